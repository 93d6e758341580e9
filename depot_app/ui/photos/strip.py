"""The strip of photos on a card: small, loaded behind the window, each opens large."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from depot_app.domain.photos import Photo
from depot_app.domain.refusal import Refusal
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording import photos as said

_KEPT = 300
"""So many small pictures are kept in memory."""

Load = Callable[[Photo], bytes]
"""Answers the file of a photo; called in the background."""


def drawn(jpeg: bytes, within: QSize) -> QImage:
    """A photo no larger than there is room; it may be made in any thread."""
    held = QBuffer()
    held.setData(QByteArray(jpeg))
    reader = QImageReader(held)
    reader.setScaledSize(reader.size().scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class PhotoStrip(QWidget):
    """Shows the first photos of an instrument; the last says how many more there are."""

    opened = Signal(int)
    """The place of the photo that is to be shown large, counted from 0."""

    def __init__(self, load: Load, kit: Kit) -> None:
        super().__init__()
        self._load = load
        self._kit = kit
        self._photos: tuple[Photo, ...] = ()
        self._small: OrderedDict[str, QPixmap] = OrderedDict()
        self.buttons: list[QToolButton] = []
        self.setObjectName("photo-strip")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.GRID)
        self._row.addStretch()
        self.hide()
        kit.speech.changed.connect(self._say)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Shows these; none, and the strip takes no room."""
        if tuple(photos) == self._photos:
            return
        self._photos = tuple(photos)
        self.setVisible(bool(photos))
        self._fill()

    def sizeHint(self) -> QSize:
        """As high as a small picture."""
        return QSize(sizes.THUMB, sizes.THUMB)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as there is room for."""
        super().resizeEvent(event)
        if self._room() != len(self.buttons):
            self._fill()

    def _room(self) -> int:
        """How many fit beside each other."""
        fitting = max(1, (self.width() + sizes.GRID) // (sizes.THUMB + sizes.GRID))
        return min(fitting, len(self._photos))

    def _fill(self) -> None:
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(place) for place in range(self._room())]
        for place, button in enumerate(self.buttons):
            self._row.insertWidget(place, button)
        self._say()

    def _button(self, place: int) -> QToolButton:
        button = look(QToolButton(), Look.PHOTO)
        button.setObjectName(f"photo-{place}")
        button.setFixedSize(sizes.THUMB, sizes.THUMB)
        button.setIconSize(QSize(sizes.THUMB - sizes.GRID, sizes.THUMB - sizes.GRID))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(partial(self.opened.emit, place))
        photo = self._photos[place]
        if small := self._small.get(photo.sha256):
            button.setIcon(QIcon(small))
        else:
            self._kit.theme.dress(button.setIcon, Icon.IMAGE_OUTLINE, Role.SOFT_INK)
            self._ask(photo)
        return button

    def _ask(self, photo: Photo) -> None:
        room = QSize(sizes.THUMB, sizes.THUMB) * self.devicePixelRatioF()
        question = partial(_loaded, self._load, photo, room)
        self._kit.door.ask(question, self._on_loaded, on_refused=self._on_gone)

    def _on_loaded(self, loaded: tuple[Photo, QImage]) -> None:
        photo, image = loaded
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._small[photo.sha256] = picture
        if len(self._small) > _KEPT:
            self._small.popitem(last=False)
        for place, button in enumerate(self.buttons):
            if self._photos[place].sha256 == photo.sha256:
                self._kit.theme.undress(button.setIcon)
                button.setIcon(QIcon(picture))

    def _on_gone(self, _: Refusal) -> None:
        """A photo whose file is gone keeps its plain sign; the panel and the check say what is wrong."""

    def _say(self) -> None:
        more = len(self._photos) - len(self.buttons)
        hidden = more + 1 if more else 0
        for place, button in enumerate(self.buttons):
            name = called(self._kit, self._photos, place)
            button.setToolTip(name)
            button.setAccessibleName(name)
            last = place == len(self.buttons) - 1
            button.setText(self._kit.speech(said.MORE, n=hidden) if last and more else "")
            style = Qt.ToolButtonStyle.ToolButtonTextOnly if last and more else Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(style)


def called(kit: Kit, photos: Sequence[Photo], place: int) -> str:
    """What a photo is called: its place among the others, and its caption."""
    caption = photos[place].caption
    if caption:
        return kit.speech(said.PHOTO_CALLED, n=place + 1, caption=caption)
    return kit.speech(said.PHOTO_N, n=place + 1)


def _loaded(load: Load, photo: Photo, room: QSize) -> tuple[Photo, QImage]:
    """Runs in the background: the photo, small."""
    return photo, drawn(load(photo), room)
