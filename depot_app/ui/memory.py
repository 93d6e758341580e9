"""What the window remembers of a person's choices: its shape, its columns, its language and theme."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Memory:
    """A small file of choices; losing it loses no work."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def read(self, key: str, otherwise: str = "") -> str:
        """What was chosen."""
        return str(self._settings.value(key, otherwise))

    def write(self, key: str, choice: str) -> None:
        """Remembers a choice."""
        self._settings.setValue(key, choice)

    def forget(self, key: str) -> None:
        """As if nothing was ever chosen."""
        self._settings.remove(key)

    def read_shape(self, key: str) -> QByteArray | None:
        """The shape of a window or splitter, as Qt wrote it."""
        shape = self._settings.value(key)
        return shape if isinstance(shape, QByteArray) else None

    def write_shape(self, key: str, shape: QByteArray) -> None:
        """Remembers the shape of a window or splitter."""
        self._settings.setValue(key, shape)

    def keep(self) -> None:
        """Writes the file now."""
        self._settings.sync()
