"""The words of the import assistant: one page after another, from the file to what became of its rows."""

from collections.abc import Mapping

from depot_app.domain.import_keys import ListKind
from depot_app.domain.instruments import Acquisition
from depot_app.wording import borrowers, instruments, places_screen
from depot_app.wording.voice import Plural, Text

TITLE = Text(nl="Lijst inlezen", en="Read a list")

STEP_FILE = Text(nl="Bestand", en="File")
STEP_COLUMNS = Text(nl="Kolommen", en="Columns")
STEP_VALUES = Text(nl="Namen", en="Names")
STEP_DAMAGE = Text(nl="Cellen", en="Cells")
STEP_FORECAST = Text(nl="Controle", en="Check")
STEP_TAKE_IN = Text(nl="Inlezen", en="Read in")
STEP_NOW = Text(nl="Stap {n}: {name}, hier sta je", en="Step {n}: {name}, you are here")

BACK = Text(nl="Terug", en="Back")
NEXT = Text(nl="Verder", en="Continue")
STOP = Text(nl="Stoppen", en="Stop")
CLOSE = Text(nl="Sluiten", en="Close")
BUSY = Text(nl="Even lezen…", en="Reading…")

# The file
CHOOSE_FILE = Text(nl="Welk bestand?", en="Which file?")
FILE = Text(nl="Bestand", en="File")
FILE_HINT = Text(
    nl="Kies een csv, tsv, xlsx, xls of ods, of sleep het hierheen",
    en="Choose a CSV, TSV, XLSX, XLS or ODS, or drop it",
)
BROWSE = Text(nl="Bladeren…", en="Browse…")
FILE_FILTER = Text(
    nl="Lijsten (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods)",
    en="Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods)",
)
KIND = Text(nl="Wat staat erin", en="What it holds")
SHEET = Text(nl="Blad", en="Sheet")
ENCODING = Text(nl="Tekens", en="Characters")
SEPARATOR = Text(nl="Gescheiden door", en="Separated by")
HEADER_ROW = Text(nl="Kop in rij", en="Header in row")
FIRST_ROWS = Text(nl="De eerste rijen, zoals ze zijn begrepen", en="The first rows, as understood")
LETTERS_WRONG = Text(
    nl="Klopt er iets niet, zoals vreemde tekens of één brede kolom? Kies het hierboven anders.",
    en="Is something wrong, such as strange characters or one wide column? Choose otherwise above.",
)
DATES = Text(nl="Datums als 5/1/2026", en="Dates such as 5/1/2026")
DATE_ORDERS: Mapping[str, Text] = {
    "": Text(nl="Zoals gevonden", en="As found"),
    "day-first": Text(nl="Dag eerst", en="Day first"),
    "month-first": Text(nl="Maand eerst", en="Month first"),
}
SEPARATORS: Mapping[str, Text] = {
    "\t": Text(nl="tab", en="tab"),
    ";": Text(nl="puntkomma  ;", en="semicolon  ;"),
    ",": Text(nl="komma  ,", en="comma  ,"),
    "|": Text(nl="streep  |", en="bar  |"),
}
ENCODINGS: Mapping[str, Text] = {
    "utf-8": Text(nl="UTF-8", en="UTF-8"),
    "cp1252": Text(nl="Windows (cp1252)", en="Windows (cp1252)"),
    "utf-16": Text(nl="UTF-16", en="UTF-16"),
    "cp850": Text(nl="DOS (cp850)", en="DOS (cp850)"),
    "mac_roman": Text(nl="Macintosh", en="Macintosh"),
}
KINDS: Mapping[ListKind, Text] = {
    ListKind.INSTRUMENTS: Text(nl="Instrumenten", en="Instruments"),
    ListKind.BORROWERS: Text(nl="Relaties", en="Borrowers"),
    ListKind.REPAIRS: Text(nl="Reparaties", en="Repairs"),
    ListKind.PLACES: Text(nl="Plaatsen", en="Places"),
}

