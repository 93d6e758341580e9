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
