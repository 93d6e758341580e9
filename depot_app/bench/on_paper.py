"""Labels and contracts, beside a canvas and a table that do no more than they must."""

from datetime import timedelta
from functools import partial
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate, Table

from depot_app.bench.measuring import by_turns
from depot_app.bench.place import Place
from depot_app.bench.processes import alone
from depot_app.bench.rows import Goal, Row
from depot_app.desks.desks import Desks
from depot_app.documents import code128
from depot_app.documents.press import press
from depot_app.documents.type_sheet import Face
from depot_app.documents.typefaces import ready
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent, LabelSheetContent, PaperContent
from depot_app.wording import bench as said
from depot_app.wording.voice import Language, Voice

STOCK = "avery-l7651"
ON_A_SHEET = 65
ACROSS = 5
FEW, MANY = 1_000, 10_000
IN_MS = {FEW: 300.0, MANY: 2_500.0}
TITLE, DETAIL, OWNER = "Viool 1/2", "Stentor Student II", "Instrumentendepot"
LINES = 100
LINE_POINTS = 5
HEADS = ("nummer", "soort", "maat", "merk", "serie", "staat", "waarde")


def labels(place: Place, amount: int) -> Row:
    """So many labels with bars, number and three texts."""
    content, voice = sheet(amount), Voice(Language.NL)
    taken = by_turns(3, lambda: press(content, voice), partial(bare_labels, amount))
    return Row(said.LABELS, place.instruments, Goal(ratio=1.5, median_ms=IN_MS[amount]), *taken, facts={"n": amount})


def sheet(amount: int) -> LabelSheetContent:
    """The labels of so many violins."""
    made = (LabelContent(Number.of(Kind.INSTRUMENT, n), TITLE, DETAIL, OWNER) for n in range(1, amount + 1))
    return LabelSheetContent(stock=STOCK, labels=tuple(made))


def bare_labels(amount: int) -> bytes:
    """The same bars and texts drawn on a canvas, without any thought of where they fit."""
    ready()
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4, invariant=1)
    for at in range(amount):
        if at and at % ON_A_SHEET == 0:
            canvas.showPage()
        _bare_label(canvas, Number.of(Kind.INSTRUMENT, at + 1), at % ON_A_SHEET)
    canvas.save()
    return made.getvalue()


def _bare_label(canvas: Canvas, number: Number, position: int) -> None:
    """One label: its bars, and four lines of text."""
    down, across = divmod(position, ACROSS)
    x, y = 20 + across * 110, 800 - down * 60
    canvas.addLiteral(f"q 0 0 0 rg 0.8 0 0 18 {x} {y + 24} cm {code128.bars(number.digits)} f Q")
    canvas.setFont(Face.WORDS.value, LINE_POINTS)
    for line, text in enumerate((number.printed, TITLE, DETAIL, OWNER)):
        canvas.drawString(x, y + 18 - line * LINE_POINTS, text)


def labels_memory(place: Place, amount: int) -> Row:
    """How much more memory many labels take than a tenth of them, each in a process of its own."""
    most, few = (_peak(n) for n in (amount, amount // 10))
    goal = Goal(ratio=1.25)
    return Row(said.LABELS_MEMORY, place.instruments, goal, mib=most, floor_mib=few, facts={"n": amount})


def _peak(amount: int) -> float | None:
    """How much memory a process takes at most that makes so many labels."""
    told = alone(
        "from depot_app.bench.measuring import memory_at_most\n"
        "from depot_app.bench.on_paper import Voice, press, sheet\n"
        f"press(sheet({amount}), Voice())\n"
        "import sys; sys.stdout.write(str(memory_at_most() or ''))\n"
    )
    return float(told) if told else None


def contract(place: Place) -> Row:
    """The agreement for a hundred instruments with its annex; the floor is a table of a hundred plain rows."""
    content, voice = _contract_of(place), Voice(Language.NL)
    taken = by_turns(10, lambda: press(content, voice), _bare_table)
    return Row(said.CONTRACT, place.instruments, Goal(ratio=3, median_ms=100), *taken)


def _contract_of(place: Place) -> PaperContent:
    """What stands on the contract of a hundred instruments, lent for this; nothing is kept of its printing."""
    caught: list[PaperContent] = []

    def catch(content: PaperContent, _language: str) -> bytes:
        caught.append(content)
        return b""

    house = place.desks.house
    desks = Desks(lambda: house, catch, place.desks.seat)
    due = house.today + timedelta(days=300)
    loan = desks.loans.lend(place.available(LINES), to=place.school(), due_on=due).thing.loan
    desks.papers.contract(loan.number.digits, Language.NL.value)
    return caught[0]


def _bare_table() -> None:
    """A table of a hundred rows with plain cells."""
    row = (Number.of(Kind.INSTRUMENT, 1).printed, "Viool", "1/2", "Stentor", "S123456", "B", "123,00")
    SimpleDocTemplate(BytesIO(), pagesize=A4).build([Table([HEADS, *[row] * LINES], repeatRows=1)])
