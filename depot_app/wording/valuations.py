"""Words for what an instrument is worth: where a value comes from, how it was found, and the list for the insurer."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from depot_app.domain.money import Cents
from depot_app.domain.types import Family
from depot_app.domain.valuations import Method, Valuation, ValuationSource, Worth
from depot_app.domain.value_list import ValueLine
from depot_app.wording import dates, describe, money
from depot_app.wording.instruments import FAMILIES, MISSING
from depot_app.wording.voice import Plural, Text, Voice

SOURCES: Mapping[ValuationSource, Text] = {
    ValuationSource.APPRAISAL: Text(nl="taxatierapport", en="appraisal"),
    ValuationSource.PURCHASE: Text(nl="aankoop", en="purchase"),
    ValuationSource.ESTIMATE: Text(nl="eigen schatting", en="own estimate"),
    ValuationSource.LIST: Text(nl="lijst", en="list"),
}
METHODS: Mapping[Method, Text] = {
    Method.STRAIGHT_LINE: Text(nl="afgeschreven", en="written down"),
    Method.AS_VALUED: Text(nl="getaxeerd", en="as valued"),
    Method.AS_BOUGHT: Text(nl="aankoopprijs", en="purchase price"),
    Method.UNKNOWN: Text(nl="geen waarde", en="no value"),
}
OTHER_FAMILY = Text(nl="overige", en="others")

# What stands on the card
NOW = Text(nl="Waarde nu", en="Value now")
WRITTEN_DOWN_FROM = Text(nl="{value}, afgeschreven van {basis} op {since}", en="{value}, down from {basis} on {since}")
VALUED_ON = Text(nl="{value}, getaxeerd op {since}", en="{value}, valued on {since}")
VALUED = Text(nl="{value}, zonder datum", en="{value}, undated")
BOUGHT_ON = Text(nl="{value}, aankoopprijs van {since}", en="{value}, price paid on {since}")
BOUGHT = Text(nl="{value}, aankoopprijs", en="{value}, price paid")
VALUATIONS = Text(nl="Taxaties", en="Valuations")
FROM_BY = Text(nl="{source} · {by}", en="{source} · {by}")

# The form
DEED = Text(nl="Waarde", en="Value")
TITLE = Text(nl="Waarde vastleggen", en="Record a value")
AMOUNT = Text(nl="Bedrag", en="Amount")
DAY = Text(nl="Vastgesteld op", en="Found on")
SOURCE = Text(nl="Bron", en="Source")
BY = Text(nl="Door wie", en="By whom")
BY_HINT = Text(nl="of welk papier", en="or which paper")
DONE = Text(nl="{number}: waarde {value} vastgelegd", en="{number}: value {value} recorded")
DONE_EARLIER = Text(
    nl="{number}: vastgelegd; de waarde van {since} is nieuwer en blijft staan",
    en="{number}: recorded; the value of {since} is newer and stands",
)

# The list for the insurer
LIST = Text(nl="Waardelijst", en="List of values")
LIST_ON = Text(nl="Waardelijst op {day}", en="List of values on {day}")
LIST_LEAD = Text(
    nl="Wat het depot aan het einde van {day} had, waar het was, en wat het toen waard was.",
    en="What the depot had at the end of {day}, where it was, and what it was worth then.",
)
ON = Text(nl="Peildatum", en="As of")
INSTRUMENTS = Text(nl="Instrumenten", en="Instruments")
TOTAL_VALUE = Text(nl="Totale waarde", en="Total value")
WITHOUT = Text(nl="Zonder waarde", en="Without a value")
MAKE = Text(nl="Merk en model", en="Brand and model")
WHERE = Text(nl="Plaats of bij wie", en="Place or with whom")
GRADE = Text(nl="Staat", en="Condition")
METHOD = Text(nl="Hoe gevonden", en="How found")
MISSING_FROM = Text(nl="{state} · {place}", en="{state} · {place}")
FAMILY_SUM = Plural(
    one=Text(nl="{family}: {n} instrument", en="{family}: {n} instrument"),
    many=Text(nl="{family}: {n} instrumenten", en="{family}: {n} instruments"),
)
SUM_WITHOUT = Text(nl="waarvan {without} zonder waarde", en="{without} of them without a value")
SUMMARY = Text(nl="Samengevat", en="In summary")
FAMILY = Text(nl="Familie", en="Family")
IN_ALL = Text(nl="Samen", en="In all")
HOW_FOUND = Text(
    nl=(
        "Afgeschreven: van de laatste taxatie of aankoopprijs in gelijke stappen over de levensduur van de soort, tot"
        " de restwaarde. Getaxeerd: zoals het laatst is vastgesteld. Zonder waarde: niets bekend op de peildatum; deze"
        " instrumenten tellen niet mee in het bedrag."
    ),
    en=(
        "Written down: from the last valuation or the price paid, in equal steps over the life of the type, to the"
        " residual value. As valued: as it was last found. Without a value: nothing known on that day; these"
        " instruments do not count in the amount."
    ),
)
LIST_FIELDS: Sequence[Text] = (
    Text(nl="Nummer", en="Number"),
    FAMILY,
    Text(nl="Soort", en="Type"),
    Text(nl="Maat", en="Size"),
    Text(nl="Merk", en="Brand"),
    Text(nl="Model", en="Model"),
    Text(nl="Serienummer", en="Serial number"),
    WHERE,
    GRADE,
    Text(nl="Waarde", en="Value"),
    METHOD,
    Text(nl="Waarde sinds", en="Value since"),
)
"""The columns of the list as a workbook."""

# The window and the command line
LIST_DEED = Text(nl="Waardelijst voor de verzekeraar", en="List of values for the insurer")
PANEL_NOTE = Text(
    nl="Voor de verzekeraar: elk instrument dat het depot op die dag had, met plaats, staat en waarde van toen.",
    en="For the insurer: every instrument that the depot had on that day, with its place, condition and value then.",
)
WHICH_DAY = Text(nl="Op welke dag?", en="On which day?")
MAKE_LIST = Text(nl="Lijst maken", en="Make the list")
SHOW_PDF = Text(nl="PDF tonen", en="Show the PDF")
SAVE_SHEET = Text(nl="Bewaren voor Excel…", en="Save for Excel…")
FILE_NAME = Text(nl="waardelijst-{day}", en="list-of-values-{day}")
MADE = Plural(
    one=Text(
        nl="{n} instrument op {day}, samen {value}; {without} zonder waarde.",
        en="{n} instrument on {day}, together {value}; {without} without a value.",
    ),
    many=Text(
        nl="{n} instrumenten op {day}, samen {value}; {without} zonder waarde.",
        en="{n} instruments on {day}, together {value}; {without} without a value.",
    ),
)
ON_OPTION = Text(
    nl="bij values: de waarden op deze dag (anders vandaag); FILE mag dan ook op .pdf eindigen",
    en="with values: the values on this day (else today); FILE may then end in .pdf too",
)
EXPORTED = Plural(
    one=Text(nl="1 instrument in {file}, samen {value}.", en="1 instrument in {file}, together {value}."),
    many=Text(nl="{n} instrumenten in {file}, samen {value}.", en="{n} instruments in {file}, together {value}."),
)


def headers(voice: Voice) -> list[str]:
    """The columns of the list as a workbook has them."""
    return [voice(name) for name in LIST_FIELDS]


def sheet_rows(voice: Voice, lines: Iterable[ValueLine]) -> Iterator[tuple[str | Cents | date | None, ...]]:
    """The lines of the list as a workbook has them."""
    for line in lines:
        yield (
            line.number.digits,
            family(voice, line.family),
            line.type_name,
            line.size,
            line.brand,
            line.model,
            line.serial,
            where(voice, line),
            line.condition.value if line.condition else "",
            line.value,
            voice(METHODS[line.method]),
            line.since,
        )


def worth_now(voice: Voice, worth: Worth) -> str:
    """What an instrument is worth and how that was found; empty where nothing is known."""
    if worth.value is None:
        return ""
    since = dates.short(voice, worth.since) if worth.since else ""
    match worth.method:
        case Method.STRAIGHT_LINE:
            said = WRITTEN_DOWN_FROM
        case Method.AS_BOUGHT:
            said = BOUGHT_ON if since else BOUGHT
        case _:
            said = VALUED_ON if since else VALUED
    facts = {"value": money.amount(voice, worth.value), "basis": money.amount(voice, worth.basis), "since": since}
    return voice(said, **facts)


def from_whom(voice: Voice, valuation: Valuation) -> str:
    """Where a value comes from, and by whom where that is known."""
    source = voice(SOURCES[valuation.source])
    return voice(FROM_BY, source=source, by=valuation.by) if valuation.by else source


def family(voice: Voice, word: str) -> str:
    """What a family of instruments is called."""
    return voice(FAMILIES[Family(word)]) if word in set(Family) else voice(OTHER_FAMILY)


def where(voice: Voice, line: ValueLine) -> str:
    """Where an instrument was; of a missing one, where it belonged."""
    if not line.missing:
        return line.where
    return voice(MISSING_FROM, state=voice(MISSING), place=line.where) if line.where else voice(MISSING)


def how_found(voice: Voice, line: ValueLine) -> str:
    """How a value was found, and from which day it counts."""
    day = dates.short(voice, line.since) if line.since else ""
    return describe.joined(voice(METHODS[line.method]), day)
