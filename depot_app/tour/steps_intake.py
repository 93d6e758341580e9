"""A gift, from the offer to a numbered instrument with a receipt for whoever gave it."""

from depot_app.domain.intakes import IntakeState
from depot_app.domain.lists import Listing, Window
from depot_app.tour.stage import Stage

WHAT, GIVER, WISH = "viool van mijn oma", "Rika Tolsma", "voor een kind uit de buurt"
PLACE = "A-01-1"


def offer(stage: Stage) -> None:
    """What is offered, and by whom."""
    robot = stage.robot
    robot.go_to("intakes")
    robot.picture("intakes")
    robot.press("Ctrl+N")
    robot.fill("description", WHAT)
    robot.fill("giver", GIVER)
    robot.fill("email", "rika@voorbeeld.nl")
    robot.write("wish", WISH)
    robot.picture("offer")
    robot.save_form()
    newest = stage.desks.intakes.page(Listing(descending=True), Window(size=1))[0]
    stage.found["intake"] = str(newest.number)
    stage.must((newest.description, newest.giver) == (WHAT, GIVER), WHAT)
    robot.picture("offered")


def receive(stage: Stage) -> None:
    """Accepted, and received today."""
    robot = stage.robot
    robot.button("intakes.accept")
    robot.tick("may_part")
    robot.save_form()
    robot.button("intakes.receive")
    robot.fill("place", PLACE)
    folder = stage.desks.intakes.folder(int(stage.found["intake"]))
    came = (folder.intake.state, folder.intake.received_on, folder.place)
    stage.must(came == (IntakeState.RECEIVED, stage.desks.house.today, PLACE), str(came))
    stage.must(folder.intake.may_part, "may_part")
    robot.picture("received")


def receipt(stage: Stage) -> None:
    """The paper that goes along with the donor."""
    stage.robot.button("intakes.receipt")
    stage.robot.save_form()
    stage.keep_paper("gift-receipt")


def number(stage: Stage) -> None:
    """Assessed, numbered, and an instrument with what its donor hopes for."""
    robot = stage.robot
    robot.button("intakes.assess")
    for field, text in (("type_code", "viool"), ("size", "4/4"), ("condition", "B")):
        robot.fill(field, text)
    robot.picture("assess")
    robot.save_form()
    robot.button("intakes.number")
    robot.picture("number")
    robot.save_form()
    made = stage.desks.intakes.folder(int(stage.found["intake"])).numbered
    stage.must(made is not None, stage.found["intake"])
    robot.button("intakes.instrument")
    robot.wait_for(lambda: made is not None and robot.card() == made.printed, "instrument")
    robot.picture("given")
    if made is not None:
        one = stage.desks.inventory.card(made.digits).instrument
        stage.must((one.wish, one.labelled_on) == (WISH, None), made.printed)
