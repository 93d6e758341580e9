"""Starts the window: it stands on the screen first; then the register is opened behind it, and the tabs plugged in."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication

from depot_app import paths, settings
from depot_app.ui.program import Program
from depot_app.wording.voice import Language


def start(
    arguments: Sequence[str],
    *,
    open_stock: Callable[[str | None, str | None], Any],
    all_desks: Callable[[Any], Any],
) -> int:
    """Shows the window and stays until it is closed; answers the exit code."""
    asked = _asked(arguments)
    app = QApplication([])
    chosen = settings.load(paths.settings())
    if asked.language:
        chosen = replace(chosen, language=asked.language)
    opened = partial(open_stock, asked.database, asked.actor)
    program = Program(app, opened, chosen, paths.home(), all_desks=all_desks)
    program.trouble.install()
    program.window.show()
    return app.exec()


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    """What the command line says of the window; everything else has been refused before."""
    reader = argparse.ArgumentParser(add_help=False)
    reader.add_argument("--database")
    reader.add_argument("--language", choices=[language.value for language in Language])
    reader.add_argument("--as", dest="actor")
    return reader.parse_known_args(list(arguments))[0]
