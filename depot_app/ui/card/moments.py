"""The history on a card: the newest deeds, and the way to all of them."""

from collections.abc import Sequence

from depot_app.domain.history import Step
from depot_app.ui.card.content import Block, Moment
from depot_app.wording import dates, history
from depot_app.wording.voice import Voice

MOST_MOMENTS = 40


def history_block(voice: Voice, steps: Sequence[Step], more: str) -> Block:
    """What was done, the newest first; `more` is the key of the deed that shows it all."""
    moments = tuple(
        Moment(dates.short(voice, step.entry.at.astimezone().date()), history.sentence(voice, step))
        for step in steps[:MOST_MOMENTS]
    )
    return Block(voice(history.HISTORY), moments=moments, more=more)
