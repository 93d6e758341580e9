"""A part that is scanned in a mode: there with its instrument, or of another one; it is no step of the mode itself."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Card, Instrument
from depot_app.domain.journal import Done
from depot_app.domain.kit_changes import Exchanged, SeenPart
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_kits import IsAPart, PartOfAnother
from depot_app.ui.answer import Answer
from depot_app.ui.kits.notice import exchanged_words
from depot_app.ui.messages import Message, WayOut
from depot_app.ui.modes import ScanMode, Telling
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import kits_screen as said
from depot_app.wording.kits import PART_STATES
from depot_app.wording.voice import Text, Voice

T = TypeVar("T")
Find = Callable[[PartKind, PartState], object]
_NOTICE = "part-of-another"
_LOOKS = {
    PartState.PRESENT: (Tone.GOOD, Icon.CHECK_CIRCLE, said.SEEN),
    PartState.MISSING: (Tone.GOOD, Icon.CHECK_CIRCLE, said.SEEN_AGAIN),
    PartState.DAMAGED: (Tone.ATTENTION, Icon.ALERT_CIRCLE, said.SEEN_DAMAGED),
}


class PartScans(QObject):
    """Takes the numbers of parts before a mode does its step.

    `at_hand` answers the instruments that a part may belong to, the one in hand first; `on_card` shows one as it is
    now. `find` says how a part of the one in hand was found, where the mode has a way of its own; `add` is what the
    mode calls taking in the instrument that a part belongs to.
    """

    def __init__(
        self,
        mode: ScanMode,
        desks: Desks,
        at_hand: Callable[[], Sequence[Number]],
        on_card: Callable[[Card], object],
        *,
        find: Find | None = None,
        add: Text | None = None,
    ) -> None:
        super().__init__(mode)
        self._mode = mode
        self._desks = desks
        self._at_hand = at_hand
        self._on_card = on_card
        self._find = find
        self._add = add
        self._made: dict[int, str] = {}
        mode.kit.doing.undone.connect(self._on_turned)
        mode.kit.doing.redone.connect(self._on_turned)

    def take(self, code: str, done: Callable[[], None]) -> bool:
        """Takes a code that may be a part's; what turns out to be none is a step of the mode after all."""
        number = Number.read(code)
        if number is None or number.kind is not Kind.PART:
            return False
        handed_on: list[str] = []

        def seen(part: SeenPart | None) -> None:
            if part is None:
                handed_on.append(code)
                self._mode.step(code, done)
            else:
                self._on_seen(part)

        def finish() -> None:
            if not handed_on:
                done()

        look = partial(self._look, code, tuple(self._at_hand()))
        self._mode.ask(look, then=seen, on_refused=self._on_refused, done=finish, code=code)
        return True

    # -- looking

    def _look(self, code: str, at_hand: Sequence[Number]) -> SeenPart | None:
        """The part with this code, with its instrument; nothing where it is no part. Asked in the background."""
        label = self._desks.kits.labelled(code)
        if label is None:
            return None
        owner = self._desks.kits.card(code).instrument.number
        if not at_hand:
            raise IsAPart(code=label.number, part=label.kind.value, instrument=owner)
        hand = owner if owner in at_hand else at_hand[0]
        return self._desks.kits.seen(code, hand.digits)

    def _on_seen(self, seen: SeenPart) -> None:
        """It is with its own instrument; one that was missing is back."""
        number = seen.instrument.number
        if seen.was is not PartState.MISSING:
            self._mode.tell(_is_here(seen))
        elif self._find is not None:
            self._find(seen.label.kind, PartState.PRESENT)
        else:
            find = partial(self._desks.kits.find, number.digits, seen.label.kind, PartState.PRESENT)
            self._run(find, _found_words(seen), number, _is_here(seen))

    def _on_refused(self, refusal: Refusal) -> None:
        """It is of another instrument, or no instrument is in hand yet."""
        if isinstance(refusal, PartOfAnother):
            self._mode.tell(_not_its_own(refusal))
            words = self._mode.kit.speech.explain(refusal)
            ways_out = self._ways_out(refusal)
            self._mode.notices.put(_NOTICE, Message(words, Tone.ATTENTION, Icon.ALERT_OUTLINE, ways_out))
            return
        self._mode.tell(lambda voice: Answer(Tone.ATTENTION, Icon.INFORMATION, voice(said.SCAN_WHOLE)))
        self._mode.notices.refuse(refusal, *(self._whole(refusal.instrument) if isinstance(refusal, IsAPart) else ()))

    def _ways_out(self, no: PartOfAnother) -> tuple[WayOut, ...]:
        """Put it back, let it stay, or take in the instrument that it belongs to."""
        stay = partial(self._exchange, no.code.digits, no.hand)
        return (
            WayOut(said.PUT_BACK, partial(self._mode.tell, _lies_there(no)), {"number": no.instrument.printed}),
            WayOut(said.STAYS_HERE, stay, {"number": no.hand.printed}),
            *self._whole(no.instrument),
        )

    def _whole(self, number: Number) -> tuple[WayOut, ...]:
        """Takes in an instrument that is not on the list yet."""
        if self._add is None or number in self._at_hand():
            return ()
        take = partial(self._mode.take_scan, number.digits, _nothing_more)
        return (WayOut(self._add, take, {"number": number.printed}),)

    # -- doing

    def _exchange(self, code: str, hand: Number) -> None:
        def exchange() -> Done[Exchanged]:
            return self._desks.kits.exchange(code, hand.digits)

        self._run(exchange, exchanged_words, hand, None)

    def _run(
        self, deed: Callable[[], Done[T]], words: Callable[[Voice, T], str], number: Number, telling: Telling | None
    ) -> None:
        """Has a deed done whose message has its way back, and shows the instrument as it is then."""

        def noted() -> Done[tuple[T, int]]:
            done = deed()
            return Done((done.thing, done.entry), done.touched, done.entry)

        def then(answer: tuple[T, int]) -> None:
            if shiboken6.isValid(self):
                thing, entry = answer
                self._made[entry] = number.digits
                self._ask_card(number.digits)
                self._mode.tell(telling or (lambda voice: _answer(Tone.GOOD, words(voice, thing))))

        self._mode.kit.doing.run(
            noted, said_after=lambda voice, answer: words(voice, answer[0]), then=then, on_refused=self._on_no
        )

    def _on_no(self, refusal: Refusal) -> None:
        if shiboken6.isValid(self):
            self._mode.notices.refuse(refusal)

    def _ask_card(self, code: str) -> None:
        self._mode.kit.door.ask(partial(self._desks.inventory.card, code), self._show_card)

    def _show_card(self, card: Card) -> None:
        if shiboken6.isValid(self):
            self._on_card(card)

    def _on_turned(self, entry: int) -> None:
        """What was done with a part was taken back, or done again."""
        if entry in self._made:
            self._ask_card(self._made[entry])


