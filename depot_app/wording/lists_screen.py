"""The words of saved lists, of columns, and of what a list says of itself."""

from depot_app.wording.voice import Text

# Saved lists
LISTS = Text(nl="Lijsten", en="Lists")
OPENED = Text(nl="Lijst: {name}", en="List: {name}")
CHANGED = Text(nl="Lijst: {name} (gewijzigd)", en="List: {name} (changed)")
OPEN = Text(nl="Bewaarde lijsten", en="Saved lists")
SAVE = Text(nl="Lijst bewaren…", en="Save this list…")
UPDATE = Text(nl="Bewaarde lijst bijwerken", en="Update the saved list")
RENAME = Text(nl="Bewaarde lijst hernoemen…", en="Rename the saved list…")
REMOVE = Text(nl="Bewaarde lijst weghalen", en="Remove the saved list")
SAVE_TITLE = Text(nl="Lijst bewaren", en="Save this list")
RENAME_TITLE = Text(nl="Andere naam", en="Another name")
NAME = Text(nl="Naam van de lijst", en="Name of the list")
NAME_HINT = Text(nl="zoals nu getoond", en="as shown now")
SAVED = Text(nl="Lijst “{name}” bewaard", en="List “{name}” saved")
REMOVED = Text(nl="Bewaarde lijst “{name}” weggehaald", en="Saved list “{name}” removed")

# Lists that are there from the start
OVERDUE = Text(nl="Te laat", en="Overdue")
THIS_WEEK = Text(nl="Deze week terug", en="Due this week")
IN_REPAIR = Text(nl="In reparatie", en="In repair")
MISSING = Text(nl="Vermist", en="Missing")
NEEDS_LABEL = Text(nl="Etiket nodig", en="Label needed")
STILL_OPEN = Text(nl="Nog niet klaar", en="Not done yet")
PAST_EXPECTED = Text(nl="Later dan verwacht", en="Later than expected")
HAVE_INSTRUMENTS = Text(nl="Hebben instrumenten", en="Have instruments")
LATE = Text(nl="Hebben iets te laat", en="Have something overdue")
BLOCKED = Text(nl="Geblokkeerd", en="Blocked")
OF_BORROWER = Text(nl="Van {name}", en="Of {name}")

# Columns
COLUMNS = Text(nl="Kolommen kiezen…", en="Choose columns…")
COLUMNS_TITLE = Text(nl="Kolommen", en="Columns")
COLUMNS_FIELD = Text(nl="Getoond, van links naar rechts", en="Shown, from left to right")
COLUMNS_HINT = Text(nl="Alt+pijl verplaatst", en="Alt+arrow moves")
RESET_COLUMNS = Text(nl="Kolommen terugzetten", en="Reset the columns")

# What was probably meant
NEAR = Text(
    nl="Niets is zo gespeld. Getoond wordt “{meant}”.", en="Nothing is spelled that way. Showing “{meant}” instead."
)
OR = Text(nl="Of: {other}", en="Or: {other}")
