"""The words of printers: which one labels go to, its test sheet, and how far it needs labels moved."""

from depot_app.wording.voice import Text

PRINTER = Text(nl="Printer", en="Printer")
NO_PRINTER = Text(nl="Geen vaste printer", en="No printer in particular")
CORRECTION = Text(nl="Correctie: {direction}", en="Correction: {direction}")
OPEN = Text(nl="Testvel…", en="Test sheet…")

TITLE = Text(nl="Testvel en correctie van een printer", en="Test sheet and correction of a printer")
FORM = Text(nl="Wat je op het testvel meet", en="What you measure on the test sheet")
WHICH = Text(nl="Welke printer?", en="Which printer?")
WHICH_HINT = Text(nl="kies of typ een naam", en="choose or type a name")
ACROSS = Text(nl="Van de linkerrand tot het kruis", en="From the left edge to the cross")
DOWN = Text(nl="Van de bovenrand tot het kruis", en="From the top edge to the cross")
LINE = Text(nl="Lengte van de lijn", en="Length of the line")
RIGHT_AT = Text(nl="{mm} mm is goed", en="{mm} mm is right")
NOT_TRUE_SIZE = Text(
    nl="De printer verkleint of vergroot: zet hem op 100 % en druk het testvel opnieuw af.",
    en="The printer makes it smaller or larger: set it to 100% and print the test sheet again.",
)
STEPS_TITLE = Text(nl="Zo komen etiketten precies op hun plaats", en="How labels land exactly in place")
STEPS = (
    Text(
        nl="1. Druk het testvel af op gewoon papier, op 100 %. Bij een rol: op een etiket van die rol.",
        en="1. Print the test sheet on plain paper, at 100%. For a roll: on a label of that roll.",
    ),
    Text(
        nl="2. Meet met een liniaal de lijn, en van de rand van het papier tot het kruis: vul in wat je meet.",
        en="2. Measure the line, and from the edge of the paper to the cross: fill in what you measure.",
    ),
    Text(
        nl="3. Bewaar: voortaan schuiven etiketten op deze printer precies zo ver op als nodig is.",
        en="3. Save: from now on labels on this printer are moved exactly as far as needed.",
    ),
    Text(
        nl="4. Druk het testvel nog eens af en houd het met een etiketvel tegen het licht: de kaders liggen op de "
        "etiketten. Het kruis blijft waar het was. Bij een rol staat het vierkantje precies in het midden.",
        en="4. Print the test sheet again and hold it to the light with a label sheet: the frames lie on the labels. "
        "The cross stays where it was. On a roll the square stands exactly in the middle.",
    ),
)
SHOW = Text(nl="Testvel tonen", en="Show the test sheet")
PAPER = Text(nl="Testvel", en="Test sheet")
FILE = Text(nl="testvel", en="test-sheet")
SAVED = Text(nl="Op {printer}: {direction}", en="On {printer}: {direction}")
OTHER_PRINTER = Text(
    nl="Deze etiketten zijn gezet voor {meant}; op {printer} is de correctie anders. "
    "Kies {printer} in het paneel Etiketten en toon ze opnieuw.",
    en="These labels were set for {meant}; on {printer} the correction differs. "
    "Choose {printer} in the panel Labels and show them again.",
)