# The columns
WHAT_COLUMNS_MEAN = Text(nl="Wat betekenen de kolommen?", en="What do the columns mean?")
COLUMN = Text(nl="Kolom in het bestand", en="Column in the file")
EXAMPLES = Text(nl="Voorbeelden", en="Examples")
MEANS = Text(nl="Betekenis", en="Meaning")
MEANING_OF = Text(nl="Betekenis van de kolom {column}", en="Meaning of the column {column}")
NOT_USED = Text(nl="Niet gebruikt", en="Not used")
USED = Text(nl="Gebruikt", en="Used")
COLUMNS_USED = Text(nl="{used} van {total} kolommen worden gebruikt.", en="{used} of {total} columns are used.")
AS_LAST_TIME = Text(
    nl="Een lijst met deze kolommen is eerder ingelezen: alles staat zoals de vorige keer.",
    en="A list with these columns was read before: everything is set as last time.",
)
PROPOSE_ANEW = Text(nl="Opnieuw voorstellen", en="Propose anew")
USE_LAST_TIME = Text(nl="Zoals de vorige keer", en="As last time")
PROPOSED = Text(nl="Dit is het voorstel op grond van de koppen.", en="This is what the headings suggest.")
KEY_WANTED = Text(
    nl="Geen kolom is “{key}”, en zonder kan het niet: wijs aan welke kolom het is.",
    en="No column is “{key}”, and it is needed: say which column it is.",
)

KEY_OR_VALUE_WANTED = Text(
    nl="Geen kolom is “{key}”: wijs aan welke kolom het is, of kies bovenaan wat voor alle rijen geldt.",
    en="No column is “{key}”: say which column it is, or choose above what holds for all rows.",
)
FIXED = Text(nl="Waar geen kolom voor is", en="What has no column")
FIXED_NOTE = Text(nl="voor alle rijen hetzelfde", en="the same for all rows")
FIXED_FIELD = Text(nl="Nog een gegeven voor alle rijen", en="One more field for all rows")
FIXED_ADD = Text(nl="Toevoegen", en="Add")
FIXED_CHOOSE = Text(nl="Kies…", en="Choose…")
FIXED_OF = Text(nl="{field} voor alle rijen", en="{field} for all rows")
FIXED_REMOVE = Text(nl="Geldt niet voor alle rijen", en="Does not hold for all rows")

LAYOUT = Text(nl="Indeling", en="Layout")
LAYOUT_NONE = Text(nl="Kies een bewaarde indeling…", en="Choose a saved layout…")
LAYOUTS_ABSENT = Text(nl="Nog geen bewaard", en="None saved yet")
LAYOUT_NAME = Text(nl="Naam van deze indeling", en="Name of this layout")
LAYOUT_NAME_WANTED = Text(nl="Vul eerst een naam in", en="Give a name first")
LAYOUT_SAVE = Text(nl="Bewaar als", en="Save as")
LAYOUT_RENAME = Text(nl="Hernoem", en="Rename")
LAYOUT_DROP = Text(nl="Verwijder", en="Remove")
LAYOUT_WRITE = Text(nl="Als bestand…", en="As a file…")
LAYOUT_FILTER = Text(nl="Indeling (*.toml)", en="Layout (*.toml)")
LAYOUT_KEPT = Text(nl="Indeling {name} is bewaard.", en="Layout {name} was saved.")
LAYOUT_GONE = Text(nl="Indeling {name} is weggehaald.", en="Layout {name} was removed.")
LAYOUT_WRITTEN = Text(nl="De indeling staat in {file}.", en="The layout is in {file}.")
JOINED = Text(nl="Samengevoegd", en="Joined")

# The damaged cells
WHAT_IS_DAMAGED = Text(nl="Welke cellen zijn beschadigd?", en="Which cells are damaged?")
NOTHING_DAMAGED = Text(nl="Er zijn geen beschadigde cellen.", en="No cells are damaged.")
COLUMN_SHORT = Text(nl="Kolom", en="Column")
STANDS = Text(nl="Er staat", en="It says")
READ_AS = Text(nl="Gelezen als", en="Read as")
CELL_STATE = Text(nl="Stand", en="State")
EMPTY_CELL = Text(nl="(leeg)", en="(empty)")
MENDED = Text(nl="Hersteld", en="Mended")
UNSURE = Text(nl="Onzeker", en="Unsure")
READ_IT_AS = Text(nl="Lees als {text}", en="Read as {text}")
AS_IT_STANDS = Text(nl="Zoals het er staat", en="As it stands")
ALL_OF_KIND = Text(nl="Voor alle van deze soort", en="For all of this kind")

