"""What an import answers: every row by its outcome, every finding by its row; for programs and for people."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from depot_app.cli.answers import Told
from depot_app.domain.findings import Finding, by_kind
from depot_app.domain.imports import Forecast
from depot_app.exchange.columns import Mapping
from depot_app.exchange.sheets import Sheet
from depot_app.wording import imports as words
from depot_app.wording.voice import Voice

FIRST = 5
"""How many rows of each kind of finding are told to a person; programs are told all."""


def answer_json(sheet: Sheet, mapping: Mapping, forecast: Forecast, *, number: int | None) -> dict[str, Any]:
    """An import as JSON; `import` is the number by which it can be taken back, nothing after a dry run."""
    tally = forecast.tally
    return {
        "import": None if number is None else str(number),
        "rows": tally.rows,
        "created": tally.created,
        "updated": tally.updated,
        "unchanged": tally.unchanged,
        "rejected": tally.rejected,
        "warnings": tally.warnings,
        "dry_run": number is None,
        "sheet": sheet.name,
        "encoding": sheet.encoding,
        "separator": sheet.separator,
        "header_row": sheet.header_row,
        "columns": {header: key for header, key in mapping.columns.items() if key},
        "findings": {kind.value: len(found) for kind, found in by_kind(forecast.findings).items()},
        "problems": Told(forecast.findings, _problem),
        "damage": Told([finding for finding in forecast.findings if finding.kind.is_damage], _damage),
    }


def _problem(finding: Finding) -> dict[str, Any]:
    """A finding as JSON."""
    return {
        "row": finding.row,
        "kind": finding.kind.value,
        "severity": finding.kind.severity.value,
        "column": finding.column,
        "text": finding.text,
        "hints": list(finding.hints),
    }


def _damage(finding: Finding) -> dict[str, Any]:
    """A damaged cell as JSON: `healed` is what was read instead, `offers` are what it may have been."""
    mended = finding.kind.is_mended
    return {
        "row": finding.row,
        "column": finding.column,
        "kind": finding.kind.value,
        "text": finding.text,
        "healed": finding.hints[0] if mended else None,
        "offers": [] if mended else list(finding.hints),
    }


def answer_lines(
    voice: Voice, sheet: Sheet, mapping: Mapping, forecast: Forecast, types: words.TypeNames
) -> Iterator[str]:
    """An import as lines: how the file was understood, how it went, and what was found in which rows."""
    yield from _understood(voice, sheet, mapping)
    yield words.figures(voice, forecast.tally)
    for kind, found in by_kind(forecast.findings).items():
        yield voice(words.TIMES, n=voice.whole(len(found)), what=words.found_kind(voice, kind))
        for finding in found[:FIRST]:
            yield voice(words.IN_ROW, row=finding.row, what=words.found(voice, finding, types))
        if len(found) > FIRST:
            yield voice(words.AND_MORE, n=voice.whole(len(found) - FIRST))


def ending(voice: Voice, forecast: Forecast, *, number: int | None, rejects: Path | None) -> Iterator[str]:
    """What can be done next."""
    if rejects and forecast.tally.rejected:
        yield voice.count(words.REJECTS_WRITTEN, forecast.tally.rejected, path=rejects)
    yield voice(words.DRY) if number is None else voice(words.DONE, number=number)


def _understood(voice: Voice, sheet: Sheet, mapping: Mapping) -> Iterator[str]:
    """How a file was understood: encoding or sheet, and what its columns mean."""
    if sheet.name:
        yield voice(words.WORKBOOK, file=sheet.path.name, sheet=sheet.name, row=sheet.header_row)
    else:
        separator = voice(words.TAB) if sheet.separator == "\t" else sheet.separator
        yield voice(
            words.ENCODED, file=sheet.path.name, encoding=sheet.encoding, separator=separator, row=sheet.header_row
        )
    meant = [voice(words.MEANS, header=header, key=key) for header, key in mapping.columns.items() if key]
    yield voice(words.COLUMNS, columns=" · ".join(meant))
    if ignored := [header for header in sheet.headers if not mapping.key_of(header)]:
        yield voice(words.IGNORED, columns=" · ".join(ignored))
