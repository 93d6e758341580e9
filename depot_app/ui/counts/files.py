"""Which files a count is written to and read from; the window goes on while the person chooses."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from depot_app.ui.kit import Kit
from depot_app.wording import counts_screen as said

_FOLDER = "counts/folder"
_SUFFIX = "telling"


def ask_where(kit: Kit, parent: QWidget, name: str) -> QFileDialog:
    """The dialog that asks where a pack is to be written; `fileSelected` has the answer."""
    dialog = _dialog(kit, parent, kit.speech(said.PACK), kit.speech(said.PACK_FILES))
    dialog.setObjectName("save-dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(_SUFFIX)
    dialog.selectFile(name)
    return dialog


def ask_which(kit: Kit, parent: QWidget) -> QFileDialog:
    """The dialog that asks which packs and scanners are to be read; `filesSelected` has the answer."""
    dialog = _dialog(kit, parent, kit.speech(said.MERGE), kit.speech(said.SCAN_FILES))
    dialog.setObjectName("open-dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog


def _dialog(kit: Kit, parent: QWidget, title: str, filters: str) -> QFileDialog:
    """A dialog in the folder that was chosen last."""
    dialog = QFileDialog(parent, title, kit.memory.read(_FOLDER, str(Path.home())), filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.directoryEntered.connect(lambda folder: kit.memory.write(_FOLDER, folder))
    return dialog
