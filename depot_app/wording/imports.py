"""Words for lists that come and go: what was found in a row, what becomes of it, and what a file turned out to be."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from depot_app.domain.findings import Finding, FindingKind, Severity
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import Forecast, Outcome, Tally
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.sheet_faults import Looks
from depot_app.wording import instruments
from depot_app.wording.imports_findings import FINDINGS, NAMES, WITHOUT_HINTS
from depot_app.wording.voice import Plural, Text, Voice

COMPLAINT = Text(nl="overgenomen uit de lijst", en="taken over from the list")
REASON = Text(nl="lijst", en="list")
"""What is written about a thing of which a list says no more than that it is in repair, missing or written off."""

REJECTED_HEADER = Text(nl="Afgekeurd omdat", en="Rejected because")

LOOKS: Mapping[Looks, Text] = {
    Looks.PDF: Text(nl="een pdf", en="a PDF"),
    Looks.PICTURE: Text(nl="een afbeelding", en="a picture"),
    Looks.WEB_PAGE: Text(nl="een webpagina", en="a web page"),
    Looks.DOCUMENT: Text(nl="een document", en="a document"),
    Looks.ARCHIVE: Text(nl="een zip-bestand", en="a zip file"),
    Looks.PROGRAM: Text(nl="een programma of database", en="a program or database"),
    Looks.OTHER: Text(nl="iets anders", en="something else"),
}

LISTS: Mapping[ListKind, Text] = {
    ListKind.INSTRUMENTS: Text(nl="instrumenten", en="instruments"),
    ListKind.BORROWERS: Text(nl="relaties", en="borrowers"),
    ListKind.REPAIRS: Text(nl="reparaties", en="repairs"),
    ListKind.LOANS: Text(nl="bruiklenen", en="loans"),
    ListKind.PLACES: Text(nl="plaatsen", en="places"),
}
OUTCOMES: Mapping[Outcome, Text] = {
    Outcome.CREATED: Text(nl="nieuw", en="new"),
    Outcome.UPDATED: Text(nl="gewijzigd", en="changed"),
    Outcome.UNCHANGED: Text(nl="ongewijzigd", en="unchanged"),
    Outcome.REJECTED: Text(nl="afgekeurd", en="rejected"),
}

ENCODED = Text(nl="{file}: {encoding}, kolommen gescheiden door “{separator}”, kop in rij {row}",
               en="{file}: {encoding}, columns separated by “{separator}”, header in row {row}")  # fmt: skip
WORKBOOK = Text(nl="{file}: blad “{sheet}”, kop in rij {row}", en="{file}: sheet “{sheet}”, header in row {row}")
TAB = Text(nl="tab", en="tab")
MEANS = Text(nl="{header} = {key}", en="{header} = {key}")
COLUMNS = Text(nl="Kolommen: {columns}", en="Columns: {columns}")
IGNORED = Text(nl="Niet gebruikt: {columns}", en="Not used: {columns}")

ROWS = Plural(one=Text(nl="{n} rij", en="{n} row"), many=Text(nl="{n} rijen", en="{n} rows"))
WARNINGS = Plural(
    one=Text(nl="{n} waarschuwing", en="{n} warning"), many=Text(nl="{n} waarschuwingen", en="{n} warnings")
)
FIGURES = Text(
    nl="{rows}: {created} nieuw, {updated} gewijzigd, {unchanged} ongewijzigd, {rejected} afgekeurd; {warnings}.",
    en="{rows}: {created} new, {updated} changed, {unchanged} unchanged, {rejected} rejected; {warnings}.",
)
WOULD = Text(nl="Zou worden:", en="Would become:")
TIMES = Text(nl="{n} × {what}", en="{n} × {what}")
IN_ROW = Text(nl="  rij {row}: {what}", en="  row {row}: {what}")
AND_MORE = Text(nl="  … en nog {n} (--json noemt elke rij)", en="  … and {n} more (--json names every row)")
REJECTS_WRITTEN = Plural(
    one=Text(
        nl="{n} afgekeurde rij staat in {path}: verbeter die daar en lees dat bestand in.",
        en="{n} rejected row is in {path}: mend it there and import that file.",
    ),
    many=Text(
        nl="{n} afgekeurde rijen staan in {path}: verbeter ze daar en lees dat bestand in.",
        en="{n} rejected rows are in {path}: mend them there and import that file.",
    ),
)
DONE = Text(
    nl="Import {number}. Terugnemen kan met: depot-app import undo {number}",
    en="Import {number}. It can be taken back with: depot-app import undo {number}",
)
DRY = Text(nl="Er is niets veranderd: dit was een proef.", en="Nothing changed: this was a trial.")
TAKEN_BACK = Text(
    nl="Import {number} is teruggenomen: {removed} weg of hersteld, {kept} gebleven omdat er iets mee is gedaan.",
    en="Import {number} was taken back: {removed} gone or put back, {kept} kept since they were touched.",
)
KEPT = Text(nl="Gebleven: {numbers}", en="Kept: {numbers}")
EXPORTED = Text(nl="{rows} naar {path}", en="{rows} to {path}")

IMPORT = Text(nl="lees een lijst in", en="import a list")
IMPORT_INSTRUMENTS = Text(nl="lees een lijst van instrumenten in", en="import a list of instruments")
IMPORT_BORROWERS = Text(nl="lees een lijst van relaties in", en="import a list of borrowers")
IMPORT_REPAIRS = Text(nl="lees een lijst van reparaties in", en="import a list of repairs")
IMPORT_PLACES = Text(nl="lees een lijst van plaatsen in", en="import a list of places")
IMPORT_UNDO = Text(nl="neem een import terug", en="take an import back")
EXPORT = Text(nl="schrijf een lijst naar een bestand", en="write a list to a file")
EXPORT_KIND = Text(
    nl="instruments, borrowers, loans, repairs, places of values",
    en="instruments, borrowers, loans, repairs, places or values",
)
FILE = Text(nl="het bestand: csv, tsv, xlsx, xls of ods", en="the file: CSV, TSV, XLSX, XLS or ODS")
OUT_FILE = Text(nl="het bestand: .csv of .xlsx", en="the file: .csv or .xlsx")
SHEET = Text(nl="het blad van de werkmap; anders het eerste", en="the sheet of the workbook; else the first")
MAPPING = Text(
    nl="wat de kolommen betekenen: een bestand (toml) of de naam van een bewaarde indeling",
    en="what the columns mean: a file (TOML) or the name of a saved layout",
)
DRY_RUN = Text(nl="zeg wat er zou gebeuren en verander niets", en="say what would happen and change nothing")
REJECTS = Text(nl="schrijf de afgekeurde rijen hierheen", en="write the rejected rows here")
NUMBER = Text(nl="het nummer van de import", en="the number of the import")

TypeNames = Mapping[str, str]
"""The names of types by their codes, in the voice's language."""


