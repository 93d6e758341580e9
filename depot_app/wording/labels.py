"""Words for labels, and what their command answers."""

from depot_app.wording.voice import Plural, Text

PRINT = Text(nl="druk etiketten af als PDF", en="print labels as a PDF")
STOCK = Text(nl="de etiketsoort, zoals avery-l7160", en="the label stock, such as avery-l7160")
START = Text(nl="het eerste vrije etiket op het vel", en="the first free label on the sheet")
COPIES = Text(nl="zoveel van elk", en="so many of each")
SHIFT = Text(
    nl="zoveel mm naar rechts en omlaag, als de printer scheef drukt: --shift=-1.5,0.4",
    en="so many mm to the right and down, where the printer is off: --shift=-1.5,0.4",
)
SEARCH = Text(nl="van alles wat deze woorden heeft", en="of everything that has these words")
QUEUE = Text(nl="van alles in de wachtrij van etiketten", en="of everything in the queue of labels")
COMMANDS = Text(nl="van alle opdrachten die gescand worden", en="of every command that is scanned")
BADGES = Text(nl="van iedereen die hier werkt", en="of everyone who works here")
TAG = Text(nl="als kofferlabel, met wie een vinder belt", en="as case tags, with whom a finder calls")
ONE_WAY = Text(
    nl="CODE, --search, --queue, --commands of --badges, één daarvan",
    en="CODE, --search, --queue, --commands or --badges, one of them",
)
MADE = Plural(one=Text(nl="1 etiket.", en="1 label."), many=Text(nl="{n} etiketten.", en="{n} labels."))
TRUE_SIZE = Text(
    nl="Druk af op 100 %, niet passend gemaakt: naast de etiketten is geen plaats om dat te zeggen.",
    en="Print at 100%, not fitted to the page: there is no room to say so beside the labels.",
)
UNREAD = Plural(
    one=Text(
        nl="Een scanner kan dit etiket niet lezen: {numbers}. Kies een groter etiket.",
        en="A scanner cannot read this label: {numbers}. Choose a larger label.",
    ),
    many=Text(
        nl="Een scanner kan {n} etiketten niet lezen: {numbers}. Kies een groter etiket.",
        en="A scanner cannot read {n} labels: {numbers}. Choose a larger label.",
    ),
)
