"""The counting desk: scan the shelf, then all that is on it; each scan is on disk before it is told."""

from collections.abc import Callable, Mapping
from functools import partial

from depot_app.desks.desks import Desks
from depot_app.domain.count_views import Scanned, Shelf
from depot_app.domain.counts import Count, ScanEvent
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import NothingScanned, Refusal
from depot_app.domain.types import InstrumentType
from depot_app.ui.answer import Answer
from depot_app.ui.counts.columns import SCAN_COLUMNS, CountedRow
from depot_app.ui.counts.shelf_map import ShelfMap
from depot_app.ui.counts.supplies import SupplyCounting
from depot_app.ui.counts.telling import answer_of, row_of
from depot_app.ui.counts.unread_label import UnreadLabel
from depot_app.ui.deeds import Deed
from depot_app.ui.kit import Kit
from depot_app.ui.kits.scanned import PartScans, nothing_to_show
from depot_app.ui.modes import ModeSign, ScanMode
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import count_supplies as supply_words
from depot_app.wording import counts as words
from depot_app.wording import counts_screen as said
from depot_app.wording import describe
from depot_app.wording import label_room as label_said
from depot_app.wording.voice import Text, Voice

SIGN = ModeSign("count", said.COUNTING, Icon.CLIPBOARD_CHECK_OUTLINE, said.SCAN_SHELF, said.TABLE, SCAN_COLUMNS)
LAST = 200
"""Scans that the table shows; all of them are in the register."""


class CountMode(ScanMode):
    """One count on this device."""

    def __init__(
        self, kit: Kit, desks: Desks, types: Mapping[str, InstrumentType], count: Count, scope: str, device: str
    ) -> None:
        super().__init__(SIGN, kit)
        self._desks = desks
        self._types = types
        self._count = count
        self._scope = scope
        self._device = device
        self._at = scope
        self.supplies = SupplyCounting(self, desks, count.number.digits, self._scan)
        self._rows: list[CountedRow] = []
        self._last: CountedRow | None = None
        self._shelves: tuple[Shelf, ...] = ()
        self._map = ShelfMap(kit)
        self._unread = UnreadLabel(self, desks)
        self.beside = PartScans(self, desks, self._at_hand, nothing_to_show)
        self.build(self._deeds(), undo="count.undo", finish="count.pause", side=self._map)
        kit.speech.follow(self._say_head)
        self.tell(self._ready, aloud=False)
        self._ask_shelves()

    @property
    def hint(self) -> Text:
        """What the scan box asks for: how many, once a supply was scanned."""
        return self.sign.hint if self.supplies.asked is None else supply_words.HOW_MANY_HINT

    def step(self, code: str, done: Callable[[], None]) -> None:
        """Notes a scan, and says what it found; of a supply it asks first how many there are."""
        if not self.supplies.take(code, done):
            self._scan(code, done)

    def _scan(self, code: str, done: Callable[[], None]) -> None:
        scan = partial(self._desks.counts.scan, self._count.number.digits, code, device=self._device)
        self.do(scan, then=self._on_scanned, done=done, code=code)

    def figure(self, voice: Voice) -> tuple[str, str]:
        """How much of the place in hand was seen."""
        here = next((shelf for shelf in self._shelves if shelf.place == self._at), None)
        if here is None:
            return "", ""
        return voice.whole(here.seen), voice(said.FIGURE_NOTE, expected=voice.whole(here.expected), place=here.place)

    def _at_hand(self) -> list[Number]:
        """What was scanned last, where it is an instrument; a part of it is no scan of the count."""
        number = Number.read(self._last.code) if self._last is not None and self._last.kind is not None else None
        return [number] if number else []

    def _on_scanned(self, scanned: Scanned) -> None:
        self._last, self._unread.wanted = row_of(scanned, self._types), None
        if scanned.place is not None:
            self._at = scanned.place.name
            self._say_head()
        if not scanned.again or scanned.place is not None or scanned.supply is not None:
            self._rows = [self._last, *self._rows][:LAST]
        self.model.hold(self._rows)
        self.tell(answer_of(scanned, self._types))
        self._ask_shelves()

    def _unreadable(self) -> None:
        """The last thing needs a label: its number had to be typed."""
        if self._last is not None:
            self._unread.ask(self._last)

    def _may_want_label(self) -> Refusal | None:
        """Only what is known has a label of ours, and only the last thing can be meant."""
        return None if self._last is not None and self._last.kind is not None else NothingScanned()

    def forget(self, entry: int) -> None:
        """A label that was asked for was taken back from outside."""
        wanted = self._unread.wanted
        if wanted is not None and wanted[1] == entry:
            self._unread.tell_taken_back(wanted[0])

    def _undo(self) -> None:
        """Takes back that the last label cannot be read, else the last scan of this device."""
        if (wanted := self._unread.wanted) is not None:
            self._unread.take_back(wanted)
            return
        void = partial(self._desks.counts.void_last, self._count.number.digits, device=self._device)
        self.do(void, then=self._on_voided)

    def _on_voided(self, event: ScanEvent) -> None:
        self._last = None
        self._rows = [row for row in self._rows if row.id != event.sequence]
        self.model.hold(self._rows)
        number = Number.read(event.code)
        code = number.printed if number else event.code
        self.tell(lambda voice: Answer(Tone.IDLE, Icon.UNDO_VARIANT, voice(said.VOIDED, code=code)))
        self._ask_shelves()

    def _ask_shelves(self) -> None:
        shelves = partial(_every_shelf, self._desks, self._count)
        self.kit.door.ask(shelves, self._on_shelves, channel="count.shelves")

    def _on_shelves(self, shelves: tuple[Shelf, ...]) -> None:
        self._shelves = shelves
        self._map.show_shelves(shelves, self._at)
        self.tell_figure()

    def _deeds(self) -> tuple[Deed, ...]:
        unread = Icon.BARCODE_OFF
        return (
            Deed("count.undo", said.UNDO_SCAN, self._undo, Icon.UNDO_VARIANT, "F9"),
            Deed("count.unreadable", label_said.COUNT_UNREADABLE, self._unreadable, unread, "F7", self._may_want_label),
            Deed("count.supply", supply_words.PICK, self.supplies.pick, Icon.COUNTER, "F8"),
            Deed("count.pause", said.PAUSE, self.left.emit, Icon.CHECK, "Ctrl+Return"),
        )

    def _ready(self, voice: Voice) -> Answer:
        """What is said before the first scan: the place in hand, or to scan one."""
        note = voice(said.READY_NOTE)
        if self._scope:
            return Answer(Tone.IDLE, Icon.BOOKSHELF, voice(said.NOW_AT, place=self._scope), note)
        return Answer(Tone.IDLE, Icon.BARCODE_SCAN, voice(said.READY), note)

    def _say_head(self) -> None:
        voice = self.kit.speech.voice
        scope = words.scope(voice, self._scope)
        title = self._at or scope
        number, no_network = voice(said.COUNT_NUMBER, number=self._count.number.printed), voice(said.NO_NETWORK)
        self.tell_head(title, describe.joined(number, "" if scope == title else scope, self._device, no_network))


def _every_shelf(desks: Desks, count: Count) -> tuple[Shelf, ...]:
    """How every place stands; asked in the background."""
    return desks.counts.shelves(desks.counts.open(count.number.digits))
