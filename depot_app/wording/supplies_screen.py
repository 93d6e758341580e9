"""The words of the list of supplies in the tab Voorraad, and of supplies at the counter."""

from depot_app.wording.voice import Plural, Text

NAME_OF_LIST = Text(nl="Materiaal", en="Supplies")
HINT = Text(nl="Scan of zoek materiaal", en="Scan or search a supply")
NOTHING_YET = Text(nl="Er is nog geen materiaal.", en="There are no supplies yet.")
NOTHING_FOUND = Text(nl="Geen materiaal past hierbij.", en="No supply fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(
    nl="Scan het etiket van een bak of schap, of kies materiaal: hier staat dan hoeveel er is en wie wat heeft.",
    en="Scan the label of a box or shelf, or choose a supply: here it says how many there are and who has what.",
)

# Columns
NUMBER = Text(nl="Nummer", en="Number")
NAME = Text(nl="Naam", en="Name")
ON_HAND = Text(nl="In huis", en="In the house")
OF_TOTAL = Text(nl="{on_hand} van {total}", en="{on_hand} of {total}")
OUT = Text(nl="Uitgeleend", en="On loan")
MINIMUM = Text(nl="Minimum", en="Minimum")
PLACE = Text(nl="Plaats", en="Place")
STATE = Text(nl="Status", en="State")

# States and chips
ENOUGH = Text(nl="In huis", en="In the house")
SHORT = Text(nl="Onder minimum", en="Below minimum")
NONE_LEFT = Text(nl="Niets in huis", en="None in the house")
CHIP = Text(nl="{name} {n}", en="{name} {n}")

# Deeds
NEW = Text(nl="Nieuw materiaal", en="New supply")
MORE = Text(nl="Erbij", en="More")
FEWER = Text(nl="Eraf", en="Fewer")
MOVE = Plural(one=Text(nl="Verplaatsen", en="Move"), many=Text(nl="{n} verplaatsen", en="Move {n}"))
LABEL = Plural(one=Text(nl="Etiket", en="Label"), many=Text(nl="{n} etiketten", en="{n} labels"))
CHANGE = Text(nl="Wijzigen", en="Change")

# The card
BELOW = Text(nl="Minder dan het minimum van {minimum}", en="Fewer than the minimum of {minimum}")
STAYS = Text(nl="wordt niet uitgeleend", en="is not lent")
DETAILS = Text(nl="Gegevens", en="Details")
WITH_WHOM = Text(nl="{name} · {loan}", en="{name} · {loan}")
UNTIL = Text(nl="{n} tot {day}", en="{n} until {day}")

# Forms
NAME_HINT = Text(nl="zoals op de bak, bijvoorbeeld Muziekstandaard", en="as on its box, for example Music stand")
AMOUNT = Text(nl="Hoeveel zijn er", en="How many are there")
PLACE_HINT = Text(nl="mag nieuw zijn", en="may be new")
MINIMUM_HINT = Text(nl="waarschuwt daaronder", en="warns below it")
HOW_MANY = Text(nl="Hoeveel", en="How many")
WHY = Text(nl="Waarom", en="Why")
NOTE = Text(nl="Toelichting", en="Note")
TO = Text(nl="Waarheen?", en="Where to?")
MORE_TITLE = Text(nl="Meer materiaal", en="More of a supply")
FEWER_TITLE = Text(nl="Minder materiaal", en="Fewer of a supply")
MOVE_TITLE = Text(nl="Verplaatsen", en="Move")
NO_AMOUNT = Text(nl="Vul een aantal in van 1 tot 99.999.", en="Fill in an amount from 1 to 99,999.")
YES = Text(nl="ja", en="yes")
NO = Text(nl="nee", en="no")

# What was done
ADDED = Text(nl="{name} toegevoegd, nummer {number}", en="{name} added, number {number}")
CHANGED = Text(nl="{name} gewijzigd", en="{name} changed")
MOVED = Plural(
    one=Text(nl="1 materiaal hoort nu op {place}", en="1 supply now belongs at {place}"),
    many=Text(nl="{n} materialen horen nu op {place}", en="{n} supplies now belong at {place}"),
)
NOW = Text(nl="{name}: nu {total}", en="{name}: now {total}")
