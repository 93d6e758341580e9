"""Keys, clicks and scans in the real window, each timed until what it led to is painted; the answer is JSON."""

import json
import sqlite3
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from depot_app import paths
from depot_app.bench.measuring import timed
from depot_app.bench.place import OpenDesks
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Number
from depot_app.settings import Settings
from depot_app.storage.opening import configure, write_ahead_is_safe
from depot_app.tour.hands import HAND_MS
from depot_app.tour.robot import Robot
from depot_app.ui.list_tab import ListTab
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.program import Program
from depot_app.ui.table.pages import PAGE

TEXTS = ("viool 1/2", "stentor", "cello 3/4", "yamaha", "1000 01", "gitaar", "vioolkwart")
COLUMNS = ("brand", "type", "state", "where", "value")
CARDS, SCANS, FLOORS = 30, 40, 20
PATIENCE_SECONDS = 10.0
HEARTBEAT_MS = 100
"""So often the loop wakes where nothing happens, to see whether the patience is over."""
ROWS_SQL = (
    "SELECT i.number, i.id, i.type_code, i.size, i.brand, i.model, i.serial, i.condition, i.state, p.name, b.name,"
    " i.due_on, i.value FROM instruments i LEFT JOIN places p ON p.id = i.place"
    " LEFT JOIN borrowers b ON b.id = i.holder"
)
FOUND = "SELECT rowid FROM instrument_search WHERE instrument_search MATCH 'viool*'"
FOUND_SQL = f"{ROWS_SQL} WHERE i.number IN ({FOUND}) ORDER BY i.number LIMIT {PAGE}"
SORTED_SQL = f"{ROWS_SQL} ORDER BY i.by_brand, i.number LIMIT {PAGE}"
CARD_SQL = f"{ROWS_SQL} WHERE i.number = 10000012"

Taken = tuple[list[float], list[float]]


class Sight(QObject):
    """Sees a widget being painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.paintings = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Counts paintings."""
        self.paintings += event.type() is QEvent.Type.Paint
        return False


