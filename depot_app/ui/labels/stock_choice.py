"""The choice of a label stock: those that come with the program and the depot's own, each with what it is for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.documents.label_fit import Shape, may_print_on, shapes
from depot_app.documents.label_stocks import Stock, stocks
from depot_app.domain.journal import Thing
from depot_app.domain.label_stocks import OwnStock, StockKind
from depot_app.domain.papers import LabelContent
from depot_app.domain.refusals_stocks import StockUnfit
from depot_app.ui.buttons import button
from depot_app.ui.form.choice import Option
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.picker import Picker
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Tone
from depot_app.wording import label_stocks as own_said
from depot_app.wording import labels_screen as said
from depot_app.wording.lengths import millimetres

_LAST = "labels/stock"
_CHANNEL = "labels.stocks"

Own = Callable[[], Sequence[OwnStock]]
"""Answers the depot's own stocks; asked in the background."""


class StockChoice(QWidget):
    """Chooses on what labels are printed; what was printed on last is chosen from the start."""

    chosen = Signal()
    """Another stock, or the one that was chosen has other measures by now."""
    measuring = Signal(str)
    """The person wants to measure a stock; the code of the one that is chosen."""

    def __init__(self, own: Own, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._own = own
        self._known: dict[str, Stock] = dict(stocks())
        self._wanted = kit.memory.read(_LAST)
        self.stock = self._known.get(self._wanted) or next(iter(self._known.values()))
        self.picker = Picker(kit.theme)
        self.picker.setObjectName("labels-stock")
        kit.speech.say(self.picker.setAccessibleName, said.STOCK)
        self._size = look(QLabel(), Look.SOFT)
        self._unfit = tone(look(QLabel(), Look.SMALL), Tone.WRONG)
        self._unfit.setWordWrap(True)
        self._shapes: frozenset[Shape] = frozenset()
        self._lay_out()
        self.picker.picked.connect(self._on_picked)
        kit.doing.touched.connect(self._on_touched)
        kit.speech.follow(self._say)
        self._ask()

    def take(self, code: str) -> None:
        """Chooses a stock as soon as it is known."""
        self._wanted = code
        self._ask()

    def fit(self, labels: Sequence[LabelContent]) -> None:
        """Marks from now on the stocks on which these labels do not fit, and says why of the one that is chosen."""
        self._shapes = shapes(labels)
        self._say()

    def unfit(self) -> StockUnfit | None:
        """Why the labels do not fit on the stock that is chosen."""
        refusal = may_print_on(self.stock, self._shapes, tuple(self._known.values()))
        if refusal is not None:
            refusal.better = tuple(self._known[code].name for code in refusal.better)
        return refusal

    def remember(self) -> None:
        """It was printed on: the next time it is chosen from the start."""
        self._kit.memory.write(_LAST, self.stock.code)

    def _lay_out(self) -> None:
        name = look(QLabel(), Look.LABEL)
        self._kit.speech.say(name.setText, said.STOCK)
        measure = look(button(self._kit, own_said.OPEN, self._on_measure), Look.FLAT)
        measure.setObjectName("labels-own-stock")
        measure.setFixedHeight(sizes.CHIP)
        last = QHBoxLayout()
        last.addWidget(self._size, stretch=1)
        last.addWidget(measure)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.HALF)
        rows.addWidget(name)
        rows.addWidget(self.picker)
        rows.addLayout(last)
        rows.addWidget(self._unfit)

    def _say(self) -> None:
        self.picker.offer([self._option(one) for one in self._known.values()], self.stock.code)
        self._size.setText(size_in_words(self._kit, self.stock))
        refusal = self.unfit()
        self._unfit.setText(self._kit.speech.explain(refusal) if refusal else "")
        self._unfit.setVisible(refusal is not None)

    def _option(self, stock: Stock) -> Option:
        """A stock as it is offered: its name and what it is for, or that these labels do not fit on it."""
        if may_print_on(stock, self._shapes):
            return Option(stock.code, self._kit.speech(said.TOO_SMALL, name=stock.name))
        if stock.is_own:
            return Option(stock.code, self._kit.speech(own_said.OWN, name=stock.name))
        use = said.USES.get(stock.code, said.OTHER_USE)
        return Option(stock.code, self._kit.speech(said.STOCK_SAID, name=stock.name, use=use))

    def _ask(self) -> None:
        self._kit.door.ask(self._own, self._on_own, channel=_CHANNEL)

    def _on_own(self, own: Sequence[OwnStock]) -> None:
        self._known = {one.code: Stock(one.code, one.measures) for one in own} | dict(stocks())
        was = self.stock
        self.stock = self._known.get(self._wanted) or self._known.get(was.code) or next(iter(stocks().values()))
        self._wanted = ""
        self._say()
        if self.stock != was:
            self.chosen.emit()

    def _on_picked(self, code: object) -> None:
        self.stock = self._known[str(code)]
        self._wanted = ""
        self._say()
        self.chosen.emit()

    def _on_measure(self) -> None:
        self.measuring.emit(self.stock.code)

    def _on_touched(self, kinds: frozenset[Thing]) -> None:
        if Thing.LABEL_STOCK in kinds:
            self._ask()


def size_in_words(kit: Kit, stock: Stock) -> str:
    """How large a label is, and how many a sheet has."""
    voice = kit.speech.voice
    width, height = (millimetres(voice, side) for side in (stock.measures.width, stock.measures.height))
    if stock.kind is StockKind.ROLL:
        return voice(said.SIZE_ON_ROLL, width=width, height=height)
    return voice(said.SIZE_ON_SHEET, n=stock.positions, width=width, height=height)
