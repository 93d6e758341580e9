"""What a person brings that may be photos: files by their names, or a picture itself."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from depot_app.domain.photos import SUFFIXES


def photo_files(brought: QMimeData) -> list[Path]:
    """The files among what is dropped or pasted that may be photos."""
    paths = [Path(url.toLocalFile()) for url in brought.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.casefold() in SUFFIXES]


def brings_photos(brought: QMimeData) -> bool:
    """Whether there is a photo among what is dropped."""
    return brought.hasImage() or bool(photo_files(brought))


def copied() -> QMimeData:
    """What is on the clipboard; there may be nothing, for which Qt has no value."""
    there: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return there or QMimeData()


def picture_is_copied() -> bool:
    """Whether a picture is on the clipboard, and no words that one would rather paste."""
    there = copied()
    return there.hasImage() and not there.hasText()
