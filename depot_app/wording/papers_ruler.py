"""The words of the test sheet of a printer."""

from depot_app.wording.voice import Text

TITLE = Text(nl="Testvel voor de printer", en="Test sheet for the printer")
PRINTER = Text(nl="Printer", en="Printer")
STOCK = Text(nl="Etiketten", en="Labels")
CORRECTION = Text(nl="Correctie", en="Correction")
LINE = Text(nl="Deze lijn is {mm} mm", en="This line is {mm} mm")
FROM_LEFT = Text(nl="{mm} mm van links", en="{mm} mm from the left")
FROM_TOP = Text(nl="{mm} mm van boven", en="{mm} mm from the top")
STEPS = (
    Text(
        nl="Meet de lijn onderaan. Is die geen {mm} mm, zet de printer dan op 100 % en druk dit vel opnieuw af.",
        en="Measure the line below. If it is not {mm} mm, set the printer to 100% and print this sheet again.",
    ),
    Text(
        nl="Meet bij het kruis linksboven van de linkerrand van het papier tot de staande lijn: {across} mm is goed.",
        en="At the cross at the top left, measure from the left edge of the paper to the upright line: "
        "{across} mm is right.",
    ),
    Text(
        nl="Meet van de bovenrand van het papier tot de liggende lijn van dat kruis: {down} mm is goed.",
        en="Measure from the top edge of the paper to the level line of that cross: {down} mm is right.",
    ),
    Text(
        nl="Vul wat je meet in bij de printer. Het kruis blijft staan, maar de etiketten schuiven mee.",
        en="Fill in what you measure at the printer. The cross stays where it is, but the labels move.",
    ),
    Text(
        nl="Controleer: leg een nieuw testvel op een etiketvel en houd beide tegen het licht. "
        "De grijze kaders liggen dan op de etiketten.",
        en="Check: lay a new test sheet on a label sheet and hold both to the light. "
        "The grey frames then lie on the labels.",
    ),
)
