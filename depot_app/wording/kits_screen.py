"""The words of kits on screen: the panel of an instrument's parts, the list of missing parts, and parts scanned."""

from collections.abc import Iterable

from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.parts import KitPart, LossTold
from depot_app.wording import dates
from depot_app.wording.kits import PART_STATES, PARTS
from depot_app.wording.voice import Plural, Text, Voice

# The card of an instrument
KIT = Text(nl="Toebehoren", en="Kit")
SINCE = Text(nl="{state} sinds {day}", en="{state} since {day}")
SINCE_WITH = Text(nl="{state} sinds {day}, bij {name}", en="{state} since {day}, with {name}")
SCANNED = Text(nl="zojuist gescand, {state}", en="just scanned, {state}")
NAMED = Text(nl="{part} ({number})", en="{part} ({number})")

# The panel
PANEL = Text(nl="Onderdelen", en="Parts")
DEED = Text(nl="Onderdelen", en="Parts")
NOTE = Text(
    nl="Klik op een onderdeel, of druk op zijn toets: aanwezig, ontbreekt, beschadigd. Alles is meteen bewaard en "
    "ongedaan te maken.",
    en="Click a part, or press its key: present, missing, damaged. All of it is kept at once and can be undone.",
)
NO_PARTS = Text(
    nl="Bij dit instrument hoort nog niets: voeg hieronder toe wat erbij hoort.",
    en="Nothing belongs to this instrument yet: add below what does.",
)
NO_LABEL = Text(nl="geen eigen etiket", en="no label of its own")
GIVE_LABEL = Text(nl="Etiket geven", en="Give a label")
TAKE_LABEL = Text(nl="Etiket weghalen", en="Take label off")
TAKE_OUT = Text(nl="Hoort er niet bij", en="Does not belong")
ADD_HEAD = Text(nl="Er hoort nog iets bij", en="Something more belongs to it")
WHICH = Text(nl="Welk onderdeel?", en="Which part?")
ADD = Text(nl="Toevoegen", en="Add")
PROPOSED = Text(nl="Zoals de soort voorstelt: {parts}", en="As the type proposes: {parts}")

FOUND_SO = Text(nl="{part} van {number}: {state}", en="{part} of {number}: {state}")
LABELLED = Text(
    nl="{part} van {number} kreeg nummer {own}: het etiket staat in de wachtrij",
    en="{part} of {number} got number {own}: its label is in the queue",
)
UNLABELLED = Text(nl="Etiket van {part} van {number} weggehaald", en="Label of {part} of {number} taken off")
ADDED = Text(nl="Toegevoegd aan {number}: {parts}", en="Added to {number}: {parts}")
TAKEN_OUT = Text(nl="Hoort niet meer bij {number}: {parts}", en="Belongs to {number} no more: {parts}")

# A part that is scanned
SEEN = Text(nl="{part} is erbij", en="{part} is here")
SEEN_AGAIN = Text(nl="{part} is terug", en="{part} is back")
SEEN_DAMAGED = Text(nl="{part} is erbij, beschadigd", en="{part} is here, damaged")
NOT_ITS_OWN = Text(nl="{part} hoort hier niet bij", en="{part} does not belong here")
SCAN_WHOLE = Text(nl="Eerst het instrument", en="The instrument first")
BELONGS_TO = Text(nl="{own} hoort bij {number}", en="{own} belongs to {number}")
PUT_BACK = Text(nl="Ligt terug bij {number}", en="Put back with {number}")
STAYS_HERE = Text(nl="Is nu bij {number}", en="Is with {number} now")
EXCHANGED = Text(
    nl="{part} hoort nu bij {number}, eerst bij {old}", en="{part} belongs to {number} now, to {old} before"
)

