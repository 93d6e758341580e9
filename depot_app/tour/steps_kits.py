"""Kits: a bow with a label of its own, another's bow that is noticed, and a missing one that is found again."""

from PySide6.QtWidgets import QPushButton

from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.lists import Listing, Window
from depot_app.domain.parts import LossOutcome, LossRow
from depot_app.tour.hands import GaveUp
from depot_app.tour.stage import Stage
from depot_app.ui.instruments.card import KIT
from depot_app.wording import kits_screen as said

BOW, BACK = PartKind.BOW, 3
_WHERE = {"nl": "lag in de muziekkast", "en": "lay in the music cupboard"}


def label_bow(stage: Stage) -> None:
    """A part is given a label of its own, and another is missing by one key."""
    robot = stage.robot
    one, other = _two_violins(stage)
    _show(stage, one)
    robot.button(KIT)
    robot.button("label-BOW")
    robot.wait_for(lambda: robot.may_press("unlabel-BOW"), "label")
    robot.press("Alt+1")
    robot.wait_for(lambda: _state(stage, one, PartKind.CASE) is PartState.MISSING, "missing")
    robot.picture("kit")
    robot.press("Esc")
    label = _bow(stage, one)
    stage.must(bool(label), one)
    queue = stage.desks.label_queue.page(Listing(), Window(size=500))
    stage.must(label in {row.number.digits for row in queue}, label)
    stage.found |= {"violin": one, "other": other}


def another_bow(stage: Stage) -> None:
    """With one violin in hand, the bow of another is noticed; it is put back."""
    robot, speech = stage.robot, stage.robot.program.kit.speech
    one, other = stage.found["violin"], stage.found["other"]
    bow = _bow(stage, other)
    _show(stage, one)
    robot.scan(bow)
    owner = stage.desks.kits.card(other).instrument.number.printed
    robot.wait_for(lambda: any(owner in words for words in robot.window.notices.words), "notice")
    robot.picture("part-of-another")
    _press(stage, speech(said.PUT_BACK, number=owner))
    stage.must(stage.desks.kits.card(bow).instrument.number.digits == other, bow)


def found_again(stage: Stage) -> None:
    """The bow that did not come back, with whom, and that it was found."""
    robot = stage.robot
    code = stage.found["lent"].split()[BACK - 1]
    robot.go_to("losses")
    robot.picture("missing-parts")
    robot.search(code)
    robot.wait_for(lambda: robot.card().replace(" ", "") == code, code)
    robot.press("Ctrl+Return")
    robot.fill("note", _WHERE[robot.program.kit.speech.language.value])
    robot.settle()
    robot.press("Ctrl+F")
    robot.press("Esc")
    robot.picture("found-again")
    (loss,) = [row for row in _losses(stage) if row.number.digits == code and row.kind is BOW]
    stage.must(loss.outcome is LossOutcome.FOUND and loss.borrower == stage.found["school"], code)
    stage.must(_state(stage, code, BOW) is PartState.PRESENT, code)


def _losses(stage: Stage) -> tuple[LossRow, ...]:
    """The whole ledger."""
    return stage.desks.losses.page(Listing(order="number"), Window(size=1000))


def _two_violins(stage: Stage) -> tuple[str, str]:
    """A violin whose bow is there without a label, and another whose bow has one."""
    codes = [row.number.digits for row in stage.instruments(type="VLN", state="available")]
    bare = [code for code in codes if not _bow(stage, code) and _state(stage, code, BOW) is PartState.PRESENT]
    labelled = [code for code in codes if _bow(stage, code)]
    return bare[0], labelled[0]


def _bow(stage: Stage, code: str) -> str:
    """The number of a violin's bow; nothing where it has none of its own."""
    parts = {part.kind: part.label for part in stage.desks.kits.card(code).parts}
    label = parts.get(BOW)
    return label.number.digits if label else ""


def _state(stage: Stage, code: str, kind: PartKind) -> PartState | None:
    """How a part is."""
    return {part.kind: part.part.state for part in stage.desks.kits.card(code).parts}.get(kind)


def _show(stage: Stage, code: str) -> None:
    """The card of an instrument comes in sight."""
    robot, number = stage.robot, stage.desks.kits.card(code).instrument.number
    robot.go_to("instruments")
    robot.scan(code)
    robot.wait_for(lambda: robot.card() == number.printed, number.printed)


def _press(stage: Stage, words: str) -> None:
    """Clicks the button that says this."""
    for one in stage.robot.window.findChildren(QPushButton):
        if one.isVisible() and one.text().strip() == words:
            stage.robot.click(one)
            return
    raise GaveUp(words)
