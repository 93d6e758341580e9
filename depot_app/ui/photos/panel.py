"""The panel of photos: one large, the arrow keys go on, and below it all that can be done with it."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from depot_app.desks.photos import PhotoDesk
from depot_app.domain.journal import Thing
from depot_app.domain.numbers import Number
from depot_app.domain.photos import Photo
from depot_app.domain.refusal import Refusal
from depot_app.ui.buttons import button, icon_button
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.panels import Panel
from depot_app.ui.photos.brought import brings_photos
from depot_app.ui.photos.caption import CaptionLine
from depot_app.ui.photos.strip import drawn
from depot_app.ui.photos.taking import PhotoTaker
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import dates, describe
from depot_app.wording import photos as said
from depot_app.wording.voice import Voice

KEY = "photos"
_FIRST = QSize(1600, 1600)
"""Larger than a photo is kept; it is scaled to the room there is when it is shown."""


class Large(QLabel):
    """A photo as large as there is room; it takes the keyboard, so that the arrow keys go from one to the next."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setObjectName("photo-large")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_image(self, image: QImage) -> None:
        """Shows a picture."""
        self._image = image
        self._fit()

    def sizeHint(self) -> QSize:
        """It takes what room there is, whatever the size of the picture."""
        return QSize(sizes.THUMB, sizes.THUMB)

    def minimumSizeHint(self) -> QSize:
        """As small as in the strip."""
        return QSize(sizes.THUMB, sizes.THUMB)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture has another room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = (self.size() * ratio).boundedTo(self._image.size())
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = QPixmap.fromImage(self._image.scaled(room, keep, smooth))
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)


