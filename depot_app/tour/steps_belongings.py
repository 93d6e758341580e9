"""What an instrument is worth, its photos, and looking at its condition."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLineEdit

from depot_app.domain.instruments import Condition
from depot_app.domain.valuations import ValuationSource
from depot_app.tour.hands import GaveUp
from depot_app.tour.stage import Stage
from depot_app.ui.instruments.card import CHECK, PHOTOS, VALUE
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role

SIDE = 900
"""Pixels of the picture that stands for what a camera brings."""
CENTS = 42_500
REMARKS = "kras op het bovenblad"


def value(stage: Stage) -> None:
    """An appraisal with its day."""
    robot, code = stage.robot, _violin(stage)
    robot.command(VALUE)
    robot.fill("value", "425,00")
    robot.fill("on", "vandaag")
    robot.fill("source", "taxatie" if robot.program.kit.speech.language == "nl" else "appraisal")
    robot.picture("value")
    robot.save_form()
    robot.settle()
    robot.picture("valued")
    found = stage.desks.inventory.card(code).valuations[0]
    stage.must((found.value, found.source) == (CENTS, ValuationSource.APPRAISAL), code)


def photo(stage: Stage) -> None:
    """A photo by its file, with a caption."""
    robot, code = stage.robot, _violin(stage)
    robot.button(PHOTOS)
    robot.button("photo-add")
    dialog = robot.shown("photo-dialog")
    line = dialog.findChild(QLineEdit)
    if line is None:
        raise GaveUp("photo-dialog")
    line.setFocus()
    robot.type(str(_picture(stage)))
    robot.press("Return")
    robot.wait_for(lambda: bool(stage.desks.photos.of(code)), "photo")
    robot.back_to_the_window()
    robot.click(robot.named("photo-caption"))
    robot.type(REMARKS)
    robot.press("Return")
    robot.picture("photo")
    robot.press("Esc")
    stage.must([one.caption for one in stage.desks.photos.of(code)] == [REMARKS], REMARKS)


def check(stage: Stage) -> None:
    """Looked at, and the report with its photo."""
    robot, code = stage.robot, _violin(stage)
    robot.button(CHECK)
    robot.fill("condition", "C")
    robot.write("remarks", REMARKS)
    robot.picture("check-condition")
    robot.button("condition-report")
    stage.keep_paper("condition-report")
    robot.picture("checked")
    found = stage.desks.conditions.of(code)[0]
    stage.must((found.condition, found.remarks) == (Condition.C, REMARKS), code)


def values(stage: Stage) -> None:
    """The list for the insurer."""
    robot = stage.robot
    robot.command("values")
    robot.picture("values")
    robot.button("values-paper")
    stage.keep_paper("values")
    robot.press("Esc")


def _violin(stage: Stage) -> str:
    """The same violin in every step, its card in sight."""
    robot = stage.robot
    violin = stage.instruments(1, type="VLN", size="1/2", state="available")[0]
    code = stage.found.setdefault("belongings", violin.number.digits)
    number = stage.desks.inventory.card(code).instrument.number
    robot.go_to("instruments")
    robot.scan(code)
    robot.wait_for(lambda: robot.card() == number.printed, number.printed)
    return code


def _picture(stage: Stage) -> Path:
    """A picture of a violin, as a camera might bring it."""
    theme = stage.robot.program.kit.theme
    image = QImage(QSize(SIDE, SIDE), QImage.Format.Format_RGB32)
    image.fill(theme.colour(Role.PANEL))
    painter = QPainter(image)
    painter.drawPixmap(image.rect(), theme.pixmap(Icon.VIOLIN, Role.ACCENT, SIDE))
    painter.end()
    path = stage.home / "viool.png"
    image.save(str(path))
    return path
