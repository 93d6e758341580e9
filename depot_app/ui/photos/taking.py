"""Photos that a person brings: chosen as files, dropped, or pasted; made ready and kept behind the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from depot_app.desks.photos import PhotoDesk
from depot_app.domain.journal import Done
from depot_app.domain.numbers import Number
from depot_app.domain.photos import SUFFIXES, Photo, Picture
from depot_app.domain.refusals_photos import NothingToPaste
from depot_app.exchange.photos import photo_in, picture_of
from depot_app.ui.kit import Kit
from depot_app.ui.photos.brought import copied, photo_files
from depot_app.wording import photos as said
from depot_app.wording.voice import Voice

_FOLDER = "photos/folder"


class PhotoTaker:
    """Takes photos in for an instrument."""

    def __init__(self, desk: PhotoDesk, kit: Kit, parent: QWidget) -> None:
        self._desk = desk
        self._kit = kit
        self._parent = parent

    def choose(self, number: Number) -> None:
        """Asks which files, and adds them."""
        speech = self._kit.speech
        filters = speech(said.FILES, endings=" ".join(f"*{ending}" for ending in SUFFIXES))
        folder = self._kit.memory.read(_FOLDER, str(Path.home()))
        dialog = QFileDialog(self._parent, speech(said.WHICH), folder, filters)
        dialog.setObjectName("photo-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.directoryEntered.connect(lambda entered: self._kit.memory.write(_FOLDER, entered))
        dialog.filesSelected.connect(lambda files: self.add_files(number, [Path(file) for file in files]))
        dialog.open()

    def paste(self, number: Number) -> None:
        """Adds the picture, or the files of pictures, that were copied."""
        self.add(number, copied())

    def add(self, number: Number, brought: QMimeData) -> None:
        """Adds what was dropped or pasted: files by their names, or else a picture itself."""
        if files := photo_files(brought):
            self.add_files(number, files)
            return
        image = brought.imageData() if brought.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self._add(number, partial(_pasted, image.copy()))
        else:
            self._kit.messages.refuse(NothingToPaste())

    def add_files(self, number: Number, files: Sequence[Path]) -> None:
        """Adds the photos in these files: all of them, or none."""
        self._add(number, lambda: [photo_in(path) for path in files])

    def _add(self, number: Number, read: Callable[[], Sequence[Picture]]) -> None:
        """Runs in the background: reads, makes ready, keeps."""

        def deed() -> Done[tuple[Photo, ...]]:
            return self._desk.add(number.digits, read())

        def added(voice: Voice, photos: tuple[Photo, ...]) -> str:
            return voice.count(said.ADDED, len(photos), number=number.printed)

        self._kit.doing.run(deed, said_after=added)


def _pasted(image: QImage) -> list[Picture]:
    """A picture from the clipboard."""
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"png")).write(image)
    return [picture_of(bytes(held.data().data()))]
