"""Where labels are printed from: the label panel, and behind its buttons the stocks they are printed on."""

from collections.abc import Sequence
from functools import partial

from depot_app.desks.desks import Desks
from depot_app.domain.labelling import MISSING_LABELS
from depot_app.domain.lists import Listing
from depot_app.ui.kit import Kit
from depot_app.ui.labels.panel import KEY as LABELS
from depot_app.ui.labels.panel import LabelPanel
from depot_app.ui.labels.printer_panel import PrinterPanel
from depot_app.ui.labels.proving import Contents
from depot_app.ui.labels.stock_panel import StockPanel
from depot_app.ui.panels import Panel, Panels


class LabelCounter:
    """Opens the panels of labels over the tabs of one window; the label panel waits behind the others."""

    def __init__(self, panels: Panels, desks: Desks, kit: Kit) -> None:
        self._panels = panels
        self._desks = desks
        self._kit = kit

    def print_codes(self, codes: Sequence[str]) -> None:
        """Opens the label panel for the things with these codes."""
        self._open(partial(self._desks.labels.of, tuple(codes)))

    def print_queue(self, listing: Listing = MISSING_LABELS) -> None:
        """Opens the label panel for what the queue shows: for all that waits for its print, unless asked otherwise."""
        self._open(partial(self._desks.labels.queue, listing=listing))

    def print_commands(self) -> None:
        """Opens the label panel for the commands that are scanned."""
        self._open(self._desks.labels.commands)

    def print_badges(self) -> None:
        """Opens the label panel for everyone who works here."""
        self._open(self._desks.labels.badges)

    def measure(self, code: str = "") -> None:
        """Opens the panel of the depot's own label stocks, with this one in it."""
        panel = StockPanel(self._desks.label_stocks, self._kit, code)
        panel.measured.connect(self._on_measured)
        self._show_over_labels(panel)

    def _open(self, contents: Contents) -> None:
        panel = LabelPanel(contents, self._desks.labels, self._desks.label_stocks.own, self._kit)
        panel.choice.measuring.connect(self.measure)
        panel.printer.correcting.connect(self._correct)
        self._panels.show(panel)

    def _correct(self) -> None:
        """Opens the panel of the printer's test sheet, for what is printed on now."""
        if isinstance(labels := self._panels.find(LABELS), LabelPanel):
            panel = PrinterPanel(labels.choice.stock, self._desks.labels, self._kit)
            panel.corrected.connect(labels.printer.refresh)
            self._show_over_labels(panel)

    def _show_over_labels(self, panel: Panel) -> None:
        """Shows a panel; whoever is done with it is back at the labels, where they wait."""
        self._panels.show(panel)
        panel.left.connect(lambda: self._panels.bring(LABELS))

    def _on_measured(self, code: str) -> None:
        """Labels are printed on what was just measured."""
        if isinstance(panel := self._panels.find(LABELS), LabelPanel):
            panel.choice.take(code)
