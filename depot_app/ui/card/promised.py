"""What was promised with a thing, as a block of its card."""

from depot_app.domain.promises import Promised, promise_of
from depot_app.ui.card.content import Block, Item
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import promises
from depot_app.wording.voice import Voice


def promised(voice: Voice, thing: Promised) -> tuple[Block, ...]:
    """What was promised with a thing, if anything was."""
    promise = promise_of(thing)
    if promise is None:
        return ()
    told = promises.lines(voice, promise)
    items = tuple(Item(label, words, Tone.ATTENTION, Icon.HANDSHAKE_OUTLINE) for label, words in told)
    return (Block(voice(promises.PROMISED), items),)
