"""A part that is scanned while another instrument's card is in sight: whose it is, and the ways out."""

from collections.abc import Callable
from functools import partial

from depot_app.desks.kits import KitDesk
from depot_app.domain.instruments import Card
from depot_app.domain.kit_changes import Exchanged
from depot_app.domain.refusals_kits import PartOfAnother
from depot_app.ui.kit import Kit
from depot_app.ui.messages import Message, WayOut
from depot_app.ui.sounds import Sound
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import kits_screen as said
from depot_app.wording.voice import Voice

_KEY = "part-of-another"


class PartNotice:
    """Tells of a part of another instrument above the tab; `show` brings the card of an instrument in sight."""

    def __init__(self, desk: KitDesk, kit: Kit, show: Callable[[str], object]) -> None:
        self._desk = desk
        self._kit = kit
        self._show = show

    def judge(self, before: Card | None, after: Card) -> None:
        """Looks at the card that a scan brought in sight, and at the one that was there."""
        if before is None or before.instrument.id == after.instrument.id:
            return
        self.withdraw()
        label = after.pointed
        if label is None:
            return
        if label.kind not in {part.kind for part in before.instrument.kit}:
            return
        hand, owner = before.instrument.number, after.instrument.number
        refusal = PartOfAnother(code=label.number, part=label.kind.value, instrument=owner, hand=hand)
        ways_out = (
            WayOut(said.PUT_BACK, self.withdraw, {"number": owner.printed}),
            WayOut(
                said.STAYS_HERE,
                partial(self._exchange, label.number.digits, hand.digits),
                {"number": hand.printed},
            ),
        )
        self._kit.sounds.play(Sound.ATTENTION)
        words = self._kit.speech.explain(refusal)
        self._kit.messages.notice(_KEY, Message(words, Tone.ATTENTION, Icon.ALERT_OUTLINE, ways_out))

    def withdraw(self) -> None:
        """The card is out of sight: what was said beside it no longer holds."""
        self._kit.messages.withdraw(_KEY)

    def _exchange(self, code: str, hand: str) -> None:
        self._kit.doing.run(
            partial(self._desk.exchange, code, hand),
            said_after=exchanged_words,
            then=lambda done: self._show(done.hand.number.digits),
        )


def exchanged_words(voice: Voice, done: Exchanged) -> str:
    """What became of the part."""
    facts = {"number": done.hand.number.printed, "old": done.other.number.printed}
    return voice(said.EXCHANGED, part=said.capital(voice, done.kind), **facts)
