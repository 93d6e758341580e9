"""The rooms of the tab Voorraad: intake, places, and labels on their way."""

from collections.abc import Callable, Iterator
from functools import partial
from uuid import UUID

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower
from depot_app.domain.lists import Listing
from depot_app.ui import signs
from depot_app.ui.catalogue import Catalogue
from depot_app.ui.instruments.tab import InstrumentsTab
from depot_app.ui.intakes.tab import IntakesTab
from depot_app.ui.kit import Kit
from depot_app.ui.labels.queue_deeds import Printing
from depot_app.ui.labels.queue_tab import LabelsTab
from depot_app.ui.labels.runs_tab import LabelRunsTab
from depot_app.ui.losses.tab import LossesTab
from depot_app.ui.office import Office
from depot_app.ui.papers import ShowPapers
from depot_app.ui.places.deeds import Neighbours
from depot_app.ui.places.tab import PlacesTab
from depot_app.ui.supplies.tab import SuppliesTab
from depot_app.ui.tab import Tab
from depot_app.ui.types.tab import TypesTab
from depot_app.ui.window import Window


class StockRooms:
    """Makes the rooms, and lets them reach each other and the list of instruments."""

    def __init__(
        self,
        window: Window,
        kit: Kit,
        desks: Desks,
        types: Catalogue,
        office: Office,
        show_papers: ShowPapers,
    ) -> None:
        self._window = window
        self._kit = kit
        self._desks = desks
        self._types = types
        self._office = office
        self._show_papers = show_papers

    def makers(self) -> Iterator[tuple[str, Callable[[], Tab]]]:
        """What makes each room, by its key."""
        yield signs.INTAKES.key, self._intakes
        yield signs.SUPPLIES.key, self._supplies
        yield signs.LOSSES.key, self._losses
        yield signs.PLACES.key, self._places
        yield signs.TYPES.key, self._type_list
        yield signs.LABELS.key, self._labels
        yield signs.LABEL_RUNS.key, self._label_runs

    def _supplies(self) -> SuppliesTab:
        return SuppliesTab(self._kit, self._desks, self._office.label)

    def _losses(self) -> LossesTab:
        show = partial(self._window.deck.show_thing, signs.INSTRUMENTS.key)
        return LossesTab(self._kit, self._desks, self._types, show)

    def show_losses_of(self, borrower: Borrower) -> None:
        """Shows what is missing with a borrower."""
        self._window.deck.bring(signs.LOSSES.key)
        tab = self._window.deck.front()
        if isinstance(tab, LossesTab):
            tab.show_losses_of(borrower.id)

    def _places(self) -> PlacesTab:
        near = Neighbours(instruments=self._show_instruments, labels=self._office.label)
        return PlacesTab(self._kit, self._desks, self._types, near)

    def _type_list(self) -> TypesTab:
        tab = TypesTab(self._kit, self._desks, self._types)
        tab.instruments_wanted.connect(self._show_type)
        return tab

    def _show_type(self, code: str) -> None:
        self._window.deck.bring(signs.INSTRUMENTS.key)
        tab = self._window.deck.front()
        if isinstance(tab, InstrumentsTab):
            tab.pane.show_listing(Listing(where=(("type", code),), order="type"))

    def _intakes(self) -> IntakesTab:
        tab = IntakesTab(self._kit, self._desks, self._types, self._show_papers)
        tab.instrument_wanted.connect(partial(self._window.deck.show_thing, signs.INSTRUMENTS.key))
        tab.retention_wanted.connect(self._office.keep_donors)
        return tab

    def _labels(self) -> LabelsTab:
        at = self._office.labels
        printing = Printing(at.print_codes, at.print_queue, at.print_commands, at.print_badges)
        tab = LabelsTab(self._kit, self._desks, self._types, printing)
        tab.thing_wanted.connect(partial(self._window.deck.show_thing, signs.INSTRUMENTS.key))
        return tab

    def _label_runs(self) -> LabelRunsTab:
        tab = LabelRunsTab(self._kit, self._desks, self._types)
        tab.stick_wanted.connect(self._stick_run)
        tab.queue_wanted.connect(partial(self._window.deck.bring, signs.LABELS.key))
        return tab

    def _stick_run(self, run: UUID, number: int) -> None:
        self._window.deck.bring(signs.LABELS.key)
        tab = self._window.deck.front()
        if isinstance(tab, LabelsTab):
            tab.stick_run(run, number)

    def _show_instruments(self, words: str) -> None:
        """Searches the instruments for these words, as if a person had typed them."""
        self._window.deck.bring(signs.INSTRUMENTS.key)
        self._window.top.scan_box.type_on(words)
