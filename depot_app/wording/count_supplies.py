"""Words for things by quantity in a count: n of how many, and what booking makes of it."""

from collections.abc import Iterable

from depot_app.domain.count_views import SupplyCounted
from depot_app.wording.describe import joined
from depot_app.wording.voice import Plural, Text, Voice

HEADING = Text(nl="Materiaal", en="Supplies")
NUMBER = Text(nl="Nummer", en="Number")
WHAT = Text(nl="Materiaal", en="Supply")
BELONGS = Text(nl="Hoort op", en="Belongs in")
EXPECTED = Text(nl="In huis", en="In house")
COUNTED = Text(nl="Geteld", en="Counted")
DIFFERENCE = Text(nl="Verschil", en="Difference")
NOTE = Text(nl="Bijzonderheden", en="Remarks")

N_OF = Text(nl="{counted} van {expected}", en="{counted} of {expected}")
NOT_COUNTED = Text(nl="nog niet geteld", en="not counted yet")
RIGHT = Text(nl="klopt", en="correct")
MORE = Text(nl="{n} meer", en="{n} more")
FEWER = Text(nl="{n} minder", en="{n} fewer")
OUTSIDE = Text(nl="hoort op {place}, wordt niet geboekt", en="belongs in {place}, not booked")
OUTSIDE_NOWHERE = Text(nl="hoort niet in deze telling, wordt niet geboekt", en="not part of this count, not booked")
MOVED = Text(
    nl="uitgeleend, ingenomen of bijgeboekt sinds het tellen: tel opnieuw",
    en="lent, returned or added since it was counted: count again",
)

BOOKS = Plural(
    one=Text(nl="Van 1 materiaal wordt het aantal bijgesteld.", en="The amount of 1 supply is set right."),
    many=Text(nl="Van {n} materialen wordt het aantal bijgesteld.", en="The amounts of {n} supplies are set right."),
)

HOW_MANY = Text(nl="{name}: hoeveel liggen hier?", en="{name}: how many are here?")
HOW_MANY_NOTE = Text(nl="Typ het aantal en druk Enter.", en="Type the amount and press Enter.")
HOW_MANY_HINT = Text(nl="Typ hoeveel er hier liggen", en="Type how many are here")
COUNTED_HERE = Text(nl="{n} × {name}", en="{n} × {name}")
COUNTED_NOTE = Text(nl="{place} · {expected} in huis", en="{place} · {expected} in the house")
PICK = Text(nl="Materiaal kiezen", en="Pick a supply")
NONE_HERE = Text(nl="Hier hoort geen materiaal", en="No supplies belong here")


def difference(voice: Voice, one: SupplyCounted) -> str:
    """How many more or fewer there are than there should be."""
    if one.counted is None:
        return voice(NOT_COUNTED)
    if not one.difference:
        return voice(RIGHT)
    return voice(MORE if one.difference > 0 else FEWER, n=voice.whole(abs(one.difference)))


def remark(voice: Voice, one: SupplyCounted) -> str:
    """Why a difference is not booked; nothing where it is."""
    if one.outside:
        return voice(OUTSIDE, place=one.belongs) if one.belongs else voice(OUTSIDE_NOWHERE)
    return voice(MOVED) if one.moved else ""


def n_of(voice: Voice, one: SupplyCounted) -> str:
    """How many were counted, of how many there should be."""
    if one.counted is None:
        return voice(NOT_COUNTED)
    return voice(N_OF, counted=voice.whole(one.counted), expected=voice.whole(one.expected))


def lines(voice: Voice, supplies: Iterable[SupplyCounted]) -> list[str]:
    """The supplies of a count, line by line."""
    return [
        joined(
            one.number.printed,
            one.name,
            n_of(voice, one),
            difference(voice, one) if one.counted is not None else "",
            remark(voice, one),
        )
        for one in supplies
    ]
