"""The desk of label stocks that the depot measured itself: added, changed as long as nothing was printed on them."""

from collections.abc import Collection
from dataclasses import replace

from depot_app.desks.house import House
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.label_stocks import OwnStock, StockMeasures, may_call, may_measure, settled
from depot_app.domain.refusals import UnknownStock
from depot_app.domain.refusals_stocks import StockInUse, StockTaken
from depot_app.storage.registers import Registers


class LabelStockDesk:
    """Keeps the depot's own stocks; those that come with the program are data, known to whoever asks (`besides`)."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def own(self) -> tuple[OwnStock, ...]:
        """Every stock of the depot's own, by name."""
        with self.house.reading() as registers:
            return registers.labels.stocks.by_name()

    def used(self, code: str) -> int:
        """In how many runs labels were printed on a stock."""
        with self.house.reading() as registers:
            return registers.labels.runs.on(code)

    # -- deeds

    def add(self, code: str, measures: StockMeasures, besides: Collection[str] = ()) -> Done[OwnStock]:
        """Keeps a new stock under a code that no other has, nor any of those `besides`; open measures are settled.

        Raises `MissingField`, `CodeUnfit`, `StockTaken`, or what `may_measure` has against the measures.
        """
        with self.house.deed(Deed.ADD_STOCK) as registers:
            blank = OwnStock(new_key(), _tidy(code), "", measures.kind.value, 0, 0)
            return _kept(registers, blank.with_measures(measures), besides)

    def change(
        self, stock: OwnStock, code: str, measures: StockMeasures, besides: Collection[str] = ()
    ) -> Done[OwnStock]:
        """Measures a stock anew, or calls it something else; raises as `add` does, `StockInUse`, `ChangedMeanwhile`."""
        with self.house.deed(Deed.CHANGE_STOCK) as registers:
            _expect_unused(registers, registers.labels.stocks.get(stock.id).code)
            changed = OwnStock(stock.id, _tidy(code), "", measures.kind.value, 0, 0, version=stock.version)
            return _kept(registers, changed.with_measures(measures), besides)

    def remove(self, code: str) -> Done[OwnStock]:
        """Takes a stock away on which nothing was printed; raises `UnknownStock`, `StockInUse`."""
        with self.house.deed(Deed.DROP_STOCK) as registers:
            kept = registers.labels.stocks.by_code(_tidy(code))
            if kept is None:
                raise UnknownStock(stock=code, known=tuple(one.code for one in registers.labels.stocks.by_name()))
            _expect_unused(registers, kept.code)
            registers.labels.stocks.drop(kept)
            registers.about(stock=kept.code)
            return registers.done(kept)


def _tidy(code: str) -> str:
    """A code as it is kept: small letters, since it is typed at a command."""
    return code.strip().casefold()


def _expect_unused(registers: Registers, code: str) -> None:
    """Raises `StockInUse`: what was printed on a stock must be printed again just so."""
    if runs := registers.labels.runs.on(code):
        raise StockInUse(stock=code, runs=runs)


def _kept(registers: Registers, stock: OwnStock, besides: Collection[str]) -> Done[OwnStock]:
    """The answer of keeping a stock that can be printed on, under a code of its own."""
    measures = settled(replace(stock.measures, name=" ".join(stock.name.split())))
    tidy = stock.with_measures(measures)
    if refusal := may_call(tidy.code, tidy.name) or may_measure(measures):
        raise refusal
    twin = registers.labels.stocks.by_code(tidy.code)
    if tidy.code in besides or (twin and twin.id != tidy.id):
        raise StockTaken(key="code", stock=tidy.code)
    registers.about(stock=tidy.code)
    return registers.done(registers.labels.stocks.keep(tidy))
