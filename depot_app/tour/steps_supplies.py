"""Things by quantity: stands on a contract with instruments, most of them back, and a wreck taken apart."""

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.lists import Listing, Window
from depot_app.tour.stage import Stage
from depot_app.ui.instruments.deeds import BREAK_UP

STANDS, ALL, BACK = "Muziekstandaard", 40, 38
INSTRUMENTS = 3
WHY = "hals gebroken"


def lend(stage: Stage) -> None:
    """Forty stands in one scan, on one contract with instruments."""
    robot = stage.robot
    school = stage.desks.borrowers.rows(
        Listing(where=(("kind", BorrowerKind.ORGANISATION.value),), order="name"), Window(size=1)
    )[0].name
    row = stage.desks.supplies.page(Listing(text=STANDS, order="name"), Window(size=1))[0]
    instruments = [one.number.digits for one in stage.instruments(state="available", type="TPT")][:INSTRUMENTS]
    robot.go_to("loans")
    robot.press("Ctrl+N")
    robot.fill("borrower", school)
    robot.save_form()
    for code in instruments:
        robot.scan(code)
    robot.scan(f"{row.number.digits}*{ALL}")
    robot.picture("issue-supplies")
    robot.press("Ctrl+Return")
    stage.keep_paper("contract-supplies")
    loan = stage.desks.loans.page(Listing(order="number", descending=True), Window(size=1))[0]
    stage.must((loan.out, loan.supplies_out) == (len(instruments), ALL), f"{loan.out} {loan.supplies_out}")
    stage.found |= {"stands": row.number.digits, "stands-loan": loan.number.digits, "with-stands": instruments[0]}


def take_back(stage: Stage) -> None:
    """An instrument says whose pile it is; thirty-eight of forty came along."""
    robot = stage.robot
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.scan(stage.found["with-stands"])
    robot.scan(f"{stage.found['stands']}*{BACK}")
    robot.picture("return-supplies")
    robot.press("Ctrl+Return")
    stage.keep_paper("receipt-supplies")
    folder = stage.desks.loans.folder(stage.found["stands-loan"])
    (line, _), *_ = folder.supplies
    stage.must((line.back, line.out) == (BACK, ALL - BACK), f"{line.back} {line.out}")


def break_up(stage: Stage) -> None:
    """What a wreck leaves goes to the supplies, and says where it came from."""
    robot = stage.robot
    wreck = stage.instruments(1, state="available", type="VLN", size="3/4")[0].number
    robot.go_to("instruments")
    robot.scan(wreck.digits)
    robot.wait_for(lambda: robot.card() == wreck.printed, wreck.printed)
    robot.command(BREAK_UP)
    robot.fill("why", WHY)
    robot.fill("CASE", "Koffer 3/4")
    robot.write("more", "4 stemknoppen")
    robot.picture("break-up")
    robot.save_form()
    robot.settle()
    robot.picture("broken-up")
    card = stage.desks.inventory.card(wreck.digits)
    stage.must(len(card.won) == 2, ", ".join(part.name for part in card.won))
    stage.must(card.instrument.state.value == "written-off", card.instrument.state.value)


def run_low(stage: Stage) -> None:
    """The list of supplies says what runs low, and who has the stands."""
    robot = stage.robot
    robot.go_to("supplies")
    robot.scan(stage.found["stands"])
    robot.settle()
    robot.picture("supplies")
    rows = stage.desks.supplies.page(Listing(order="name"), Window())
    stage.must(any(row.short for row in rows), "short")
