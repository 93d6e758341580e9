"""The words of the panel on how long donors are kept."""

from depot_app.wording.voice import Plural, Text

TITLE = Text(nl="Bewaren en wissen van schenkers", en="Keeping and erasing donors")
NOTE = Text(
    nl="Wie iets gaf of verkocht, staat apart van het register. Na de bewaartermijn worden naam, adres en "
    "ontvangstbewijzen gewist; het instrument en zijn geschiedenis blijven. Wissen kan niet ongedaan worden gemaakt, "
    "en een oude back-up bevat nog wat er toen stond.",
    en="Whoever gave or sold something is kept apart from the register. When the time is over, name, address and "
    "receipts are erased; the instrument and its history stay. Erasing cannot be undone, and an old backup still holds "
    "what stood there then.",
)
TERMS = Text(nl="Bewaartermijn", en="How long")
YEARS = Text(nl="Jaren na de ontvangst", en="Years after receipt")
REFUSED_YEARS = Text(nl="Jaren na een weigering", en="Years after a refusal")
KEPT = Text(nl="De bewaartermijn is gewijzigd.", en="How long donors are kept was changed.")
DUE = Text(nl="Nu te wissen", en="Due now")
NOTHING_DUE = Text(nl="Er is nu niemand te wissen.", en="Nobody is due now.")
NAME = Text(nl="Naam", en="Name")
KEPT_UNTIL = Text(nl="Bewaard tot", en="Kept until")
INTAKES = Text(nl="Intake", en="Intake")
PAPERS = Text(nl="Ontvangstbewijzen", en="Receipts")
NO_INTAKE = Text(nl="geen, aanbod teruggenomen", en="none, offer taken back")
ERASE = Plural(
    one=Text(nl="{n} schenker wissen", en="Erase {n} donor"),
    many=Text(nl="{n} schenkers wissen", en="Erase {n} donors"),
)
"""What the button says, with how many go."""
