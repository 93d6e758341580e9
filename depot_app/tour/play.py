"""Plays the tour: a demo depot of its own, the real window, one step after the other."""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from depot_app.desks.desks import Desks
from depot_app.settings import Settings
from depot_app.tour import (
    steps_belongings,
    steps_counts,
    steps_import,
    steps_intake,
    steps_inventory,
    steps_kits,
    steps_labels,
    steps_lists,
    steps_loans,
    steps_places,
    steps_stocks,
    steps_supplies,
    steps_window,
    steps_workshop,
)
from depot_app.tour.hands import GaveUp
from depot_app.tour.robot import Robot
from depot_app.tour.stage import NotSo, Stage
from depot_app.ui.program import Program
from depot_app.wording import tour as said
from depot_app.wording.voice import Text

INSTRUMENTS = 600
_WITHOUT_SCREEN = "This plugin does not support"
OpenDesks = Callable[[str | None, str | None], Desks]
Play = Callable[[Stage], None]

STEPS: tuple[tuple[Text, Play], ...] = (
    (said.OPEN, steps_inventory.open_depot),
    (said.FIND, steps_inventory.find),
    (said.CARD, steps_inventory.scan_label),
    (said.ADD, steps_inventory.add),
    (said.LABEL, steps_inventory.label),
    (said.TEST_SHEET, steps_stocks.correct_printer),
    (said.OWN_STOCK, steps_stocks.measure_stock),
    (said.OFFER, steps_intake.offer),
    (said.TAKE_IN, steps_intake.receive),
    (said.GIFT_RECEIPT, steps_intake.receipt),
    (said.NUMBER, steps_intake.number),
    (said.LABEL_RUN, steps_labels.print_run),
    (said.STICK, steps_labels.stick),
    (said.LABEL_LOST, steps_labels.renumber),
    (said.TYPE, steps_lists.change_type),
    (said.NEAR, steps_lists.find_by_size),
    (said.SAVED_LIST, steps_lists.save_list),
    (said.COLUMNS, steps_lists.choose_columns),
    (said.HISTORY, steps_lists.tell_history),
    (said.IMPORT, steps_import.take_in),
    (said.NEW_HALL, steps_places.new_hall),
    (said.SCAN_CHANGE, steps_places.scan_and_change),
    (said.VALUE, steps_belongings.value),
    (said.PHOTO, steps_belongings.photo),
    (said.CHECK, steps_belongings.check),
    (said.VALUES, steps_belongings.values),
    (said.KIT, steps_kits.label_bow),
    (said.OTHERS_BOW, steps_kits.another_bow),
    (said.LEND, steps_loans.lend),
    (said.CONTRACT, steps_loans.contract),
    (said.RENT, steps_loans.rent),
    (said.TAKE_BACK, steps_loans.take_back),
    (said.RECEIPT, steps_loans.receipt),
    (said.FOUND_AGAIN, steps_kits.found_again),
    (said.SWAP, steps_loans.swap),
    (said.LEND_SUPPLIES, steps_supplies.lend),
    (said.SUPPLIES_BACK, steps_supplies.take_back),
    (said.BREAK_UP, steps_supplies.break_up),
    (said.SUPPLIES, steps_supplies.run_low),
    (said.REPAIR, steps_workshop.report),
    (said.BLOCKED, steps_workshop.refuse),
    (said.REPAIRED, steps_workshop.finish),
    (said.COUNT, steps_counts.count),
    (said.BOOK, steps_counts.book),
    (said.UNDO, steps_counts.undo),
    (said.REPORT, steps_counts.print_report),
    (said.BORROWERS, steps_window.borrowers),
    (said.LANGUAGE, steps_window.english_and_dark),
)


@dataclass
class Played:
    """How a tour went: its pictures and papers, the steps that did what they show, and the one that did not."""

    screens: list[Path] = field(default_factory=list)
    papers: list[Path] = field(default_factory=list)
    done: list[Text] = field(default_factory=list)
    failed: tuple[Text, Exception] | None = None


def play(folder: Path, open_desks: OpenDesks, language: str, steps: Sequence[tuple[Text, Play]] = STEPS) -> Played:
    """Plays every step, up to the first that does not do what it shows; leaves pictures and papers in the folder."""
    app = _application()
    with tempfile.TemporaryDirectory(prefix="depot-tour-", ignore_cleanup_errors=True) as home:
        database = Path(home) / "depot.sqlite"
        _fill(open_desks, database)
        chosen = Settings(language=language, theme="light", sound=False)
        program = Program(app, lambda: open_desks(str(database), None), chosen, Path(home))
        try:
            return _played(program, folder, Path(home), steps)
        finally:
            program.window.close()
            _let_go()


def _application() -> QApplication:
    """The one application of the process, without a screen where there is none."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_on_message)
    return QApplication(["depot-app"])


def _on_message(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Passes on what Qt has to say, but for what a window without a screen cannot do."""
    if not words.startswith(_WITHOUT_SCREEN):
        sys.stderr.write(f"{words}\n")


def _fill(open_desks: OpenDesks, database: Path) -> None:
    """A demo depot of the tour's own."""
    desks = open_desks(str(database), None)
    desks.demo.fill(INSTRUMENTS)
    desks.close()


def _played(program: Program, folder: Path, home: Path, steps: Sequence[tuple[Text, Play]]) -> Played:
    """Plays the steps on a window that stands."""
    ready: list[bool] = []
    program.ready.connect(lambda: ready.append(True))
    program.window.show()
    program.window.activateWindow()
    robot = Robot(program, folder)
    played = Played(screens=robot.taken)
    robot.wait_for(lambda: bool(ready), "ready")
    stage = Stage(robot, program.desks, folder, home, played.papers)
    for name, step in steps:
        try:
            step(stage)
        except (GaveUp, NotSo) as fault:
            robot.picture("failed")
            played.failed = (name, fault)
            break
        played.done.append(name)
    return played


def _let_go() -> None:
    """Lets Qt take away what was closed, before the folder under it goes."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
