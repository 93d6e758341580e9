"""The kit on the card of an instrument: each part, how it is, its own number, and the one that was scanned."""

from depot_app.domain.instruments import Card
from depot_app.domain.kits import PartState
from depot_app.domain.parts import KitPart
from depot_app.ui.card.content import Block, Item
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import kits_screen as said
from depot_app.wording.describe import NO_KIT
from depot_app.wording.kits import PART_STATES
from depot_app.wording.voice import Voice

_LOOKS = {
    PartState.PRESENT: (Icon.CHECK, Tone.GOOD),
    PartState.MISSING: (Icon.ALERT_OUTLINE, Tone.ATTENTION),
    PartState.DAMAGED: (Icon.CLOSE_CIRCLE_OUTLINE, Tone.WRONG),
}


def kit_block(voice: Voice, card: Card, deed: str) -> Block:
    """Part by part, and how each is; `deed` is the key of what changes them."""
    pointed = card.pointed.kind if card.pointed else None
    items = tuple(_item(voice, told, pointed=told.kind is pointed) for told in card.parts)
    return Block(voice(said.KIT), items or (Item(voice(NO_KIT).capitalize()),), more=deed)


def _item(voice: Voice, told: KitPart, *, pointed: bool) -> Item:
    """One part; that which was scanned is pointed out."""
    icon, tone = _LOOKS[told.part.state]
    name = said.part_named(voice, told)
    name = name[:1].upper() + name[1:]
    if pointed:
        state = voice(PART_STATES[told.part.state])
        return Item(name, voice(said.SCANNED, state=state), Tone.ACCENT, Icon.BARCODE_SCAN)
    return Item(name, said.how_it_is(voice, told), tone, icon)
