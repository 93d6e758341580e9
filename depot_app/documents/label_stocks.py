"""Label stocks as data: sheets and rolls in true size, in `resources/label_stocks.csv`."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from depot_app.documents.type_sheet import MM
from depot_app.domain.refusals import Refusal, StartBeyondSheet, UnknownStock
from depot_app.paths import resource

_A4_MM = (210.0, 297.0)
_LEAST_MM = 8.0


class StockKind(StrEnum):
    """Whether labels come many to a page or one by one; the words of the data."""

    SHEET = "A4 sheet"
    ROLL = "roll"


@dataclass(frozen=True, slots=True)
class Stock:
    """A stock's geometry in millimetres; `left_mm` and `top_mm` are the first label's distance from the sheet's edges.

    Raises:
        ValueError: the labels do not lie beside each other on the page.
    """

    code: str
    name: str
    kind: StockKind
    width_mm: float
    height_mm: float
    columns: int = 1
    rows: int = 1
    left_mm: float = 0
    top_mm: float = 0
    pitch_x_mm: float = 0
    pitch_y_mm: float = 0

    def __post_init__(self) -> None:
        """A stock that cannot be printed does not exist."""
        _check(self)

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
        width, height = _page_mm(self)
        return width * MM, height * MM

    def corner(self, position: int) -> tuple[float, float]:
        """The lower left corner of the label at a position, counted from 0 by rows, in points."""
        row, column = divmod(position, self.columns)
        down = self.top_mm + row * self.pitch_y_mm + self.height_mm
        return (self.left_mm + column * self.pitch_x_mm) * MM, (_page_mm(self)[1] - down) * MM


def _page_mm(stock: Stock) -> tuple[float, float]:
    """The page in millimetres."""
    return _A4_MM if stock.kind is StockKind.SHEET else (stock.width_mm, stock.height_mm)


def _check(stock: Stock) -> None:
    """Refuses measures with which labels would lie on each other or beside the page."""
    width, height = _page_mm(stock)
    if min(stock.width_mm, stock.height_mm) < _LEAST_MM:
        raise ValueError(f"{stock.code}: a label of {stock.width_mm} by {stock.height_mm} mm is too small")
    if min(stock.columns, stock.rows) < 1 or min(stock.left_mm, stock.top_mm) < 0:
        raise ValueError(f"{stock.code}: no positions")
    if stock.columns > 1 and stock.pitch_x_mm < stock.width_mm:
        raise ValueError(f"{stock.code}: labels overlap across")
    if stock.rows > 1 and stock.pitch_y_mm < stock.height_mm:
        raise ValueError(f"{stock.code}: labels overlap down")
    if stock.left_mm + (stock.columns - 1) * stock.pitch_x_mm + stock.width_mm > width:
        raise ValueError(f"{stock.code}: wider than the page")
    if stock.top_mm + (stock.rows - 1) * stock.pitch_y_mm + stock.height_mm > height:
        raise ValueError(f"{stock.code}: higher than the page")


@cache
def stocks() -> Mapping[str, Stock]:
    """Every stock by its code, in the order of the data."""
    with resource("label_stocks.csv").open(encoding="utf-8", newline="") as file:
        read = [_stock(row) for row in csv.DictReader(file, delimiter=";")]
    return MappingProxyType({stock.code: stock for stock in read})


def stock(code: str) -> Stock:
    """The stock of a code; a refusal that lists the known ones where there is none."""
    try:
        return stocks()[code]
    except KeyError:
        raise UnknownStock(stock=code, known=tuple(stocks())) from None


def may_start(on: Stock, start: int) -> Refusal | None:
    """Whether labels can begin at a position of the sheet, counted from 1."""
    return None if 1 <= start <= on.positions else StartBeyondSheet(start=start, positions=on.positions)


def _stock(row: dict[str, str]) -> Stock:
    """A stock from a row of the data; a roll has no pitch."""
    return Stock(
        code=row["code"],
        name=f"{row['maker']} {row['name']}",
        kind=StockKind(row["kind"]),
        width_mm=float(row["label_width_mm"]),
        height_mm=float(row["label_height_mm"]),
        columns=int(row["columns"]),
        rows=int(row["rows"]),
        left_mm=float(row["left_mm"]),
        top_mm=float(row["top_mm"]),
        pitch_x_mm=float(row["pitch_x_mm"] or 0),
        pitch_y_mm=float(row["pitch_y_mm"] or 0),
    )
