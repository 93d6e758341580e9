"""Where a scan goes: to the mode of the tab in front, else to the card of what was scanned; the box is empty again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from depot_app.domain.numbers import Kind, Number, as_printed
from depot_app.domain.refusal import Refusal
from depot_app.ui.kit import Kit
from depot_app.ui.messages import Message, WayOut
from depot_app.ui.scan.box import ScanBox
from depot_app.ui.scan.ear import Ear
from depot_app.ui.scan.line import ScanLine
from depot_app.ui.sounds import Sound
from depot_app.ui.tab import Tab
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import window as said
from depot_app.wording.link_screen import LINK_IT

Find = Callable[[str], tuple[str, str] | None]
"""Asked in the background: the key of the tab that shows what has this code, and its number; none if nothing has."""

_ORDERS = frozenset({Kind.COMMAND, Kind.PERSON})
_UNKNOWN, _DIALOG = "unknown-code", "scan-in-dialog"


class ScanRouter(QObject):
    """Takes codes from the scanner and from the box, in order."""

    found = Signal(str, str)
    """A thing was scanned outside any mode: the key of its tab, and its number."""
    ordered = Signal(object)
    """The number of a command label or of a badge was scanned."""
    register_asked = Signal(str)
    """The person wants to register what has this unknown code."""
    link_asked = Signal(str)
    """The person knows which instrument has this unknown code."""

    def __init__(self, box: ScanBox, ear: Ear, kit: Kit, front: Callable[[], Tab | None]) -> None:
        super().__init__(box)
        self._box = box
        self._kit = kit
        self._front = front
        self._find: Find | None = None
        self.line = ScanLine(self._handle, self)
        ear.scanned.connect(self._on_scanned)
        box.entered.connect(self._on_entered)

    def find_by(self, find: Find) -> None:
        """Says who knows what a code stands for."""
        self._find = find

    def _on_scanned(self, code: str) -> None:
        self._box.empty()
        self.line.take(code)

    def _on_entered(self, text: str) -> None:
        """What was typed and ended with Enter is handled as a scan; words that are no code go to the list."""
        self.line.take(text)

    def _handle(self, code: str, done: Callable[[], None]) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self._refuse_for_dialog(dialog.windowTitle())
            done()
            return
        self._kit.messages.withdraw(_DIALOG)
        if (number := Number.read(code)) is not None and number.kind in _ORDERS:
            self._leave_box()
            self.ordered.emit(number)
            done()
            return
        tab = self._front()
        if tab is not None and tab.take_scan(code, partial(self._after, done)):
            return
        if (tab is not None and not tab.make_way(lambda: self.line.take(code), as_printed(code))) or self._find is None:
            self._after(done)
        else:
            self._look_up(code, self._find, done)

    def _look_up(self, code: str, find: Find, done: Callable[[], None]) -> None:
        def on_answer(where: tuple[str, str] | None) -> None:
            if where is None:
                self._on_unknown(code)
            else:
                self._kit.messages.withdraw(_UNKNOWN)
                self._leave_box()
                self.found.emit(*where)
            done()

        def on_refused(refusal: Refusal) -> None:
            self._kit.sounds.play(Sound.ERROR)
            self._leave_box()
            self._kit.messages.refuse(refusal)
            done()

        self._kit.door.ask(partial(find, code), on_answer, on_refused=on_refused, on_failed=lambda _: done())

    def _after(self, done: Callable[[], None]) -> None:
        self._leave_box()
        done()

    def _leave_box(self) -> None:
        """The box is empty and has the keyboard, whatever came of the scan."""
        self._box.empty()
        self._box.receive()

    def _on_unknown(self, code: str) -> None:
        """Words that were typed lead to the list; a code that nothing has is said, with the ways out."""
        tab = self._front()
        if tab is not None and self._box.text().strip() == code and not any(sign.isdecimal() for sign in code):
            tab.step_in()
            return
        self._kit.sounds.play(Sound.ERROR)
        self._leave_box()
        ways_out = (
            WayOut(said.SEARCH_FOR_IT, partial(self._box.type_on, code)),
            WayOut(said.REGISTER_IT, partial(self.register_asked.emit, code)),
            WayOut(LINK_IT, partial(self.link_asked.emit, code)),
        )
        words = self._kit.speech(said.UNKNOWN_CODE, code=code)
        self._kit.messages.notice(_UNKNOWN, Message(words, Tone.WRONG, Icon.HELP_CIRCLE_OUTLINE, ways_out))

    def _refuse_for_dialog(self, title: str) -> None:
        self._kit.sounds.play(Sound.ERROR)
        words = self._kit.speech(said.SCAN_NOT_TAKEN, title=title)
        self._kit.messages.notice(_DIALOG, Message(words, Tone.WRONG, Icon.BARCODE_OFF))
