"""A repair, and what it does to lending."""

from depot_app.tour.stage import Stage


def report(stage: Stage) -> None:
    """Reported, with its slip; the instrument cannot go out meanwhile."""
    robot = stage.robot
    violin = stage.instruments(1, state="available", type="VLN")[0].number.digits
    robot.go_to("repairs")
    robot.press("Ctrl+N")
    robot.fill("code", violin)
    robot.write("complaint", "kam om, snaar geknapt")
    robot.picture("report-repair")
    robot.save_form()
    stage.must(stage.state_of(violin) == "in-repair", violin)
    robot.press("Ctrl+P")
    stage.keep_paper("repair-slip")
    robot.picture("repairs")
    stage.found["broken"] = violin


def refuse(stage: Stage) -> None:
    """What is in repair does not go along."""
    robot = stage.robot
    robot.go_to("loans")
    robot.press("Ctrl+N")
    robot.fill("borrower", stage.found["school"])
    robot.save_form()
    robot.scan(stage.found["broken"])
    robot.picture("in-repair")
    robot.button("issue.stop")
    stage.must(stage.state_of(stage.found["broken"]) == "in-repair", stage.found["broken"])


def finish(stage: Stage) -> None:
    """Done: it is free again."""
    robot = stage.robot
    robot.go_to("repairs")
    robot.scan(stage.desks.repairs.of(stage.found["broken"])[0].number.digits)
    robot.button("repairs.finish")
    stage.must(stage.state_of(stage.found["broken"]) == "available", stage.found["broken"])