# The list of missing parts
ROOM = Text(nl="Vermiste onderdelen", en="Missing parts")
HINT = Text(nl="Scan of zoek een vermist onderdeel", en="Scan or search for a missing part")
NOTHING_YET = Text(nl="Er wordt niets vermist.", en="Nothing is missing.")
NOTHING_FOUND = Text(nl="Geen vermist onderdeel past hierbij.", en="No missing part fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
TAKE_UP = Text(nl="Eerder vermiste onderdelen opnemen", en="Take up parts missing since before")
NO_CARD = Text(
    nl="Kies een vermist onderdeel: hier staat dan sinds wanneer, bij wie, en hoe het zoeken eindigt.",
    en="Choose a missing part: here it says since when, with whom, and how the search ends.",
)
PART = Text(nl="Onderdeel", en="Part")
INSTRUMENT = Text(nl="Instrument", en="Instrument")
TYPE_AND_SIZE = Text(nl="Soort en maat", en="Type and size")
MISSING_ON = Text(nl="Vermist sinds", en="Missing since")
BORROWER = Text(nl="Bij wie", en="With whom")
LOAN = Text(nl="Bruikleen", en="Loan")
STATE = Text(nl="Status", en="State")
CLOSED_ON = Text(nl="Afgesloten op", en="Closed on")
OWN_NUMBER = Text(nl="Eigen nummer", en="Own number")
REMARK = Text(nl="Opmerking", en="Remark")
OPEN = Text(nl="gezocht", en="searched for")
CHIP = Text(nl="{name} {n}", en="{name} {n}")
KINDS = Text(nl="Onderdeel", en="Part")
NOBODY = Text(nl="niet bekend", en="not known")

TITLE = Text(nl="{part} van {what}", en="{part} of {what}")
LINE = Text(nl="hoort bij {number}", en="belongs to {number}")
NOTE_OPEN = Text(nl="Vermist sinds {day}, niet bekend bij wie.", en="Missing since {day}, not known with whom.")
NOTE_WITH = Text(
    nl="Vermist sinds {day}, bij {name} (bruikleen {loan}).", en="Missing since {day}, with {name} (loan {loan})."
)
NOTE_CLOSED = Text(nl="{outcome} op {day}.", en="{outcome} on {day}.")
DETAILS = Text(nl="Gegevens", en="Details")
SPARE = Text(nl="Op voorraad", en="In stock")
N_LEFT = Plural(one=Text(nl="1 in huis", en="1 in the house"), many=Text(nl="{n} in huis", en="{n} in the house"))

FOUND = Text(nl="Teruggevonden", en="Found again")
REPLACED = Text(nl="Vervangen", en="Replaced")
GIVEN_UP = Text(nl="Opgeven", en="Give up")
TO_INSTRUMENT = Text(nl="Naar instrument", en="To instrument")
FOUND_TITLE = Text(nl="Teruggevonden", en="Found again")
REPLACED_TITLE = Text(nl="Vervangen", en="Replaced")
GIVEN_UP_TITLE = Text(nl="Zoeken opgeven", en="Give up the search")
WHERE_FOUND = Text(nl="Waar was het?", en="Where was it?")
WHY = Text(nl="Waarom?", en="Why?")
FROM_STOCK = Text(nl="Uit welke voorraad?", en="From which stock?")
FROM_STOCK_HINT = Text(nl="leeg: van elders", en="empty: from elsewhere")
WHAT_FOR = Text(nl="Opmerking", en="Remark")
THERE_ARE = Text(nl="{name} ({n})", en="{name} ({n})")

IS_FOUND = Text(nl="{part} van {number} teruggevonden", en="{part} of {number} found again")
IS_REPLACED = Text(nl="{part} van {number} vervangen", en="{part} of {number} replaced")
IS_REPLACED_BY = Text(
    nl="{part} van {number} vervangen uit {supply}: nog {left}",
    en="{part} of {number} replaced from {supply}: {left} left",
)
IS_GIVEN_UP = Text(nl="{part} van {number} opgegeven", en="{part} of {number} given up")
TAKEN_UP = Plural(
    one=Text(nl="Van 1 instrument opgenomen wat al vermist was", en="Taken up what was missing of 1 instrument"),
    many=Text(
        nl="Van {n} instrumenten opgenomen wat al vermist was", en="Taken up what was missing of {n} instruments"
    ),
)

NOTHING_TO_TAKE_UP = Text(
    nl="Alles wat ontbreekt staat al in deze lijst", en="All that is missing is in this list already"
)

# The cards of borrowers and loans
MISSING_WITH = Text(nl="Vermiste onderdelen", en="Missing parts")
OF_SINCE = Text(nl="{part} van {number}", en="{part} of {number}")
AND_MORE = Plural(one=Text(nl="en nog 1", en="and 1 more"), many=Text(nl="en nog {n}", en="and {n} more"))
SINCE_DAY = Text(nl="sinds {day}", en="since {day}")


def capital(voice: Voice, kind: PartKind) -> str:
    """The name of a part at the beginning of a line."""
    name = voice(PARTS[kind])
    return name[:1].upper() + name[1:]


def part_named(voice: Voice, told: KitPart) -> str:
    """A part with the number that it has of its own."""
    name = voice(PARTS[told.kind])
    return voice(NAMED, part=name, number=told.label.number.printed) if told.label else name


def listed(voice: Voice, kinds: Iterable[PartKind]) -> str:
    """Parts one after the other."""
    return ", ".join(voice(PARTS[kind]) for kind in kinds)


def how_it_is(voice: Voice, told: KitPart) -> str:
    """How a part is, since when where that matters, and with whom it is missing."""
    part, loss = told.part, told.loss
    state = voice(PART_STATES[part.state])
    since = loss.loss.missing_on if loss else part.since
    if since is None or part.state is PartState.PRESENT:
        return state
    day = dates.short(voice, since)
    if loss and loss.borrower:
        return voice(SINCE_WITH, state=state, day=day, name=loss.borrower)
    return voice(SINCE, state=state, day=day)


def missing_since(voice: Voice, told: LossTold) -> str:
    """Since when a part is missing, and with whom on which loan."""
    day = dates.short(voice, told.loss.missing_on)
    if told.borrower:
        return voice(NOTE_WITH, day=day, name=told.borrower, loan=told.loan.printed if told.loan else "…")
    return voice(NOTE_OPEN, day=day)


def loss_in_short(voice: Voice, told: LossTold) -> tuple[str, str]:
    """A part of an instrument, and since when it is missing."""
    what = voice(OF_SINCE, part=capital(voice, told.loss.kind), number=told.instrument.printed)
    return what, voice(SINCE_DAY, day=dates.short(voice, told.loss.missing_on))