# The names and other values
WHAT_VALUES_MEAN = Text(nl="Wat betekenen deze namen?", en="What do these names mean?")
ALL_KNOWN = Text(nl="Alle namen en woorden zijn bekend.", en="All names and words are known.")
NEAR = Text(nl="Bijna goed gespeld: klopt het voorstel?", en="Nearly spelled right: is the proposal correct?")
AMBIGUOUS = Text(nl="Kan meer dan één soort zijn: kies één keer", en="Could be several types: choose once")
UNKNOWN = Text(
    nl="Staat niet in de catalogus: kies een soort of laat weg", en="Not in the catalogue: choose or leave out"
)
WORDS = Text(nl="Woorden die niets zeggen: kies één keer", en="Words that say nothing: choose once")
SYNONYMS = Text(nl="Andere namen voor een bekende soort", en="Other names for a known type")
SYNONYM = Text(nl="{text} = {type}", en="{text} = {type}")
VALUE_IN = Text(nl="{column}: “{text}”", en="{column}: “{text}”")
VALUE = Text(nl="“{text}”", en="“{text}”")
MEANING_OF_VALUE = Text(nl="Betekenis van “{text}”", en="Meaning of “{text}”")
LEAVE_OUT = Text(nl="Buiten laten", en="Leave out")
LEAVE_EMPTY = Text(nl="Leeg laten", en="Leave empty")
AS_AVAILABLE = Text(nl="Beschikbaar, met een waarschuwing", en="Available, with a warning")
EMPTY_WITH_WARNING = Text(nl="Leeg, met een waarschuwing", en="Empty, with a warning")
ACCEPT = Text(nl="Klopt", en="Correct")
ACCEPT_ALL = Text(nl="Alle voorstellen kloppen", en="All proposals are correct")
DECIDED = Text(nl="Besloten", en="Decided")
STAYS_OUT = Text(nl="Blijft buiten", en="Stays out")
CONFIRM_FIRST = Plural(
    one=Text(nl="Bevestig eerst nog 1 voorstel.", en="Confirm 1 more proposal first."),
    many=Text(nl="Bevestig eerst nog {n} voorstellen.", en="Confirm {n} more proposals first."),
)
ROWS = Plural(one=Text(nl="{n} rij", en="{n} row"), many=Text(nl="{n} rijen", en="{n} rows"))
MORE_VALUES = Plural(
    one=Text(nl="En nog 1. Is de kolom goed gekozen?", en="And 1 more. Is the column right?"),
    many=Text(nl="En nog {n}. Is de kolom goed gekozen?", en="And {n} more. Is the column right?"),
)

# What would happen
WHAT_WOULD_HAPPEN = Text(nl="Dit gaat er gebeuren", en="This is what will happen")
CREATED = Text(nl="Nieuw", en="New")
UPDATED = Text(nl="Gewijzigd", en="Changed")
UNCHANGED = Text(nl="Ongewijzigd", en="Unchanged")
REJECTED = Text(nl="Afgekeurd", en="Rejected")
WARNED = Text(nl="Waarschuwingen", en="Warnings")
FOUND = Text(nl="Wat is gevonden", en="What was found")
NOTHING_NEW = Text(
    nl="Niets nieuws: alles van deze lijst staat al zo in het register.",
    en="Nothing new: all of this list is in the register already, as it stands there.",
)
NOTHING_FOUND = Text(nl="Er is niets op de lijst aan te merken.", en="Nothing is wrong with the list.")
AMOUNT = Text(nl="Aantal", en="Number")
ROW = Text(nl="Rij", en="Row")
ROW_SAYS = Text(nl="Wat eraan is", en="What is the matter")
ROWS_OF = Text(nl="De rijen", en="The rows")
EFFECT = Text(nl="Gevolg", en="Effect")
EFFECT_REJECTS = Text(nl="Blijft buiten", en="Stays out")
EFFECT_WARNS = Text(nl="Komt erin", en="Comes in")
EFFECT_TELLS = Text(nl="Ter info", en="To note")
MORE_ROWS = Text(nl="De eerste {n} rijen", en="The first {n} rows")
TAKE_IN = Plural(
    one=Text(nl="1 rij inlezen", en="Read 1 row in"), many=Text(nl="{n} rijen inlezen", en="Read {n} rows in")
)
NOTHING_TO_TAKE_IN = Text(
    nl="Er is niets om in te lezen: ga terug en kijk de kolommen en namen na.",
    en="There is nothing to read in: go back and look at the columns and names.",
)

# Doing it
TAKING_IN = Text(nl="De lijst wordt ingelezen", en="The list is being read in")
SO_FAR = Text(nl="{done} van {of} rijen", en="{done} of {of} rows")
ALL_OR_NOTHING = Text(
    nl="Pas als alles klaar is verandert er iets. Annuleren laat alles zoals het was.",
    en="Nothing changes until all is done. Cancelling leaves everything as it was.",
)
CANCEL = Text(nl="Annuleren", en="Cancel")
CANCELLING = Text(nl="Wordt geannuleerd…", en="Cancelling…")
CANCELLED = Text(
    nl="Geannuleerd na {done} van {of} rijen. Er is niets veranderd.",
    en="Cancelled after {done} of {of} rows. Nothing changed.",
)

