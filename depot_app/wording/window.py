"""The words of the window itself: its frame, menus, scan box, table, form and messages. What tabs say is theirs."""

from depot_app.wording.voice import Plural, Text

PROGRAM = Text(nl="Depot", en="Depot")

# The table
COLUMN_HEADS = Text(nl="Kolomkoppen", en="Column headings")
COLUMN_HEADS_HINT = Text(
    nl="Klik om te sorteren, sleep om te verplaatsen, rechtsklik om kolommen te kiezen",
    en="Click to sort, drag to move, right-click to choose columns",
)
RESET_COLUMNS = Text(nl="Kolommen terugzetten", en="Reset the columns")
SHOWN_OF = Text(nl="{shown} van {total}", en="{shown} of {total}")
COUNTING = Text(nl="tellen…", en="counting…")
COPIED = Plural(
    one=Text(nl="1 regel gekopieerd", en="1 row copied"),
    many=Text(nl="{n} regels gekopieerd", en="{n} rows copied"),
)

# The scan box
SCAN_BOX = Text(nl="Scannen of zoeken", en="Scan or search")
SCAN_OR_SEARCH = Text(nl="Scan of zoek: nummer, serie, woorden", en="Scan or search: number, serial, words")

# Deeds
UNDO = Text(nl="Ongedaan maken", en="Undo")
UNDONE = Text(nl="Ongedaan gemaakt: {what}", en="Undone: {what}")

# Messages
CLOSE_MESSAGE = Text(nl="Melding sluiten", en="Close this message")

# Filters
MORE_FILTERS = Text(nl="+ filter", en="+ filter")
CLEAR_FILTERS = Text(nl="Alles wissen", en="Clear all")

# Menus
FILE_MENU = Text(nl="Bestand", en="File")
EDIT_MENU = Text(nl="Bewerken", en="Edit")
VIEW_MENU = Text(nl="Beeld", en="View")
HELP_MENU = Text(nl="Help", en="Help")
MENUS = (FILE_MENU, EDIT_MENU, VIEW_MENU, HELP_MENU)

# The top
THIS_DEVICE = Text(nl="Dit apparaat", en="This device")
WHO_WORKS = Text(nl="Wie werkt hier?", en="Who works here?")
WHO_WORKS_IS = Text(nl="Wie werkt hier? {who}", en="Who works here? {who}")
OTHER_NAME = Text(nl="Andere naam…", en="Another name…")
NAME = Text(nl="Naam", en="Name")
SIT_DOWN = Text(nl="Hier werken", en="Work here")
NOBODY_YET = Text(nl="Kies je naam", en="Choose your name")
OPENING = Text(nl="Het register gaat open…", en="Opening the register…")
TABS = Text(nl="Tabbladen", en="Tabs")
ROOMS = Text(nl="Lijsten van dit tabblad", en="Lists of this tab")
TAB_LOANS = Text(nl="Bruikleen", en="Loans")
TAB_INSTRUMENTS = Text(nl="Voorraad", en="Stock")
TAB_REPAIRS = Text(nl="Reparaties", en="Repairs")
TAB_COUNTS = Text(nl="Telling", en="Count")
TAB_BORROWERS = Text(nl="Relaties", en="Borrowers")

# Scans outside a mode
UNKNOWN_CODE = Text(nl="Niets hier heeft de code {code}.", en="Nothing here has the code {code}.")
SEARCH_FOR_IT = Text(nl="Zoeken in de lijst", en="Search the list")
REGISTER_IT = Text(nl="Nieuw instrument", en="New instrument")
SCAN_NOT_TAKEN = Text(
    nl="Scan niet verwerkt: sluit eerst het venster “{title}”.",
    en="Scan not handled: close the window “{title}” first.",
)

# What the empty scan box asks for
ROOM_INTAKE = Text(nl="Intake", en="Intake")
SCAN_OR_SEARCH_INTAKES = Text(nl="Zoek: wat, wie het gaf, nummer", en="Search: what, who gave it, number")
SCAN_OR_SEARCH_LOANS = Text(
    nl="Scan of zoek: bruikleen, relatie, instrument", en="Scan or search: loan, borrower, instrument"
)
SCAN_OR_SEARCH_REPAIRS = Text(nl="Scan of zoek: reparatie, instrument", en="Scan or search: repair, instrument")
SCAN_OR_SEARCH_BORROWERS = Text(nl="Zoek: naam, plaats, schoolcode", en="Search: name, town, school code")
SCAN_SHELF = Text(nl="Scan het schap, daarna alles wat erop ligt", en="Scan the shelf, then all that is on it")

# The palette, help and keys
PALETTE = Text(nl="Alle opdrachten", en="All commands")
PALETTE_HINT = Text(nl="Wat wil je doen?", en="What do you want to do?")
PALETTE_NOTHING = Text(nl="Geen opdracht heet zo.", en="No command is called that.")
KEYS_PAGE = Text(nl="Sneltoetsen", en="Shortcuts")
WHAT = Text(nl="Opdracht", en="Command")
KEY = Text(nl="Toets", en="Key")
HELP_PAGE = Text(nl="Hulp bij dit tabblad", en="Help with this tab")
ABOUT = Text(nl="Over dit programma", en="About this program")
ABOUT_PAGE = Text(
    nl="# Depot {version}\n\nLeent, etiketteert, herstelt en telt de instrumenten van een instrumentendepot.\n\n"
    "Register: {file}\n",
    en="# Depot {version}\n\nLends, labels, repairs and counts the instruments of an instrument depot.\n\n"
    "Register: {file}\n",
)
NEXT_ROW = Text(nl="Volgende regel", en="Next row")
PREVIOUS_ROW = Text(nl="Vorige regel", en="Previous row")
SCAN_BOX_DEED = Text(nl="Naar het scanvak", en="To the scan box")
REDO = Text(nl="Opnieuw doen", en="Redo")
REDONE = Text(nl="Opnieuw gedaan: {what}", en="Redone: {what}")
COPY = Text(nl="Regels kopiëren", en="Copy rows")
REFRESH = Text(nl="Verversen", en="Refresh")
QUIT = Text(nl="Afsluiten", en="Quit")
DUTCH = Text(nl="Nederlands", en="Nederlands")
ENGLISH = Text(nl="English", en="English")
LIGHT = Text(nl="Licht", en="Light")
DARK = Text(nl="Donker", en="Dark")
AS_SYSTEM = Text(nl="Zoals het systeem", en="As the system")
SOUND = Text(nl="Geluid bij scannen", en="Sound when scanning")

# When something goes wrong
TROUBLE = Text(
    nl="Er ging iets mis dat niet had mogen gebeuren. Wat bewaard is, blijft bewaard. Het staat beschreven in {file}.",
    en="Something went wrong that should not have. What was saved stays saved. It is written down in {file}.",
)
