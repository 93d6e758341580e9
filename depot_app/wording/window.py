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
UNDONE = Text(nl="Ongedaan gemaakt", en="Undone")

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
NOBODY_YET = Text(nl="Kies je naam", en="Choose your name")
OPENING = Text(nl="Het register gaat open…", en="Opening the register…")
TABS = Text(nl="Tabbladen", en="Tabs")
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
