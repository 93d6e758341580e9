"""The office: the work that belongs to no tab, each in a panel over the tabs."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from depot_app.desks.desks import Desks
from depot_app.domain.types import InstrumentType
from depot_app.ui.imports.assistant import KEY as IMPORTS
from depot_app.ui.imports.assistant import ImportAssistant
from depot_app.ui.imports.clerk import Clerk
from depot_app.ui.kit import Kit
from depot_app.ui.labels.panel import LabelPanel
from depot_app.ui.panels import Panels
from depot_app.ui.window import Window


class Office:
    """Opens the panels of one window, and brings back one that was left open."""

    def __init__(self, window: Window, kit: Kit, desks: Desks, types: dict[str, InstrumentType]) -> None:
        self._window = window
        self._kit = kit
        self._desks = desks
        self._types = types
        self.panels = Panels(window.deck)
        window.scans.found.connect(self.panels.step_aside)
        window.file_dropped.connect(self.import_file)

    def import_list(self) -> None:
        """Opens the import assistant, or the one that waits behind the tabs."""
        if not self.panels.bring(IMPORTS):
            self.panels.show(ImportAssistant(Clerk(self._desks, self._types), self._kit))

    def import_file(self, path: Path) -> None:
        """Opens the import assistant with a file that was dropped on the window."""
        self.import_list()
        assistant = self.panels.find(IMPORTS)
        if isinstance(assistant, ImportAssistant):
            assistant.take_file(path)

    def label(self, codes: Sequence[str]) -> None:
        """Opens the label panel for these instruments and places."""
        self.panels.show(LabelPanel(partial(self._desks.labels.of, tuple(codes)), self._desks.labels, self._kit))

    def label_queue(self) -> None:
        """Opens the label panel for every instrument that never had a label."""
        self.panels.show(LabelPanel(self._desks.labels.queue, self._desks.labels, self._kit))