class PhotoPanel(Panel):
    """Shows the photos of one instrument, and changes them."""

    def __init__(self, number: Number, what: str, desk: PhotoDesk, kit: Kit, place: int = 0) -> None:
        super().__init__(KEY, said.PHOTOS, Icon.CAMERA_OUTLINE, kit)
        self._number = number
        self._desk = desk
        self._place = place
        self._taker = PhotoTaker(desk, kit, self)
        self.photos: tuple[Photo, ...] = ()
        self.setAcceptDrops(True)
        self.large = Large()
        self.about = CaptionLine(kit)
        self.about.line.editingFinished.connect(self._describe)
        self.head.addWidget(look(QLabel(what), Look.SOFT_BODY))
        self._lay_out_panel()
        self._listen()
        self._ask()

    def begin(self) -> None:
        """To the photo, so that the arrow keys go on."""
        self.large.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from one photo to the next."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photos may be dropped here."""
        if brings_photos(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes them in."""
        event.acceptProposedAction()
        self._taker.add(self._number, event.mimeData())

    def leave(self) -> None:
        """A caption that was being written is kept."""
        self._describe()
        super().leave()

    def _lay_out_panel(self) -> None:
        self._back = icon_button(self.kit, Icon.CHEVRON_LEFT, said.PREVIOUS, partial(self._go, -1))
        self._on = icon_button(self.kit, Icon.CHEVRON_RIGHT, said.NEXT, partial(self._go, 1))
        self._back.setObjectName("photo-previous")
        self._on.setObjectName("photo-next")
        row = QHBoxLayout()
        row.setSpacing(sizes.GRID)
        row.addWidget(self._back)
        row.addWidget(self.large, stretch=1)
        row.addWidget(self._on)
        self.body.addLayout(row, stretch=1)
        self.body.addWidget(self.about)
        self.drop = button(self.kit, said.DROP, self._drop)
        self._earlier = button(self.kit, said.EARLIER, partial(self._move, -1))
        self._later = button(self.kit, said.LATER, partial(self._move, 1))
        add = button(self.kit, said.ADD, lambda: self._taker.choose(self._number), primary=True)
        paste = button(self.kit, said.PASTE, lambda: self._taker.paste(self._number))
        for name, one in (("drop", self.drop), ("earlier", self._earlier), ("later", self._later), ("paste", paste)):
            one.setObjectName(f"photo-{name}")
            one.setFixedHeight(sizes.PRIMARY)
            self.foot.addWidget(one)
        add.setObjectName("photo-add")
        self.foot.addStretch()
        self.foot.addWidget(add)

    def _listen(self) -> None:
        self.kit.doing.touched.connect(self._on_touched)
        self.kit.speech.changed.connect(self._say)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.large)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(lambda: self._taker.paste(self._number))

    # -- what is shown

    @property
    def shown(self) -> Photo | None:
        """The photo that is shown large."""
        return self.photos[self._place] if self.photos else None

    def _ask(self) -> None:
        question = partial(self._desk.of, self._number.digits)
        self.kit.door.ask(question, self._on_photos, channel=f"{KEY}.list")

    def _on_touched(self, kinds: frozenset[Thing]) -> None:
        if Thing.PHOTO in kinds:
            self._ask()

    def _on_photos(self, photos: tuple[Photo, ...]) -> None:
        """A photo that is new is shown; one that went leaves its place to the next."""
        before = {photo.id for photo in self.photos}
        fresh = [place for place, photo in enumerate(photos) if photo.id not in before]
        if self.photos and fresh:
            self._place = fresh[0]
        self.photos = photos
        self._place = max(0, min(self._place, len(photos) - 1))
        self._show()

    def _show(self) -> None:
        photo = self.shown
        self.about.setVisible(photo is not None)
        if photo is None:
            self.kit.speech.say(self.large.setText, said.DROP_HERE)
        else:
            self.about.line.setText(photo.caption)
            question = partial(_large, self._desk, photo)
            self.kit.door.ask(question, self._on_large, on_refused=self._on_gone, channel=f"{KEY}.large")
        self._say()

    def _on_large(self, image: QImage) -> None:
        self.large.show_image(image)

    def _on_gone(self, refusal: Refusal) -> None:
        self.large.show_image(QImage())
        self.kit.speech.quote(self.large.setText, self.kit.speech.explain(refusal))

    def _say(self) -> None:
        photo, last = self.shown, len(self.photos) - 1
        for one, able in (
            (self.drop, photo is not None),
            (self._earlier, self._place > 0),
            (self._later, self._place < last),
            (self._back, self._place > 0),
            (self._on, self._place < last),
        ):
            one.setEnabled(able)
        if photo is not None:
            voice = self.kit.speech.voice
            n_of = voice(said.N_OF, n=self._place + 1, all=len(self.photos))
            added = voice(said.ADDED_BY, day=dates.short(voice, photo.added_on), by=photo.added_by)
            self.about.note.setText(describe.joined(n_of, added))

    def _go(self, steps: int) -> None:
        place = self._place + steps
        if 0 <= place < len(self.photos):
            self._describe()
            self._place = place
            self._show()

    # -- what is done

    def _describe(self) -> None:
        photo = self.shown
        caption = " ".join(self.about.line.text().split())
        if photo is not None and caption != photo.caption:
            deed = partial(self._desk.describe, photo, caption)
            self.kit.doing.run(deed, said_after=lambda voice, _: voice(said.DESCRIBED))

    def _move(self, steps: int) -> None:
        if (photo := self.shown) is not None:
            self._place += steps
            self.kit.doing.run(partial(self._desk.move, photo.id, self._place), said_after=_moved)

    def _drop(self) -> None:
        if (photo := self.shown) is not None:
            self.kit.doing.run(partial(self._desk.drop, photo.id), said_after=_dropped)


def _large(desk: PhotoDesk, photo: Photo) -> QImage:
    """Runs in the background: the photo as it is kept."""
    return drawn(desk.file(photo), _FIRST.boundedTo(QSize(photo.width, photo.height)))


def _moved(voice: Voice, _: tuple[Photo, ...]) -> str:
    """What is said after another order."""
    return voice(said.MOVED)


def _dropped(voice: Voice, _: Photo) -> str:
    """What is said when a photo was taken away."""
    return voice(said.DROPPED)
