"""The words of the list of places in the tab Voorraad."""

from depot_app.wording.voice import Plural, Text

NAME_OF_LIST = Text(nl="Plaatsen", en="Places")
HINT = Text(nl="Scan of zoek een plaats", en="Scan or search a place")
NOTHING_YET = Text(nl="Er zijn nog geen plaatsen.", en="There are no places yet.")
NOTHING_FOUND = Text(nl="Geen plaats past hierbij.", en="No place fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(
    nl="Scan het etiket van een plaats, of kies er een: hier staat dan wat er hoort.",
    en="Scan the label of a place, or choose one: here it says what belongs there.",
)

# Columns
NUMBER = Text(nl="Nummer", en="Number")
NAME = Text(nl="Naam", en="Name")
KIND = Text(nl="Wat het is", en="What it is")
WITHIN = Text(nl="Staat in", en="Stands in")
DESCRIPTION = Text(nl="Omschrijving", en="Description")
INSTRUMENTS = Text(nl="Instrumenten", en="Instruments")
CHIP = Text(nl="{kind} {n}", en="{kind} {n}")

# Deeds
NEW = Text(nl="Nieuwe plaats", en="New place")
MANY = Text(nl="Plaatsen van een patroon", en="Places from a pattern")
CHANGE = Text(nl="Wijzigen", en="Change")
SHOW_INSTRUMENTS = Text(nl="Wat hier hoort", en="What belongs here")
MOVE_ALL = Text(nl="Alles verplaatsen", en="Move everything")
LABEL = Plural(one=Text(nl="Etiket", en="Label"), many=Text(nl="{n} etiketten", en="{n} labels"))

# The card
BELONGS = Plural(
    one=Text(nl="1 instrument hoort hier", en="1 instrument belongs here"),
    many=Text(nl="{n} instrumenten horen hier", en="{n} instruments belong here"),
)
EMPTY = Text(nl="Hier hoort niets", en="Nothing belongs here")
CONTENTS = Text(nl="Wat hier hoort", en="What belongs here")
INSIDE = Text(nl="Hierin", en="In it")

# Forms
NAME_HELP = Text(nl="Zoals op het etiket, bijvoorbeeld B-17-3.", en="As on its label, for example B-17-3.")
PATTERN = Text(nl="Patroon", en="Pattern")
PATTERN_HELP = Text(
    nl="C-[01..12]-[1..5] maakt zaal C met 12 stellingen van 5 schappen.",
    en="C-[01..12]-[1..5] makes hall C with 12 racks of 5 shelves.",
)
MAKE = Text(nl="Maken", en="Make")
MOVE_ALL_TITLE = Text(nl="Alles van {place} verplaatsen", en="Move everything at {place}")
TO = Text(nl="Waarheen?", en="Where to?")
TO_HELP = Text(
    nl="De plaats mag nieuw zijn. Wat uitgeleend is, houdt zijn plaats.",
    en="The place may be new. What is lent keeps its place.",
)
MOVE = Text(nl="Verplaatsen", en="Move")

# What was done
ADDED = Text(nl="Plaats {name} gemaakt", en="Place {name} made")
ADDED_MANY = Plural(
    one=Text(nl="1 plaats gemaakt", en="1 place made"), many=Text(nl="{n} plaatsen gemaakt", en="{n} places made")
)
CHANGED = Text(nl="Plaats {name} gewijzigd", en="Place {name} changed")
MOVED = Plural(
    one=Text(nl="1 instrument naar {place} verplaatst", en="1 instrument moved to {place}"),
    many=Text(nl="{n} instrumenten naar {place} verplaatst", en="{n} instruments moved to {place}"),
)
