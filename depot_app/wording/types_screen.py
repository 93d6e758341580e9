"""The words of the list of types: its columns, its card, and the form that changes a type."""

from depot_app.wording.voice import Plural, Text

TAB = Text(nl="Soorten", en="Types")
SEARCH = Text(nl="Scan of zoek een soort: naam, synoniem, code", en="Scan, or search a type: name, synonym, code")
LIST = Text(nl="Soorten", en="Types")
NOTHING_YET = Text(nl="Er is nog geen soort instrument.", en="There is no type of instrument yet.")
NOTHING_FOUND = Text(nl="Geen soort past hierbij.", en="No type fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(
    nl="Kies een soort: hier staat dan hoe hij heet, welke maten hij heeft en wat erbij hoort.",
    en="Choose a type: here it says what it is called, which sizes it has and what belongs to it.",
)

# Columns and chips
NAME = Text(nl="Naam", en="Name")
FAMILY = Text(nl="Familie", en="Family")
SIZES = Text(nl="Maten", en="Sizes")
KIT = Text(nl="Toebehoren", en="Kit")
CODE = Text(nl="Code", en="Code")
HOW_MANY = Text(nl="Aantal", en="Number")
FROM_TO = Text(nl="{first} … {last}", en="{first} … {last}")
CHIP = Text(nl="{family} {n}", en="{family} {n}")

# Deeds
NEW = Text(nl="Nieuwe soort", en="New type")
EDIT = Text(nl="Wijzigen", en="Edit")
SHOW = Text(nl="Voorraad", en="Stock")
REMOVE = Text(nl="Weghalen", en="Remove")

# The card
LINE = Text(nl="{name} · code {code}", en="{name} · code {code}")
HAS = Plural(
    one=Text(nl="1 instrument in het register", en="1 instrument in the register"),
    many=Text(nl="{n} instrumenten in het register", en="{n} instruments in the register"),
)
BY_SIZE = Text(nl="Aantal per maat", en="Number of each size")
NO_SIZE = Text(nl="zonder maat", en="without a size")
DETAILS = Text(nl="Gegevens", en="Details")
ALSO_CALLED = Text(nl="Ook genoemd", en="Also called")
VALUE = Text(nl="Waarde", en="Value")
VALUES = Text(nl="{low} tot {high}", en="{low} to {high}")
BRANDS = Text(nl="Merken", en="Brands")
SERVICE = Text(nl="Onderhoud", en="Service")
EVERY = Plural(one=Text(nl="elke maand", en="every month"), many=Text(nl="om de {n} maanden", en="every {n} months"))
DEPRECIATION = Text(nl="Afschrijving", en="Depreciation")
DEPRECIATES = Plural(
    one=Text(nl="in 1 jaar tot {percent} %", en="in 1 year to {percent} %"),
    many=Text(nl="in {n} jaar tot {percent} %", en="in {n} years to {percent} %"),
)
LENDING = Text(nl="Uitlenen", en="Lending")
ONLY_COMPLETE = Text(nl="alleen compleet", en="only when complete")
NOT_IN_D = Text(nl="niet in staat D of E", en="not in condition D or E")

# The form
NEW_TITLE = Text(nl="Nieuwe soort", en="New type")
EDIT_TITLE = Text(nl="Soort wijzigen", en="Edit the type")
CODE_HINT = Text(nl="zoals VLN", en="such as VLN")
RULES = Text(nl="Regels bij het uitlenen", en="Rules for lending")
BOTH_OR_NONE = Text(nl="beide of geen", en="both or neither")

# What was done
ADDED = Text(nl="Soort {name} toegevoegd", en="Type {name} added")
CHANGED = Text(nl="Soort {name} gewijzigd", en="Type {name} changed")
REMOVED = Text(nl="Soort {name} weggehaald", en="Type {name} removed")
