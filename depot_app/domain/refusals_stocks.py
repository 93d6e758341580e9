"""What the rules of label stocks and of printers say no with; `key` is the field that is to be changed."""

from dataclasses import dataclass

from depot_app.domain.lengths import Length
from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class StockFault(Refusal):
    """Measures with which no labels can be printed."""

    key: str


@dataclass(eq=False)
class SizeOutOfRange(StockFault):
    """A label too small for any code, or larger than what it is printed on."""

    size: Length
    least: Length
    most: Length


@dataclass(eq=False)
class NoPositions(StockFault):
    """A sheet without a row or a column of labels."""


@dataclass(eq=False)
class MarginBelowNothing(StockFault):
    """A first label that would begin beside the sheet."""


@dataclass(eq=False)
class LabelsOverlap(StockFault):
    """Labels nearer to each other than they are large."""

    pitch: Length
    size: Length


@dataclass(eq=False)
class WiderThanPage(StockFault):
    """Columns that end beyond the right edge of the sheet."""

    columns: int
    reach: Length
    page: Length


@dataclass(eq=False)
class HigherThanPage(StockFault):
    """Rows that end below the sheet."""

    rows: int
    reach: Length
    page: Length


@dataclass(eq=False)
class CodeUnfit(StockFault):
    """A code of a stock that could not be typed at a command."""

    text: str


@dataclass(eq=False)
class StockTaken(StockFault):
    """A code that another stock has already."""

    stock: str


@dataclass(eq=False)
class StockInUse(Refusal):
    """A stock on which labels were printed: their runs must be printed again just so."""

    stock: str
    runs: int


@dataclass(eq=False)
class StockIsBuiltIn(Refusal):
    """A stock that comes with the program."""

    stock: str


@dataclass(eq=False)
class ShiftTooFarAcross(Refusal):
    """A correction with which labels would fall off their page at the left or right."""

    stock: str
    left: Length
    right: Length


@dataclass(eq=False)
class ShiftTooFarDown(Refusal):
    """A correction with which labels would fall off their page at the top or bottom."""

    stock: str
    up: Length
    down: Length


@dataclass(eq=False)
class StockUnfit(Refusal):
    """Labels too small for what is to stand on them; `better` are stocks that would do."""

    stock: str
    digits: int
    better: tuple[str, ...]


@dataclass(eq=False)
class LabelTooNarrow(StockUnfit):
    """Labels too narrow for the bars of a number, with the white beside them."""

    needs: Length
    has: Length


@dataclass(eq=False)
class LabelTooLow(StockUnfit):
    """Labels too low for a code that can be read, or for the words beside it."""

    needs: Length
    has: Length
