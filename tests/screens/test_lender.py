"""Who lends is said once, and stands on the next contract."""

from depot_app.documents.opened import reading
from tests.kit.builders import DUE, a_school, a_violin, codes_of
from tests.screens.robot import Seen


def test_who_lends_is_said_in_the_window_and_stands_on_the_next_contract(robot: Seen):
    robot.command("lender")
    robot.fill("representative", "A. Jansen")
    robot.fill("registration", "12345678")
    robot.save_form()
    assert robot.desks.setup.lender().representative == "A. Jansen"
    school = a_school(robot.desks)
    lent = robot.desks.loans.lend(codes_of(a_violin(robot.desks)), to=school.name, due_on=DUE)
    contract = robot.desks.papers.contract(lent.thing.loan.number.digits).thing
    with reading(contract.pdf) as pages:
        words = pages[0].get_textpage().get_text_range()
    assert "A. Jansen" in words
    assert "12345678" in words
