"""The other tabs, and what leads from one to another; loaded when the first rows are in sight already."""

import platform
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower
from depot_app.domain.instruments import Instrument
from depot_app.domain.loans import Loan
from depot_app.domain.places import Place
from depot_app.domain.refusals import UnknownThing
from depot_app.domain.repairs import Repair
from depot_app.domain.supplies import Supply
from depot_app.ui import signs
from depot_app.ui.annex import WindowAnnex
from depot_app.ui.borrowers.tab import BorrowersTab
from depot_app.ui.catalogue import Catalogue
from depot_app.ui.counts.tab import CountsTab
from depot_app.ui.instruments.tab import InstrumentsTab
from depot_app.ui.kit import Kit
from depot_app.ui.labels.lost import open_lost
from depot_app.ui.list_tab import ListTab
from depot_app.ui.loans.tab import LoansTab
from depot_app.ui.office import Office
from depot_app.ui.people import People, Remember
from depot_app.ui.repairs.tab import RepairsTab
from depot_app.ui.scan.orders import Orders
from depot_app.ui.showing import Showing
from depot_app.ui.stock_rooms import StockRooms
from depot_app.ui.tab import Tab
from depot_app.ui.window import Window


class Tabs:
    """Makes the tabs of one window, and lets them, the scanner and undo reach each other and the desks."""

    def __init__(self, window: Window, kit: Kit, desks: Desks, types: Catalogue, remember: Remember) -> None:
        self._window = window
        self._kit = kit
        self._desks = desks
        self._types = types
        self._show_papers = Showing(window, kit)
        self.office = Office(window, kit, desks, types)
        self._rooms = StockRooms(window, kit, desks, types, self.office, self._show_papers)
        self._people = People(window, kit, desks, remember)
        self._orders = Orders(window, kit, desks, self._people)
        self.annex = WindowAnnex(window, kit, desks, self.office, self._show_papers)

    def makers(self) -> Iterator[tuple[str, Callable[[], Tab]]]:
        """What makes each tab, by its key."""
        for key, make in (*self._rooms.makers(), *self._of_tabs()):
            yield key, partial(self._made, make)

    def _of_tabs(self) -> Iterator[tuple[str, Callable[[], Tab]]]:
        yield signs.LOANS.key, self._loans
        yield signs.REPAIRS.key, self._repairs
        yield signs.COUNTS.key, self._counts
        yield signs.BORROWERS.key, self._borrowers

    def _made(self, make: Callable[[], Tab]) -> Tab:
        """A tab, whose things have their history shown."""
        tab = make()
        if isinstance(tab, ListTab):
            tab.history_wanted.connect(self.office.show_history)
        return tab

    def connect(self) -> None:
        """Lets scans, undo and the top of the window ask the desks."""
        window, desks = self._window, self._desks
        self._kit.doing.undo_by(self._types.followed(desks.history.undo), self._types.followed(desks.history.redo))
        window.scans.find_by(lambda code: where_is(desks, code))
        window.scans.register_asked.connect(self._register)
        first = window.deck.tab(signs.INSTRUMENTS.key)
        if isinstance(first, InstrumentsTab):
            first.history_wanted.connect(self.office.show_history)
            window.scans.link_asked.connect(lambda _: window.deck.bring(signs.INSTRUMENTS.key))
            window.scans.link_asked.connect(first.link)
        self.office.backups.ask()
        self._people.ask()
        window.top.tell_place(str(desks.house.depot.path))

    def _loans(self) -> LoansTab:
        tab = LoansTab(self._kit, self._desks, self._types, self._show_papers)
        tab.thing_wanted.connect(partial(self._window.deck.show_thing, signs.INSTRUMENTS.key))
        return tab

    def _repairs(self) -> RepairsTab:
        return RepairsTab(self._kit, self._desks, self._types, self._show_papers)

    def _counts(self) -> CountsTab:
        return CountsTab(self._kit, self._desks, self._types, self._show_papers, platform.node())

    def _borrowers(self) -> BorrowersTab:
        tab = BorrowersTab(self._kit, self._desks)
        tab.lend_wanted.connect(self._lend_to)
        tab.loans_wanted.connect(self._show_loans)
        tab.losses_wanted.connect(self._rooms.show_losses_of)
        return tab

    def lend(self, first: Instrument) -> None:
        """Begins a loan with an instrument."""
        self._window.deck.bring(signs.LOANS.key)
        tab = self._window.deck.front()
        if isinstance(tab, LoansTab):
            tab.lend(first=first)

    def take_back(self, code: str) -> None:
        """Begins a return with an instrument."""
        self._window.deck.bring(signs.LOANS.key)
        tab = self._window.deck.front()
        if isinstance(tab, LoansTab):
            tab.take_back(code)

    def label(self, codes: Sequence[str]) -> None:
        """Prints labels of these instruments."""
        self.office.label(codes)

    def label_queue(self) -> None:
        """Prints the labels that are missing."""
        self.office.label_queue()

    def label_lost(self, one: Instrument) -> None:
        """Opens the form of a label that is lost or cannot be read, over the card of its instrument."""
        tab = self._window.deck.tab(signs.INSTRUMENTS.key)
        if isinstance(tab, ListTab):
            open_lost(tab, self._desks, one)

    def _lend_to(self, borrower: Borrower) -> None:
        self._window.deck.bring(signs.LOANS.key)
        tab = self._window.deck.front()
        if isinstance(tab, LoansTab):
            tab.lend(to=borrower)

    def _show_loans(self, borrower: Borrower) -> None:
        self._window.deck.bring(signs.LOANS.key)
        tab = self._window.deck.front()
        if isinstance(tab, LoansTab):
            tab.show_loans_of(borrower)

    def report(self, code: str) -> None:
        """Reports what is wrong with an instrument."""
        self._window.deck.bring(signs.REPAIRS.key)
        tab = self._window.deck.front()
        if isinstance(tab, RepairsTab):
            tab.report(code)

    def _register(self, code: str) -> None:
        self._window.deck.bring(signs.INSTRUMENTS.key)
        tab = self._window.deck.front()
        if isinstance(tab, InstrumentsTab):
            tab.register(code)


def where_is(desks: Desks, code: str) -> tuple[str, str] | None:
    """The tab that shows what has this code, and its number; runs in the background."""
    try:
        found = desks.inventory.find(code)
    except UnknownThing:
        return None
    keys: dict[type, str] = {
        Loan: signs.LOANS.key,
        Repair: signs.REPAIRS.key,
        Borrower: signs.BORROWERS.key,
        Place: signs.PLACES.key,
        Supply: signs.SUPPLIES.key,
    }
    return keys.get(type(found), signs.INSTRUMENTS.key), found.number.digits
