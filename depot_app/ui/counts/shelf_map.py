"""The map of places beside a count: which are counted, which differ, which are still to do."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from depot_app.domain.count_views import Shelf
from depot_app.ui.flow import FlowLayout
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Tone
from depot_app.wording import counts_screen as said

MOST = 400
"""Tiles in sight at once; a larger depot is counted hall by hall."""


def tone_of(shelf: Shelf, at: str) -> Tone:
    """How a place stands: the one in hand, right, differing, or still to do."""
    if shelf.place == at:
        return Tone.ACCENT
    if not shelf.visited:
        return Tone.IDLE
    return Tone.GOOD if not shelf.differences else Tone.ATTENTION


class ShelfMap(QWidget):
    """Tiles for the places of a count, and how far it is."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[Shelf, ...] = ()
        self._at = ""
        head = look(QLabel(), Look.LABEL)
        kit.speech.say(head.setText, said.SHELVES)
        self._tiles = FlowLayout(sizes.HALF)
        self._area = self._scroll()
        self._done, self._differing, self._to_do = tone(QLabel(), Tone.GOOD), tone(QLabel(), Tone.ATTENTION), QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(sizes.BAR)
        self._seen = look(QLabel(), Look.SOFT)
        self._seen.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        kit.speech.follow(self._say)
        for part in (head, self._area, self._done, self._differing, self._to_do):
            rows.addWidget(part, stretch=part is self._area)
        rows.addStretch()
        rows.addWidget(self._seen)
        rows.addWidget(self._bar)

    def show_shelves(self, shelves: Sequence[Shelf], at: str) -> None:
        """Shows how every place stands; `at` is the one being counted."""
        self._shown, self._at = tuple(shelves), at
        self._say()

    def _say(self) -> None:
        shelves, at = self._shown, self._at
        while (item := self._tiles.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for shelf in shelves[:MOST]:
            tile = self._tile(shelf, at)
            self._tiles.addWidget(tile)
            tile.show()
        self._tell(shelves)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The figures stand below the tiles, and the tiles scroll where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._area.setMaximumHeight(self._tiles.heightForWidth(self.width()))

    def _tile(self, shelf: Shelf, at: str) -> QLabel:
        """One place, in its tone; its tooltip has the figures."""
        tile = tone(look(QLabel(shelf.place), Look.TILE), tone_of(shelf, at))
        words = self._kit.speech(said.SHELF_TIP, place=shelf.place, seen=shelf.seen, expected=shelf.expected)
        tile.setToolTip(words)
        tile.setAccessibleName(words)
        return tile

    def _tell(self, shelves: Sequence[Shelf]) -> None:
        """The figures below the tiles."""
        voice = self._kit.speech.voice
        visited = [shelf for shelf in shelves if shelf.visited]
        differing = sum(1 for shelf in visited if shelf.differences)
        expected, seen = sum(s.expected for s in shelves), sum(s.seen for s in shelves)
        self._done.setText(voice.count(said.COUNTED, len(visited)))
        self._differing.setText(voice.count(said.DIFFERING, differing))
        self._differing.setVisible(bool(differing))
        self._to_do.setText(voice.count(said.TO_DO, len(shelves) - len(visited)))
        self._to_do.setVisible(len(shelves) > len(visited))
        self._seen.setText(voice(said.ON_DISK, seen=voice.whole(seen), expected=voice.whole(expected)))
        self._bar.setRange(0, max(expected, 1))
        self._bar.setValue(seen)

    def _scroll(self) -> QScrollArea:
        inside = look(QWidget(), Look.INSIDE)
        inside.setLayout(self._tiles)
        area = QScrollArea()
        self._kit.speech.say(area.setAccessibleName, said.SHELVES)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area
