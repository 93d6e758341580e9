"""What is missing with a borrower, or on a loan, as a block of a card."""

from collections.abc import Sequence

from depot_app.domain.parts import LossTold
from depot_app.ui.card.content import Block, Item
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import kits_screen as said
from depot_app.wording.voice import Voice

MOST = 12


def missing_blocks(voice: Voice, losses: Sequence[LossTold], deed: str = "") -> tuple[Block, ...]:
    """Each part and since when, no block where nothing is missing; `deed` is the key of what shows all of them."""
    if not losses:
        return ()
    items = [Item(*said.loss_in_short(voice, one), Tone.ATTENTION, Icon.ALERT_OUTLINE) for one in losses[:MOST]]
    if (left := len(losses) - MOST) > 0:
        items.append(Item(voice.count(said.AND_MORE, left)))
    return (Block(voice(said.MISSING_WITH), tuple(items), more=deed),)