def looks_named(voice: Voice, looks: Looks) -> str:
    """What a file turned out to be."""
    return voice(LOOKS[looks])


def figures(voice: Voice, tally: Tally) -> str:
    """How an import went, in one line."""
    return voice(
        FIGURES,
        rows=voice.count(ROWS, tally.rows),
        created=voice.whole(tally.created),
        updated=voice.whole(tally.updated),
        unchanged=voice.whole(tally.unchanged),
        rejected=voice.whole(tally.rejected),
        warnings=voice.count(WARNINGS, tally.warnings),
    )


def found_kind(voice: Voice, kind: FindingKind) -> str:
    """What a kind of finding is, for a heading."""
    return voice(NAMES[kind])


def found(voice: Voice, finding: Finding, types: TypeNames) -> str:
    """What was found in one row, and what to do about it."""
    hints = _hints(voice, finding, types)
    text = FINDINGS[finding.kind] if hints else WITHOUT_HINTS.get(finding.kind, FINDINGS[finding.kind])
    return voice(text, text=" ".join(finding.text.split()), column=finding.column, hints=hints)


def why_rejected(voice: Voice, findings: Sequence[Finding], types: TypeNames) -> str:
    """Why a row stayed out, all reasons in one text."""
    return "; ".join(found(voice, finding, types) for finding in findings)


def reasons(voice: Voice, forecast: Forecast, types: TypeNames) -> dict[int, str]:
    """For each rejected row why it stayed out."""
    rows: defaultdict[int, list[Finding]] = defaultdict(list)
    for finding in forecast.findings:
        if finding.kind.severity is Severity.REJECTS:
            rows[finding.row].append(finding)
    return {row: why_rejected(voice, rows[row], types) for row in sorted(forecast.of(Outcome.REJECTED))}


def _hints(voice: Voice, finding: Finding, types: TypeNames) -> str:
    """What helps to mend a row, as people write it: types by name, states by their words, numbers grouped."""
    said = _HINTS.get(finding.kind)
    parts = [said(voice, hint, types) if said else hint for hint in finding.hints]
    return ", ".join(parts)


def _type_hint(_voice: Voice, code: str, types: TypeNames) -> str:
    """A type by its name."""
    return types.get(code, code)


def _state_hint(voice: Voice, state: str, _types: TypeNames) -> str:
    """A state by its word."""
    return voice(instruments.state(InstrumentState(state)))


_HINTS: Mapping[FindingKind, Callable[[Voice, str, TypeNames], str]] = {
    FindingKind.TYPE_UNKNOWN: _type_hint,
    FindingKind.TYPE_AMBIGUOUS: _type_hint,
    FindingKind.TYPE_NEAR: _type_hint,
    FindingKind.STATE_KEPT: _state_hint,
}
