"""The words of the tab Voorraad: its list, its card, and the forms that register and change instruments."""

from depot_app.wording.voice import Plural, Text

LIST = Text(nl="Instrumenten", en="Instruments")
NOTHING_YET = Text(nl="Er staat nog geen instrument in het register.", en="No instrument is registered yet.")
NOTHING_FOUND = Text(nl="Geen instrument past hierbij.", en="No instrument fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(
    nl="Scan een etiket of kies een instrument: hier staat dan wat het is, waar het hoort en wat de volgende stap is.",
    en="Scan a label or choose an instrument: here it says what it is, where it belongs and what comes next.",
)

# Columns
NUMBER = Text(nl="Nummer", en="Number")
TYPE_AND_SIZE = Text(nl="Soort en maat", en="Type and size")
BRAND_AND_MODEL = Text(nl="Merk en model", en="Brand and model")
SERIAL = Text(nl="Serienummer", en="Serial number")
CONDITION = Text(nl="Staat", en="Condition")
STATE = Text(nl="Status", en="State")
WHERE = Text(nl="Waar", en="Where")
VALUE = Text(nl="Waarde", en="Value")
DUE_ON = Text(nl="Terug op", en="Due on")
WITH_UNTIL = Text(nl="{name} · tot {day}", en="{name} · until {day}")
WITH_LATE = Plural(
    one=Text(nl="{name} · 1 dag te laat", en="{name} · 1 day overdue"),
    many=Text(nl="{name} · {n} dagen te laat", en="{name} · {n} days overdue"),
)
LAST_SEEN = Text(nl="laatst op {place}", en="last at {place}")

# Chips
CHIP = Text(nl="{name} {n}", en="{name} {n}")
SIZE = Text(nl="Maat {size}", en="Size {size}")
GRADE = Text(nl="Staat {grade}", en="Condition {grade}")
SIZES = Text(nl="Maat", en="Size")
GRADES = Text(nl="Staat", en="Condition")

# Deeds
NEW = Text(nl="Nieuw instrument", en="New instrument")
LIKE_THIS = Text(nl="Nog zo een", en="Another like this")
EDIT = Text(nl="Wijzigen", en="Edit")
LEND = Text(nl="Uitlenen", en="Lend")
TAKE_BACK = Text(nl="Innemen", en="Take back")
MOVE = Plural(one=Text(nl="Verplaatsen", en="Move"), many=Text(nl="{n} verplaatsen", en="Move {n}"))
REPAIR = Text(nl="Reparatie", en="Repair")
LABEL = Plural(one=Text(nl="Etiket", en="Label"), many=Text(nl="{n} etiketten", en="{n} labels"))
WRITE_OFF = Text(nl="Afvoeren", en="Write off")

# The card
LINE_SERIAL = Text(nl="serie {serial}", en="serial {serial}")
LINE_GRADE = Text(nl="{grade}, {meaning}", en="{grade}, {meaning}")
LENT = Text(
    nl="Bij {name} tot en met {day}, bruikleen {loan}.", en="With {name} up to and including {day}, loan {loan}."
)
LENT_NO_DAY = Text(nl="Bij {name}, bruikleen {loan}.", en="With {name}, loan {loan}.")
BEING_REPAIRED = Text(nl="Reparatie {repair}: {complaint}.", en="Repair {repair}: {complaint}.")
RESERVED_FOR = Text(nl="Gereserveerd voor {name}.", en="Reserved for {name}.")
GONE = Text(nl="Sinds {day}: {why}.", en="Since {day}: {why}.")
NO_PLACE = Text(nl="Nog geen plaats", en="No place yet")
DETAILS = Text(nl="Gegevens", en="Details")
OLD_CODES = Text(nl="Ook bekend als", en="Also known as")

# Forms
NEW_TITLE = Text(nl="Nieuw instrument", en="New instrument")
REGISTER = Text(nl="Registreren", en="Register")
KIND = Text(nl="Soort", en="Type")
BRAND = Text(nl="Merk", en="Brand")
PLACE = Text(nl="Plaats", en="Place")
PLACE_HINT = Text(nl="mag nieuw zijn", en="may be new")
EDIT_PLAIN = Text(nl="Gegevens wijzigen", en="Edit the details")
MOVE_TITLE = Text(nl="Verplaatsen", en="Move")
MOVE_TO = Text(nl="Naar welke plaats?", en="To which place?")
WRITE_OFF_TITLE = Text(nl="Afvoeren", en="Write off")
WHY = Text(nl="Waarom?", en="Why?")

# What was done
TWIN = Text(
    nl="{numbers} heeft dezelfde soort, hetzelfde merk en hetzelfde serienummer. Is het hetzelfde instrument?",
    en="{numbers} has the same type, brand and serial number. Is it the same instrument?",
)
ADDED = Text(nl="{what} geregistreerd als {number}", en="{what} registered as {number}")
CHANGED = Text(nl="{number} gewijzigd", en="{number} changed")
MOVED = Plural(
    one=Text(nl="1 instrument naar {place} verplaatst", en="1 instrument moved to {place}"),
    many=Text(nl="{n} instrumenten naar {place} verplaatst", en="{n} instruments moved to {place}"),
)
WRITTEN_OFF = Text(nl="{number} afgevoerd", en="{number} written off")

# Labels
LABELS_TITLE = Text(nl="Etiketten", en="Labels")
STOCK = Text(nl="Op welk etiketvel of welke rol?", en="On which sheet or roll?")
FIRST_FREE = Text(nl="Eerste vrije etiket", en="First free label")
FIRST_FREE_HINT = Text(nl="linksboven is 1", en="top left is 1")
COPIES = Text(nl="Hoeveel van elk", en="How many of each")
SHOW_LABELS = Text(nl="Etiketten tonen", en="Show the labels")
LABEL_QUEUE = Text(nl="Etiketten die nog ontbreken", en="Labels still missing")
LABELLED = Plural(
    one=Text(nl="1 etiket afgedrukt", en="1 label printed"),
    many=Text(nl="{n} etiketten afgedrukt", en="{n} labels printed"),
)
