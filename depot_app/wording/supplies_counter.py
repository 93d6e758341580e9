"""The words of supplies at the counter: how many go along, how many came back, how many are lost."""

from depot_app.wording.voice import Plural, Text

AMOUNTS = Text(nl="Aantal", en="Amount")
ALONG = Text(nl="Gaan er mee", en="Go along")
BACK = Text(nl="Zijn er terug", en="Are back")
LOST = Text(nl="Zijn er kwijt", en="Are lost")
ALONG_NOTE = Text(
    nl="Elke scan is er één meer. Of typ hier het aantal en druk op Enter; 0 haalt ze eraf.",
    en="Each scan is one more. Or type the amount here and press Enter; 0 takes them off.",
)
BACK_NOTE = Text(
    nl="Elke scan is er één terug. Of typ hier hoeveel en druk op Enter. Wat kwijt is, gaat van het totaal af.",
    en="Each scan is one back. Or type here how many and press Enter. What is lost leaves the total.",
)
NO_AMOUNT = Text(nl="Vul een aantal in.", en="Fill in an amount.")
FEWER_BY_UNDO = Text(
    nl="Er zijn er al {n} geboekt: haal er met F9 af.", en="{n} are booked already: take them off with F9."
)
GO_ALONG = Plural(
    one=Text(nl="{what} gaat mee", en="{what} goes along"), many=Text(nl="{what} gaan mee", en="{what} go along")
)
ARE_BACK = Plural(
    one=Text(nl="{what} is terug", en="{what} is back"), many=Text(nl="{what} zijn terug", en="{what} are back")
)
ARE_LOST = Text(nl="{n} kwijt", en="{n} lost")
STILL_OUT = Text(nl="nog {n} uit", en="{n} still out")
OF_WHOM = Text(nl="Van {borrower} ({loan})", en="From {borrower} ({loan})")
WITH_LOST = Text(nl="Met {n} kwijt", en="With {n} lost")
SUPPLIES = Text(nl="Materiaal", en="Supplies")
OUT_OF = Text(nl="{out} van {amount} uit", en="{out} of {amount} out")
ALL_BACK = Text(nl="{amount} terug {day}", en="{amount} back {day}")
BACK_BUT = Text(nl="{back} terug, {lost} kwijt", en="{back} back, {lost} lost")
ADD = Text(nl="Materiaal erbij", en="Add supplies")
WHICH = Text(nl="Welk materiaal", en="Which supply")
HOW_MANY = Text(nl="Hoeveel", en="How many")
THERE_ARE = Text(nl="{name} ({n} in huis)", en="{name} ({n} in the house)")
PIECES = Plural(one=Text(nl="stuk", en="piece"), many=Text(nl="stuks", en="pieces"))
OUT_AND = Text(nl="{out} van {lines} +{supplies}", en="{out} of {lines} +{supplies}")
ONLY_OUT = Plural(one=Text(nl="1 stuk", en="1 piece"), many=Text(nl="{n} stuks", en="{n} pieces"))
IS_ADDED = Text(nl="{what} erbij op bruikleen {loan}", en="{what} added to loan {loan}")
