"""The first rows: what must be loaded before the tab Voorraad can show them, and no more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from depot_app.desks.stock import StockDesks
from depot_app.domain.instruments import Instrument
from depot_app.ui.catalogue import Catalogue
from depot_app.ui.instruments.belongings import Annex
from depot_app.ui.instruments.deeds import Neighbours
from depot_app.ui.instruments.tab import InstrumentsTab
from depot_app.ui.kit import Kit
from depot_app.wording import refusals

sentence = refusals.sentence
"""How a refusal or a fault is said."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the tabs are built from, fetched before the window has to wait for it."""

    desks: StockDesks
    types: Catalogue


class Others(Protocol):
    """What the rest of the window, which comes later, does with instruments."""

    @property
    def annex(self) -> Annex:
        """What it does with photos and checks of condition."""

    def lend(self, first: Instrument) -> None:
        """Begins a loan with it."""

    def take_back(self, code: str) -> None:
        """Begins a return with it."""

    def report(self, code: str) -> None:
        """Reports what is wrong with it."""

    def label(self, codes: Sequence[str]) -> None:
        """Prints labels of these."""

    def label_queue(self) -> None:
        """Prints the labels that are missing."""

    def label_lost(self, one: Instrument) -> None:
        """Asks what became of its label, and whether it is to have another number."""


def prepare(desks: StockDesks) -> Prepared:
    """Opens the register and reads the catalogue; runs in the background."""
    return Prepared(desks, Catalogue(desks.inventory.types))


def instruments_tab(kit: Kit, prepared: Prepared, others: Callable[[], Others | None]) -> InstrumentsTab:
    """The tab Voorraad; what other tabs do for it is asked of them when they are there."""

    def pass_on(act: Callable[[Others], None]) -> None:
        if (there := others()) is not None:
            act(there)

    def annex() -> Annex | None:
        there = others()
        return there.annex if there is not None else None

    near = Neighbours(
        lend=lambda one: pass_on(lambda there: there.lend(one)),
        take_back=lambda code: pass_on(lambda there: there.take_back(code)),
        repair=lambda code: pass_on(lambda there: there.report(code)),
        label=lambda codes: pass_on(lambda there: there.label(codes)),
        label_queue=lambda: pass_on(lambda there: there.label_queue()),
        label_lost=lambda one: pass_on(lambda there: there.label_lost(one)),
    )
    return InstrumentsTab(kit, prepared.desks, prepared.types, near, annex)
