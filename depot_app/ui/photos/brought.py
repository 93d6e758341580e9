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


def picture_is_copied() -> bool:
    """Whether a picture is on the clipboard, and no words that one would rather paste."""
    copied = QGuiApplication.clipboard().mimeData()
    return copied.hasImage() and not copied.hasText()
