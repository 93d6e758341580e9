"""The words of label stocks of the depot's own: their fields, and the panel in which they are measured."""

from collections.abc import Mapping

from depot_app.domain.label_stocks import StockKind
from depot_app.wording.voice import Plural, Text

ADD = Text(nl="voeg een eigen etiketsoort toe", en="add a label stock of your own")
ADDED = Text(nl="{name} toegevoegd als etiketsoort {code}.", en="{name} added as label stock {code}.")
KINDS: Mapping[StockKind, Text] = {
    StockKind.SHEET: Text(nl="vel", en="sheet"),
    StockKind.ROLL: Text(nl="rol", en="roll"),
}

# The way there
OPEN = Text(nl="Eigen etiketvel…", en="Own label sheet…")
DEED = Text(nl="Eigen etiketvellen en rollen", en="Own label sheets and rolls")

# The panel
TITLE = Text(nl="Eigen etiketvel of rol", en="Own label sheet or roll")
WHICH = Text(nl="Welke wil je zien, wijzigen of kopiëren?", en="Which one to see, change or copy?")
FRESH = Text(nl="Een nieuwe", en="A new one")
OWN = Text(nl="Eigen: {name}", en="Own: {name}")
COPY_OF = Text(nl="Kopie van {name}", en="Copy of {name}")
FORM = Text(nl="Code, naam en maten", en="Code, name and measures")
FROM_BUILT_IN = Text(
    nl="{name} hoort bij het programma. Dit is een kopie: geef die een eigen code en naam.",
    en="{name} comes with the program. This is a copy: give it a code and a name of its own.",
)
COPY = Text(nl="Kopie maken", en="Make a copy")
REMOVE = Text(nl="Weghalen", en="Remove")
SHEET = Text(nl="Zo liggen de etiketten op het papier", en="How the labels lie on the paper")
COUNT = Plural(
    one=Text(nl="1 etiket op een vel", en="1 label on a sheet"),
    many=Text(nl="{n} etiketten op een vel", en="{n} labels on a sheet"),
)
ONE_ON_ROLL = Text(nl="Eén etiket, op de rol", en="One label, on the roll")
NOT_WHOLE = Text(nl="Vul de breedte en hoogte in.", en="Fill in the width and height.")
LENGTH = Text(nl="{mm} mm", en="{mm} mm")
SAVED = Text(nl="Etiketsoort {name} bewaard als {code}", en="Label stock {name} saved as {code}")
REMOVED = Text(nl="Etiketsoort {name} weggehaald", en="Label stock {name} removed")

SAVE = Text(nl="Bewaren", en="Save")

# The fields
NO_LENGTH = Text(nl="Schrijf millimeters, zoals 38,1.", en="Write millimetres, such as 38.1.")
MM = Text(nl="mm", en="mm")
FIELDS: Mapping[str, Text] = {
    "code": Text(nl="Code", en="Code"),
    "name": Text(nl="Naam", en="Name"),
    "kind": Text(nl="Vel of rol", en="Sheet or roll"),
    "width": Text(nl="Breedte van een etiket", en="Width of a label"),
    "height": Text(nl="Hoogte van een etiket", en="Height of a label"),
    "columns": Text(nl="Etiketten naast elkaar", en="Labels across"),
    "rows": Text(nl="Etiketten onder elkaar", en="Labels down"),
    "left": Text(nl="Linkermarge", en="Left margin"),
    "top": Text(nl="Bovenmarge", en="Top margin"),
    "pitch_x": Text(nl="Stap opzij", en="Step across"),
    "pitch_y": Text(nl="Stap omlaag", en="Step down"),
}
CODE_HINT = Text(nl="zoals herma-4226", en="such as herma-4226")
NAME_HINT = Text(nl="zoals Herma 4226", en="such as Herma 4226")
LEFT_HELP = Text(
    nl="Van de linkerrand van het vel tot het eerste etiket.", en="From the sheet’s left edge to the first label."
)
TOP_HELP = Text(
    nl="Van de bovenrand van het vel tot het eerste etiket.", en="From the sheet’s top edge to the first label."
)
ACROSS_HELP = Text(
    nl="Van de linkerkant van een etiket tot de linkerkant van het etiket ernaast.",
    en="From the left side of a label to the left side of the one beside it.",
)
DOWN_HELP = Text(
    nl="Van de bovenkant van een etiket tot de bovenkant van het etiket eronder.",
    en="From the top of a label to the top of the one below it.",
)
PITCH_HINT = Text(nl="leeg: gelijk verdeeld", en="empty: evenly spread")
KIND_NOTES: Mapping[StockKind, Text] = {
    StockKind.SHEET: Text(nl="A4 met etiketten naast en onder elkaar", en="A4 with labels across and down"),
    StockKind.ROLL: Text(nl="één etiket tegelijk uit een etikettenprinter", en="one label at a time, a label printer"),
}
KIND_NAMES: Mapping[StockKind, Text] = {
    StockKind.SHEET: Text(nl="Vel", en="Sheet"),
    StockKind.ROLL: Text(nl="Rol", en="Roll"),
}
