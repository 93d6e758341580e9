"""Label stocks in true size: those in `resources/label_stocks.csv`, and the depot's own, which come by value."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from depot_app.documents.type_sheet import MM
from depot_app.domain.label_stocks import NO_SHIFT, Shift, StockKind, StockMeasures, may_measure, may_shift
from depot_app.domain.lengths import Length
from depot_app.domain.papers import LabelSheetContent
from depot_app.domain.refusals import Refusal, StartBeyondSheet, UnknownStock
from depot_app.paths import resource

_UNIT = MM / Length.mm(1)
"""Points in a hundredth of a millimetre."""


@dataclass(frozen=True, slots=True)
class Stock:
    """A stock, and how far the printer needs everything moved; a refusal where a label would not lie on its page."""

    code: str
    measures: StockMeasures
    shift: Shift = NO_SHIFT

    def __post_init__(self) -> None:
        """A stock that cannot be printed does not exist."""
        if refusal := may_measure(self.measures) or may_shift(self.measures, self.shift):
            raise refusal

    @property
    def is_own(self) -> bool:
        """Whether the depot measured it itself."""
        return self.code not in stocks()

    @property
    def name(self) -> str:
        """What it is called."""
        return self.measures.name

    @property
    def kind(self) -> StockKind:
        """A sheet or a roll."""
        return self.measures.kind

    @property
    def width_mm(self) -> float:
        """How wide a label is."""
        return self.measures.width / Length.mm(1)

    @property
    def height_mm(self) -> float:
        """How high a label is."""
        return self.measures.height / Length.mm(1)

    @property
    def columns(self) -> int:
        """How many labels lie beside each other."""
        return self.measures.columns

    @property
    def rows(self) -> int:
        """How many labels lie below each other."""
        return self.measures.rows

    @property
    def positions(self) -> int:
        """How many labels a page has."""
        return self.columns * self.rows

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of one label in points."""
        return self.width_mm * MM, self.height_mm * MM

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of the page in points: the sheet, or the label itself."""
        width, height = self.measures.page
        return width * _UNIT, height * _UNIT

    def corner(self, position: int) -> tuple[float, float]:
        """The lower left corner of the label at a position, counted from 0 by rows, in points, where it is printed."""
        row, column = divmod(position, self.columns)
        lies = self.measures
        across = lies.left + column * lies.pitch_x + self.shift.right
        down = lies.top + row * lies.pitch_y + lies.height + self.shift.down
        return across * _UNIT, (lies.page[1] - down) * _UNIT


@cache
def stocks() -> Mapping[str, Stock]:
    """Every stock that comes with the program by its code, in the order of the data."""
    with resource("label_stocks.csv").open(encoding="utf-8", newline="") as file:
        read = [Stock(row["code"], _measures(row)) for row in csv.DictReader(file, delimiter=";")]
    return MappingProxyType({stock.code: stock for stock in read})


def stock(code: str, own: StockMeasures | None = None, shift: Shift = NO_SHIFT) -> Stock:
    """The stock of a code; its measures come along where it is the depot's own.

    A refusal that lists the known ones where there is none, or says how far labels may be moved on it.
    """
    if own is not None:
        return Stock(code, own, shift)
    if code not in stocks():
        raise UnknownStock(stock=code, known=tuple(stocks()))
    return Stock(code, stocks()[code].measures, shift)


def stock_of(content: LabelSheetContent) -> Stock:
    """The stock on which labels are printed, moved as the printer needs it; a refusal as `stock` has it."""
    return stock(content.stock, content.own, content.shift)


def may_start(on: Stock, start: int) -> Refusal | None:
    """Whether labels can begin at a position of the sheet, counted from 1."""
    return None if 1 <= start <= on.positions else StartBeyondSheet(start=start, positions=on.positions)


def _measures(row: dict[str, str]) -> StockMeasures:
    """The measures in a row of the data; a roll has no pitch."""
    return StockMeasures(
        name=f"{row['maker']} {row['name']}",
        kind=StockKind(row["kind"]),
        columns=int(row["columns"]),
        rows=int(row["rows"]),
        width=Length.mm(float(row["label_width_mm"])),
        height=Length.mm(float(row["label_height_mm"])),
        left=Length.mm(float(row["left_mm"])),
        top=Length.mm(float(row["top_mm"])),
        pitch_x=Length.mm(float(row["pitch_x_mm"] or 0)),
        pitch_y=Length.mm(float(row["pitch_y_mm"] or 0)),
    )