class Bench:
    """The real window on a demo depot, with a watch beside it."""

    def __init__(self, app: QApplication, database: Path, open_desks: OpenDesks) -> None:
        self.app = app
        self._heartbeat = QTimer()
        self._heartbeat.start(HEARTBEAT_MS)
        chosen = Settings(sound=False, theme="light")
        self.program = Program(app, lambda: open_desks(str(database), None), chosen, paths.home())
        ready: list[bool] = []
        self.program.ready.connect(lambda: ready.append(True))
        self.program.window.show()
        self.until(lambda: bool(ready))
        self.robot = Robot(self.program, paths.home())
        self.robot.settle()
        self.connection = sqlite3.connect(database, isolation_level=None)
        configure(self.connection, write_ahead=write_ahead_is_safe())

    def until(self, condition: Callable[[], bool]) -> None:
        """Lets the window work until a condition holds, and sleep between two events, as its own loop does."""
        start = perf_counter()
        while not condition():
            if perf_counter() - start > PATIENCE_SECONDS:
                raise TimeoutError
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def tab(self, key: str) -> ListTab:
        """A tab, brought forward."""
        self.robot.go_to(key)
        front = self.program.window.deck.front()
        if not isinstance(front, ListTab):
            raise TypeError(key)
        self.robot.settle()
        return front

    def painted_after(self, tab: ListTab, act: Callable[[], object]) -> float:
        """How long it takes from a key or a click until the rows that it led to are painted."""
        model, sight = tab.pane.model, Sight(tab.pane.table.viewport())
        arrived: list[int] = []
        listening = model.arrived.connect(lambda: arrived.append(sight.paintings))
        start = perf_counter()
        act()
        self.until(lambda: bool(arrived) and sight.paintings > arrived[0])
        took = (perf_counter() - start) * 1000
        model.arrived.disconnect(listening)
        return took

    def floor(self, sql: str, widget: QWidget) -> list[float]:
        """How long the bare query and one painting take."""

        def least() -> None:
            self.connection.execute(sql).fetchall()
            widget.repaint()

        return [timed(least) for _ in range(FLOORS + 1)][1:]

    # -- what is measured

    def keys(self) -> Taken:
        """Each key of some searches, at the pace of a hand: what comes faster is taken for a scanner, and waits."""
        tab, box = self.tab("instruments"), self.program.window.top.scan_box
        samples = []
        for text in TEXTS:
            box.receive()
            for letter in text:
                if letter == " ":
                    QTest.keyClicks(box, letter)
                else:
                    samples.append(self.painted_after(tab, partial(QTest.keyClicks, box, letter)))
                QTest.qWait(HAND_MS)
            self.painted_after(tab, box.empty)
        return samples, self.floor(FOUND_SQL, tab.pane.table.viewport())

    def sorts(self) -> Taken:
        """Clicks on the heads of some columns."""
        tab = self.tab("instruments")
        header, samples = tab.pane.table.horizontalHeader(), []
        keys = [column.key for column in tab.pane.model.columns]
        for name in COLUMNS * 2:
            at = keys.index(name)
            spot = QPoint(header.sectionViewportPosition(at) + header.sectionSize(at) // 2, header.height() // 2)
            click = partial(QTest.mouseClick, header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
            samples.append(self.painted_after(tab, click))
            self.robot.settle()
        return samples, self.floor(SORTED_SQL, tab.pane.table.viewport())

    def cards(self) -> Taken:
        """Cards of instruments that were asked for one after the other."""
        tab, samples = self.tab("instruments"), []
        rows = self.program.desks.inventory.page(Listing(), Window(size=CARDS))
        sight = Sight(tab.card)
        for row in rows:
            samples.append(self._shown(tab, row.number, sight))
        return samples, self.floor(CARD_SQL, tab.card)

    def _shown(self, tab: ListTab, number: Number, sight: Sight) -> float:
        """From asking for a card until it is painted."""

        def is_there() -> bool:
            content = tab.card.content
            return sight.paintings > paintings and content is not None and content.number == number.printed

        start, paintings = perf_counter(), sight.paintings
        tab.show_thing(number.digits)
        self.until(is_there)
        return (perf_counter() - start) * 1000

    def scans(self) -> Taken:
        """Scans of a class set, each until its large line is painted; the floor is one row committed and a painting."""
        desks = self.program.desks
        here = Listing(where=(("state", "available"),))
        codes = [row.number.digits for row in desks.inventory.page(here, Window(size=SCANS))]
        school = desks.borrowers.page(Listing(), Window(size=1))[0].name
        tab = self.tab("loans")
        self.robot.press("Ctrl+N")
        self.robot.fill("borrower", school)
        self.robot.save_form()
        if not isinstance(tab, ModeTab) or tab.mode is None:
            raise TypeError(tab)
        answer, samples = tab.mode.answer, []
        sight = Sight(answer)
        for code in codes:
            samples.append(self._scanned(code, sight))
            self.robot.settle()
        return samples, self._commits(answer)

    def _scanned(self, code: str, sight: Sight) -> float:
        """From the first digit to the painted line."""
        box, paintings = self.program.window.top.scan_box, sight.paintings
        start = perf_counter()
        QTest.keyClicks(box, code)
        QTest.keyClick(box, Qt.Key.Key_Return)
        self.until(lambda: sight.paintings > paintings)
        return (perf_counter() - start) * 1000

    def _commits(self, widget: QWidget) -> list[float]:
        """One committed row and one painting."""
        with sqlite3.connect(paths.home() / "floor.sqlite", isolation_level=None) as connection:
            configure(connection, write_ahead=write_ahead_is_safe())
            connection.execute("CREATE TABLE scans (code TEXT) STRICT")

            def least() -> None:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("INSERT INTO scans VALUES ('10000127')")
                connection.execute("COMMIT")
                widget.repaint()

            return [timed(least) for _ in range(FLOORS)]


def main(database: Path, open_desks: OpenDesks) -> None:
    """Measures everything and writes it as JSON."""
    paths.home().mkdir(parents=True, exist_ok=True)
    bench = Bench(QApplication([]), database, open_desks)
    told = {"key": bench.keys(), "sort": bench.sorts(), "card": bench.cards(), "green": bench.scans()}
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    bench.program.window.close()
