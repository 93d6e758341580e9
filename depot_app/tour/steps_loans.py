"""Lending, the contract, taking back, swapping."""

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.lists import Listing, Window
from depot_app.domain.loans import Template
from depot_app.tour.stage import Stage

CLASS_SET = 40
BACK = 3
MISSING_KEY, DAMAGED_PART = "Alt+2", "BOW"


def lend(stage: Stage) -> None:
    """Forty scans; a double scan is harmless, and what is in repair is refused in place."""
    robot = stage.robot
    school = _borrower(stage, BorrowerKind.ORGANISATION)
    instruments = [row.number.digits for row in stage.instruments(state="available", type="VLN")][:CLASS_SET]
    in_repair = stage.instruments(1, state="in-repair")[0].number.digits
    robot.go_to("loans")
    robot.press("Ctrl+N")
    robot.fill("borrower", school)
    robot.fill("programme", "In school")
    robot.picture("lend")
    robot.save_form()
    for code in instruments[:-1]:
        robot.scan(code)
    robot.scan(instruments[0])
    robot.scan(in_repair)
    robot.picture("refused")
    robot.scan(instruments[-1])
    robot.picture("issue")
    loan = stage.desks.loans.page(Listing(order="number", descending=True), Window(size=1))[0]
    stage.must((loan.borrower, loan.out) == (school, len(instruments)), f"{loan.borrower}: {loan.out}")
    stage.must(all(stage.state_of(code) == "on-loan" for code in instruments), "on-loan")
    stage.must(stage.state_of(in_repair) == "in-repair", "in-repair")
    stage.found |= {"school": school, "loan": loan.number.digits, "lent": " ".join(instruments)}


def contract(stage: Stage) -> None:
    """The contract, frozen as printed."""
    stage.robot.press("Ctrl+Return")
    stage.keep_paper("contract")
    stage.robot.picture("loan")
    kept = stage.desks.papers.about(stage.found["loan"])
    saved = (stage.folder / "contract.pdf").read_bytes()
    stage.must([paper.pdf for paper in kept] == [saved], "contract")


def rent(stage: Stage) -> None:
    """A household pays a fee: the other agreement."""
    robot = stage.robot
    family = _borrower(stage, BorrowerKind.HOUSEHOLD)
    cello = stage.instruments(1, state="available", type="VLC")[0].number.digits
    robot.press("Ctrl+N")
    robot.fill("borrower", family)
    robot.fill("fee", "75,00")
    robot.save_form()
    robot.scan(cello)
    robot.press("Ctrl+Return")
    stage.keep_paper("rent")
    loan = stage.desks.loans.page(Listing(order="number", descending=True), Window(size=1))[0]
    stage.must((loan.borrower, loan.template) == (family, Template.RENT), f"{loan.borrower}: {loan.template}")


def take_back(stage: Stage) -> None:
    """A pile, part by part: one bow is missing."""
    robot = stage.robot
    codes = stage.found["lent"].split()[:BACK]
    robot.press("Ctrl+I")
    for code in codes:
        robot.scan(code)
    robot.press(MISSING_KEY)
    robot.picture("return")
    kit = {part.kind.value: part.state.value for part in stage.desks.inventory.card(codes[-1]).instrument.kit}
    stage.must(kit.get(DAMAGED_PART) == "missing", str(kit))
    stage.must(all(stage.state_of(code) == "available" for code in codes), "available")


def receipt(stage: Stage) -> None:
    """The receipt for what came back."""
    stage.robot.press("Ctrl+Return")
    stage.keep_paper("receipt")
    kinds = [paper.kind for paper in stage.desks.papers.about(stage.found["loan"])]
    stage.must("receipt" in kinds, str(kinds))


def swap(stage: Stage) -> None:
    """An old size comes back, a new one goes out, and the contract gets its addendum."""
    robot = stage.robot
    robot.go_to("loans")
    old = stage.found["lent"].split()[BACK]
    new = stage.instruments(1, state="available", type="VLN", size="4/4")[0].number.digits
    robot.button("loans.swap")
    robot.scan(old)
    robot.scan(new)
    robot.picture("swap")
    robot.press("Ctrl+Return")
    stage.keep_paper("addendum")
    stage.must((stage.state_of(old), stage.state_of(new)) == ("available", "on-loan"), f"{old} {new}")


def _borrower(stage: Stage, kind: BorrowerKind) -> str:
    """The name of the first borrower of a kind that no other shares."""
    rows = stage.desks.borrowers.rows(Listing(where=(("kind", kind.value),), order="name"), Window(size=50))
    return next(row.name for row in rows if not row.blocked)
