"""What was promised with an instrument, said where it goes out: a notice that stays until it is closed, never a no."""

from depot_app.domain.instruments import Instrument
from depot_app.domain.promises import promise_of
from depot_app.ui.messages import Message
from depot_app.ui.modes import ScanMode
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import promises as said


def tell_promise(mode: ScanMode, one: Instrument) -> None:
    """Puts up what was promised with an instrument, by its number."""
    if promise := promise_of(one):
        words = said.line(mode.kit.speech.voice, one.number.printed, said.sentence(mode.kit.speech.voice, promise))
        mode.notices.put(one.number.digits, Message(words, Tone.ATTENTION, Icon.HANDSHAKE_OUTLINE))