def nothing_to_show(_card: Card) -> None:
    """For a mode that shows no kit."""


def _nothing_more() -> None:
    """The scan of a way out waits for no other."""


def _answer(tone: Tone, line: str, detail: str = "") -> Answer:
    icon = Icon.CHECK_CIRCLE if tone is Tone.GOOD else Icon.ALERT_CIRCLE
    return Answer(tone, icon, line, detail)


def _is_here(seen: SeenPart) -> Telling:
    """A part with its own instrument."""
    tone, icon, text = _LOOKS[seen.was]

    def telling(voice: Voice) -> Answer:
        line = voice(text, part=said.capital(voice, seen.label.kind))
        what = describe.identity(voice, seen.instrument, seen.type)
        return Answer(tone, icon, line, voice(said.BELONGS_TO, own=seen.label.number.printed, number=what))

    return telling


def _not_its_own(no: PartOfAnother) -> Telling:
    """A part of another instrument."""

    def telling(voice: Voice) -> Answer:
        line = voice(said.NOT_ITS_OWN, part=said.capital(voice, PartKind(no.part)))
        return _answer(Tone.ATTENTION, line, voice(said.BELONGS_TO, own=no.code.printed, number=no.instrument.printed))

    return telling


def _lies_there(no: PartOfAnother) -> Telling:
    """A part that was put back with its own instrument."""

    def telling(voice: Voice) -> Answer:
        line = voice(said.PUT_BACK, number=no.instrument.printed)
        return _answer(Tone.GOOD, line, voice(said.BELONGS_TO, own=no.code.printed, number=no.instrument.printed))

    return telling


def _found_words(seen: SeenPart) -> Callable[[Voice, Instrument], str]:
    """A part that was missing is there."""

    def words(voice: Voice, one: Instrument) -> str:
        facts = {"number": one.number.printed, "state": voice(PART_STATES[PartState.PRESENT])}
        return voice(said.FOUND_SO, part=said.capital(voice, seen.label.kind), **facts)

    return words
