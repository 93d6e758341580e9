"""The card of a place: where it stands, what belongs there, and what is in it."""

from collections.abc import Mapping

from depot_app.domain.places import PlaceCard
from depot_app.domain.types import InstrumentType
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.places.columns import pill_of
from depot_app.wording import describe
from depot_app.wording import places_screen as said
from depot_app.wording.voice import Voice

SHOW, MOVE_ALL, LABEL, CHANGE = "places.show", "places.move_all", "places.label", "places.change"


def card_of(voice: Voice, card: PlaceCard, types: Mapping[str, InstrumentType]) -> CardContent:
    """The card of a place."""
    place, amount = card.place, card.instruments
    return CardContent(
        number=place.number.printed,
        title=place.name,
        line=describe.joined(place.description, voice.count(said.BELONGS, amount) if amount else voice(said.EMPTY)),
        state=pill_of(voice, place.kind),
        place=describe.joined(*card.path[:-1]),
        primary=SHOW,
        quiet=(MOVE_ALL, LABEL),
        corner=CHANGE,
        blocks=tuple(block for block in (_contents(voice, card, types), _inside(voice, card)) if block.items),
    )


def _contents(voice: Voice, card: PlaceCard, types: Mapping[str, InstrumentType]) -> Block:
    """How many of each type and size belong there."""
    items = (
        Item(describe.what(voice, types[one.type_code], one.size), voice.whole(one.instruments))
        for one in card.contents
    )
    return Block(voice(said.CONTENTS), tuple(items))


def _inside(voice: Voice, card: PlaceCard) -> Block:
    """The places directly in it."""
    return Block(voice(said.INSIDE), tuple(Item(place.name, place.description) for place in card.inside))
