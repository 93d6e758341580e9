"""The window itself: borrowers, English, dark."""

from depot_app.tour.stage import Stage


def borrowers(stage: Stage) -> None:
    """The list of borrowers, with a card."""
    robot = stage.robot
    robot.go_to("borrowers")
    robot.search(stage.found["school"])
    robot.picture("borrowers")
    stage.must(robot.rows("borrowers") == 1, stage.found["school"])
    robot.press("Esc")


def english_and_dark(stage: Stage) -> None:
    """The same window in English, and in the dark."""
    robot = stage.robot
    robot.go_to("instruments")
    robot.command("language-en")
    robot.picture("english")
    robot.command("look-dark")
    robot.picture("dark")
    problems = stage.desks.housekeeping.check().problems
    stage.must(not problems, str(problems[:3]))
