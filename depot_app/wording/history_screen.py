"""The words of the panel that shows the history of a thing."""

from depot_app.wording.voice import Plural, Text

SHOW = Text(nl="Hele geschiedenis", en="Whole history")
TITLE = Text(nl="Geschiedenis", en="History")
CHIP = Text(nl="{kind} {n}", en="{kind} {n}")
BY = Text(nl="door {who}", en="by {who}")
OLDER = Text(nl="Ouder tonen", en="Show older")
NOTHING = Text(nl="Er is nog niets mee gedaan.", en="Nothing was done with it yet.")
DEEDS = Plural(one=Text(nl="1 handeling", en="1 deed"), many=Text(nl="{n} handelingen", en="{n} deeds"))
"""How many are shown."""