# Done
DONE = Text(nl="{file} is ingelezen", en="{file} was read in")
DONE_NUMBER = Text(nl="Import {number}", en="Import {number}")
SAVE_REJECTED = Plural(
    one=Text(nl="1 afgekeurde rij bewaren…", en="Save 1 rejected row…"),
    many=Text(nl="{n} afgekeurde rijen bewaren…", en="Save {n} rejected rows…"),
)
REJECTED_NOTE = Text(
    nl="Bewaar ze als bestand, verbeter ze daar en lees dat bestand in.",
    en="Save them as a file, mend them there and read that file in.",
)
REJECTS_SAVED = Plural(
    one=Text(nl="1 afgekeurde rij staat in {file}.", en="1 rejected row is in {file}."),
    many=Text(nl="{n} afgekeurde rijen staan in {file}.", en="{n} rejected rows are in {file}."),
)
REJECTS_NAME = Text(nl="{name}-afgekeurd.csv", en="{name}-rejected.csv")
REJECTS_FILTER = Text(nl="Lijst (*.csv)", en="List (*.csv)")
UNDO = Text(nl="Deze import terugnemen", en="Take this import back")
UNDO_NOTE = Text(
    nl="Terugnemen haalt precies deze import weg; wat sindsdien is gebruikt blijft.",
    en="Taking back removes exactly this import; what was used since stays.",
)
UNDONE = Plural(
    one=Text(
        nl="Import {number} is teruggenomen: 1 weg of hersteld, {kept} gebleven.",
        en="Import {number} was taken back: 1 gone or put back, {kept} kept.",
    ),
    many=Text(
        nl="Import {number} is teruggenomen: {n} weg of hersteld, {kept} gebleven.",
        en="Import {number} was taken back: {n} gone or put back, {kept} kept.",
    ),
)
ANOTHER = Text(nl="Nog een lijst inlezen", en="Read another list")

REJECTED_BEFORE = Text(nl="Afgekeurd omdat", en="Rejected because")
_PARTS: Mapping[str, Text] = {
    "case": Text(nl="Koffer of hoes", en="Case or bag"),
    "bow": Text(nl="Strijkstok", en="Bow"),
    "mouthpiece": Text(nl="Mondstuk", en="Mouthpiece"),
    "rejected": REJECTED_BEFORE,
}
_REPAIR: Mapping[str, Text] = {
    "number": Text(nl="Nummer van de reparatie", en="Repair number"),
    "instrument": Text(nl="Instrument", en="Instrument"),
    "complaint": Text(nl="Klacht", en="Complaint"),
    "opened_on": Text(nl="Gemeld op", en="Reported on"),
    "origin": Text(nl="Aanleiding", en="Found at"),
    "state": Text(nl="Status", en="State"),
    "blocking": Text(nl="Blokkeert uitlenen", en="Blocks lending"),
    "diagnosis": Text(nl="Bevinding", en="Diagnosis"),
    "atelier": Text(nl="Atelier", en="Workshop"),
    "assignee": Text(nl="Wie eraan werkt", en="Who works on it"),
    "expected_on": Text(nl="Klaar rond", en="Expected"),
    "closed_on": Text(nl="Afgerond op", en="Ended on"),
    "result": Text(nl="Wat er is gedaan", en="What was done"),
    "cost": Text(nl="Kosten", en="Cost"),
    "rejected": REJECTED_BEFORE,
}
_PLACE: Mapping[str, Text] = {
    "number": places_screen.NUMBER,
    "name": places_screen.NAME,
    "kind": places_screen.KIND,
    "within": places_screen.WITHIN,
    "description": places_screen.DESCRIPTION,
    "rejected": REJECTED_BEFORE,
}
FIELDS: Mapping[ListKind, Mapping[str, Text]] = {
    ListKind.INSTRUMENTS: {**instruments.FIELDS, **_PARTS},
    ListKind.BORROWERS: {**borrowers.FIELDS, "rejected": REJECTED_BEFORE},
    ListKind.REPAIRS: _REPAIR,
    ListKind.PLACES: _PLACE,
}
"""What a column can mean, for each kind of list, by its key."""

GRADE = Text(nl="{grade}, {meaning}", en="{grade}, {meaning}")
ACQUISITIONS: Mapping[Acquisition, Text] = {
    Acquisition.GIFT: instruments.GIFT,
    Acquisition.PURCHASE: instruments.PURCHASE,
    Acquisition.TRANSFER: instruments.TRANSFER,
}


def as_written(words: str) -> Text:
    """Words of a file as they stand there, the same in every language."""
    return Text(nl=words, en=words)
