"""The office: the work that belongs to no tab, each in a panel over the tabs."""

from collections.abc import Sequence
from pathlib import Path

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Card
from depot_app.domain.journal import Thing
from depot_app.domain.labelling import MISSING_LABELS
from depot_app.domain.lists import Listing
from depot_app.ui.catalogue import Catalogue
from depot_app.ui.conditions.panel import ConditionPanel, ShowReport
from depot_app.ui.history.panel import Ask, HistoryPanel
from depot_app.ui.housekeeping.backups import Backups
from depot_app.ui.housekeeping.check_panel import CheckPanel
from depot_app.ui.housekeeping.exporting import Exporting
from depot_app.ui.housekeeping.imports_panel import ImportsPanel
from depot_app.ui.housekeeping.restore_panel import RestorePanel
from depot_app.ui.imports.archive import Archive
from depot_app.ui.imports.assistant import KEY as IMPORTS
from depot_app.ui.imports.assistant import ImportAssistant
from depot_app.ui.imports.clerk import Clerk
from depot_app.ui.intakes.retention_panel import RetentionPanel
from depot_app.ui.kit import Kit
from depot_app.ui.labels.counter import LabelCounter
from depot_app.ui.lender.panel import LenderPanel
from depot_app.ui.list_tab import ListTab
from depot_app.ui.messages import Message
from depot_app.ui.panels import Panels
from depot_app.ui.photos.panel import PhotoPanel
from depot_app.ui.preview.papers import Paper
from depot_app.ui.preview.window import Preview
from depot_app.ui.values.panel import ValueListPanel
from depot_app.ui.window import Window
from depot_app.wording import describe


class Office:
    """Opens the panels of one window, and brings back one that was left open."""

    def __init__(self, window: Window, kit: Kit, desks: Desks, types: Catalogue) -> None:
        self._window = window
        self._kit = kit
        self._desks = desks
        self._types = types
        self.panels = Panels(window.deck)
        self.panels.stepped_aside.connect(window.top.scan_box.receive)
        self.labels = LabelCounter(self.panels, desks, kit)
        self.backups = Backups(window, kit, desks)
        for leads_to_the_tab in (window.scans.found, window.ear.scanned, window.top.scan_box.entered):
            leads_to_the_tab.connect(self.panels.step_aside)
        window.top.scan_box.searched.connect(self._on_searched)
        window.file_dropped.connect(self.import_file)

    def import_list(self) -> None:
        """Opens the import assistant, or the one that waits behind the tabs."""
        if not self.panels.bring(IMPORTS):
            self.panels.show(ImportAssistant(Clerk(self._desks, self._types), Archive(self._desks.layouts), self._kit))

    def import_file(self, path: Path) -> None:
        """Opens the import assistant with a file that was dropped on the window."""
        self.import_list()
        assistant = self.panels.find(IMPORTS)
        if isinstance(assistant, ImportAssistant):
            assistant.take_file(path)

    def label(self, codes: Sequence[str]) -> None:
        """Opens the label panel for these instruments and places."""
        self.labels.print_codes(codes)

    def label_queue(self, listing: Listing = MISSING_LABELS) -> None:
        """Opens the label panel for what the queue shows: for all that waits for its print, unless asked otherwise."""
        self.labels.print_queue(listing)

    def back_up(self) -> None:
        """Makes a backup now."""
        self.backups.back_up()

    def restore(self) -> None:
        """Opens the panel that puts a backup back."""
        panel = RestorePanel(self._desks, self._kit)
        panel.restored.connect(self._on_restored)
        self.panels.show(panel)

    def list_values(self) -> None:
        """Opens the panel that makes the list of values."""
        self.panels.show(ValueListPanel(self._desks.value_lists, self._kit, self._show_paper))

    def show_photos(self, card: Card, place: int) -> None:
        """Shows the photos of an instrument large."""
        what = describe.identity(self._kit.speech.voice, card.instrument, card.type)
        self.panels.show(PhotoPanel(card.instrument.number, what, self._desks.photos, self._kit, place))

    def check_condition(self, card: Card, show_report: ShowReport) -> None:
        """Opens the panel of a check of condition."""
        self.panels.show(ConditionPanel(card, self._desks, self._kit, show_report))

    def _show_paper(self, paper: Paper) -> None:
        """Shows a paper that is not filed."""
        Preview((paper,), self._kit, self._window).show()

    def name_lender(self) -> None:
        """Opens the panel that says who lends."""
        self.panels.show(LenderPanel(self._desks.setup, self._kit))

    def check(self) -> None:
        """Checks the register, and shows what was found."""
        self.panels.show(CheckPanel(self._desks, self._kit))

    def show_imports(self) -> None:
        """Shows the lists that were read in."""
        panel = ImportsPanel(self._desks, self._kit)
        panel.read_wanted.connect(self.import_list)
        self.panels.show(panel)

    def keep_donors(self) -> None:
        """Opens the panel on how long donors are kept, and who is due."""
        self.panels.show(RetentionPanel(self._desks.donors, self._kit))

    def show_history(self, subject: str, ask: Ask) -> None:
        """Shows who did what with a thing, and when."""
        self.panels.show(HistoryPanel(subject, ask, self._desks.house, self._kit))

    def export_list(self) -> None:
        """Saves what the list of the tab in front shows."""
        front = self._window.deck.front()
        if isinstance(front, ListTab):
            Exporting(front, self._desks.exports, self._kit).ask()

    def _on_searched(self, text: str) -> None:
        """Who searches wants to see the list."""
        if text:
            self.panels.step_aside()

    def _on_restored(self, told: Message) -> None:
        """Another register lies there now: every tab begins anew."""
        for tab in self._window.deck.tabs:
            if isinstance(tab, ListTab):
                tab.show_nothing()
        self._kit.door.ask(self._types.reread, lambda _: self._on_types_known(told))

    def _on_types_known(self, told: Message) -> None:
        self._kit.doing.touched.emit(frozenset(Thing))
        self._kit.messages.notice("restored", told)
        self.backups.ask()
