"""The sentences of refusals about label stocks and printers."""

from depot_app.domain import refusals_stocks as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.StockFault: Saying(
        Text(
            nl="Met deze maten liggen de etiketten niet goed op het vel: meet ze na.",
            en="With these measures the labels do not lie well on the sheet: measure them again.",
        )
    ),
    no.SizeOutOfRange: Saying(
        Text(
            nl="Een etiket van {size} mm kan niet: kies een breedte en hoogte van {least} tot {most} mm.",
            en="A label of {size} mm cannot be: choose a width and height of {least} to {most} mm.",
        )
    ),
    no.NoPositions: Saying(
        Text(
            nl="Een vel heeft minstens één etiket naast en onder elkaar: vul 1 of meer in.",
            en="A sheet has at least one label across and down: fill in 1 or more.",
        )
    ),
    no.MarginBelowNothing: Saying(
        Text(
            nl="Het eerste etiket begint dan naast het vel: vul 0 mm of meer in.",
            en="The first label would begin beside the sheet: fill in 0 mm or more.",
        )
    ),
    no.LabelsOverlap: Saying(
        Text(
            nl="Etiketten van {size} mm liggen over elkaar als elk na {pitch} mm begint: vul minstens {size} in.",
            en="Labels of {size} mm lie on each other if each begins after {pitch} mm: fill in at least {size}.",
        )
    ),
    no.WiderThanPage: Saying(
        Text(
            nl="{columns} naast elkaar komen tot {reach} mm en het vel is {page} mm breed: kies er minder of kleinere.",
            en="{columns} across reach to {reach} mm, and the sheet is {page} mm wide: choose fewer or smaller ones.",
        )
    ),
    no.HigherThanPage: Saying(
        Text(
            nl="{rows} onder elkaar komen tot {reach} mm, en het vel is {page} mm hoog: kies er minder of kleinere.",
            en="{rows} down reach to {reach} mm, and the sheet is {page} mm high: choose fewer or smaller ones.",
        )
    ),
    no.CodeUnfit: Saying(
        Text(
            nl="“{text}” kan geen code zijn: gebruik kleine letters, cijfers en streepjes, zoals herma-4226.",
            en="“{text}” cannot be a code: use small letters, figures and hyphens, such as herma-4226.",
        )
    ),
    no.StockTaken: Saying(
        Text(
            nl="De code “{stock}” is al van een andere etiketsoort: kies een andere code.",
            en="The code “{stock}” is another label stock’s already: choose another code.",
        )
    ),
    no.StockInUse: Saying(
        Text(
            nl="Op {stock} zijn al etiketten gedrukt, en die moeten later net zo gedrukt kunnen worden: "
            "maak een kopie onder een andere code.",
            en="Labels were printed on {stock} already, and those must print again just so: "
            "make a copy under another code.",
        )
    ),
    no.StockIsBuiltIn: Saying(
        Text(
            nl="{stock} hoort bij het programma en blijft zo: maak een kopie onder een andere code.",
            en="{stock} comes with the program and stays as it is: make a copy under another code.",
        )
    ),
    no.ShiftTooFarAcross: Saying(
        Text(
            nl="Zo ver verschoven vallen etiketten van {stock} naast het papier: "
            "opzij kan hooguit {left} mm naar links en {right} mm naar rechts.",
            en="Moved so far, labels of {stock} fall off the paper: "
            "sideways at most {left} mm to the left and {right} mm to the right.",
        )
    ),
    no.ShiftTooFarDown: Saying(
        Text(
            nl="Zo ver verschoven vallen etiketten van {stock} naast het papier: "
            "omhoog kan hooguit {up} mm en omlaag {down} mm.",
            en="Moved so far, labels of {stock} fall off the paper: at most {up} mm up and {down} mm down.",
        )
    ),
    no.StockUnfit: Saying(
        Text(
            nl="Een code met {digits} cijfers past niet op {stock}: kies bijvoorbeeld {better}.",
            en="A code of {digits} digits does not fit on {stock}: choose {better}, for example.",
        ),
        without={
            "better": Text(
                nl="Een code met {digits} cijfers past niet op {stock}: kies een groter etiket.",
                en="A code of {digits} digits does not fit on {stock}: choose a larger label.",
            )
        },
    ),
    no.LabelTooNarrow: Saying(
        Text(
            nl="Een code met {digits} cijfers vraagt een etiket van {needs} mm breed, en {stock} is {has} mm: "
            "kies bijvoorbeeld {better}.",
            en="A code of {digits} digits needs a label {needs} mm wide, and {stock} is {has} mm: "
            "choose {better}, for example.",
        ),
        without={
            "better": Text(
                nl="Een code met {digits} cijfers vraagt een etiket van {needs} mm breed, en {stock} is {has} mm: "
                "kies een breder etiket.",
                en="A code of {digits} digits needs a label {needs} mm wide, and {stock} is {has} mm: "
                "choose a wider label.",
            )
        },
    ),
    no.LabelTooLow: Saying(
        Text(
            nl="Een code met {digits} cijfers vraagt een etiket van {needs} mm hoog, en {stock} is {has} mm: "
            "kies bijvoorbeeld {better}.",
            en="A code of {digits} digits needs a label {needs} mm high, and {stock} is {has} mm: "
            "choose {better}, for example.",
        ),
        without={
            "better": Text(
                nl="Een code met {digits} cijfers vraagt een etiket van {needs} mm hoog, en {stock} is {has} mm: "
                "kies een hoger etiket.",
                en="A code of {digits} digits needs a label {needs} mm high, and {stock} is {has} mm: "
                "choose a higher label.",
            )
        },
    ),
}
