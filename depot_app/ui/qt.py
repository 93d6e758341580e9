"""Loads Qt for the window."""

import builtins
import importlib


def load_qt() -> None:
    """Loads Qt, and puts Python's own import back; called before anything else of the window is loaded.

    PySide6 puts an import in the place of Python's that reads, and keeps, the source of every module loaded after it,
    to see whether it could ask for names in snake case (`from __feature__ import`). Nobody here does, and it costs a
    tenth of a second at the start and 20 MiB.
    """
    plain_import = builtins.__import__
    importlib.import_module("PySide6.QtWidgets")
    builtins.__import__ = plain_import
