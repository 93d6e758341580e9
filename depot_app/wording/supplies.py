"""Words for things by quantity: why there are more or fewer, their fields, and what the commands answer."""

from collections.abc import Mapping

from depot_app.domain.supplies import MoveTold, SupplyReason
from depot_app.wording.voice import Plural, Text, Voice

REASONS: Mapping[SupplyReason, Text] = {
    SupplyReason.BOUGHT: Text(nl="gekocht", en="bought"),
    SupplyReason.GIVEN: Text(nl="gekregen", en="given"),
    SupplyReason.WON: Text(nl="gewonnen uit de sloop", en="won from a wreck"),
    SupplyReason.USED: Text(nl="verbruikt", en="used"),
    SupplyReason.LOST: Text(nl="kwijtgeraakt", en="lost"),
    SupplyReason.COUNTED: Text(nl="geteld", en="counted"),
    SupplyReason.SOLD: Text(nl="verkocht", en="sold"),
}
FIELDS: Mapping[str, Text] = {
    "number": Text(nl="Nummer", en="Number"),
    "name": Text(nl="Naam", en="Name"),
    "amount": Text(nl="Aantal", en="Amount"),
    "minimum": Text(nl="Minimum", en="Minimum"),
    "lendable": Text(nl="Wordt uitgeleend", en="Is lent"),
    "kind": Text(nl="Kan dienen als", en="Can stand in for"),
    "place": Text(nl="Plaats", en="Place"),
    "value": Text(nl="Waarde per stuk", en="Value of one"),
    "notes": Text(nl="Opmerkingen", en="Notes"),
}
"""The fields of a supply, by their keys."""

ON_HAND = Text(nl="{on_hand} van {total} in huis", en="{on_hand} of {total} in the house")
OUT = Plural(one=Text(nl="1 uitgeleend", en="1 on loan"), many=Text(nl="{n} uitgeleend", en="{n} on loan"))
HOW_MANY = Text(nl="Aantal", en="Amount")
WITH = Text(nl="Uitgeleend aan", en="On loan to")
WITH_WHOM = Text(nl="{n} × {name}, bruikleen {loan}", en="{n} × {name}, loan {loan}")
MOVES = Text(nl="Verloop", en="Movements")
MOVE = Text(nl="{n} {reason}", en="{n} {reason}")
MORE_OF = Text(nl="+{n}", en="+{n}")
FEWER_OF = Text(nl="−{n}", en="−{n}")  # noqa: RUF001 - the minus sign of a figure
OF_INSTRUMENT = Text(nl="van {number}", en="from {number}")
ON_LOAN = Text(nl="op bruikleen {number}", en="on loan {number}")
IN_COUNT = Text(nl="bij telling {number}", en="in count {number}")
N_TIMES = Text(nl="{n} × {name}", en="{n} × {name}")

# The command line
ADD = Text(nl="een materiaal: dingen per aantal", en="a supply: things by quantity")
FROM_LOAN = Text(
    nl="de bruikleen waar materiaal van terugkomt, waar meer dan één het heeft",
    en="the loan that supplies come back of, where more than one has them",
)
LENT = Plural(
    one=Text(nl="1 stuk materiaal mee op bruikleen {loan}.", en="1 piece of supplies along on loan {loan}."),
    many=Text(nl="{n} stuks materiaal mee op bruikleen {loan}.", en="{n} pieces of supplies along on loan {loan}."),
)
TAKEN_BACK = Plural(
    one=Text(nl="1 stuk materiaal ingenomen.", en="1 piece of supplies taken back."),
    many=Text(nl="{n} stuks materiaal ingenomen.", en="{n} pieces of supplies taken back."),
)


def signed(voice: Voice, amount: int) -> str:
    """So many more or fewer: +5, −2."""  # noqa: RUF002 - the minus sign of a figure
    return voice(MORE_OF if amount > 0 else FEWER_OF, n=voice.whole(abs(amount)))


def move_in_words(voice: Voice, told: MoveTold) -> str:
    """A move in one line: how many, why, and of what, on which loan or in which count."""
    said = voice(MOVE, n=signed(voice, told.move.amount), reason=voice(REASONS[told.move.reason]))
    named = ((OF_INSTRUMENT, told.instrument), (ON_LOAN, told.loan), (IN_COUNT, told.count))
    whence = [voice(text, number=number.printed) for text, number in named if number]
    note = f"({told.move.note})" if told.move.note else ""
    return " ".join(part for part in (said, *whence, note) if part)
