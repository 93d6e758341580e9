"""Every rule of the house is kept by every file, and each rule would notice if it were not."""

from dataclasses import dataclass

import pytest

from tests.house import rules, words
from tests.house.reading import PACKAGE, Source, sources
from tests.house.rules import Rule

ROOM = "depot_app/desks/loans.py"
SCREEN = "depot_app/ui/loans/form.py"
COMMAND = "depot_app/cli/loans.py"
PAPER = "depot_app/documents/contract.py"
WORDS = "depot_app/wording/loans.py"
A_TEST = "tests/desks/test_loans.py"


@dataclass(frozen=True)
class Example:
    """A rule, a place, and code that breaks or keeps the rule there."""

    rule: Rule
    place: str
    code: str

    @property
    def name(self) -> str:
        """What pytest calls it."""
        return f"{self.rule.__name__}: {self.code.splitlines()[0][:50]}"


IN_PACKAGE = (
    rules.clock,
    rules.own_place,
    rules.broad_except,
    rules.late_import,
    rules.hidden_import,
    rules.long_file,
    rules.long_function,
    rules.large_class,
    words.spoken,
    words.prose,
    words.scattered_text,
    words.lame_text,
    words.literal_looks,
)
IN_TESTS = (rules.long_file, rules.idle_test)

LONG_FUNCTION = "def f():\n" + "    x = 1\n" * 45
LARGE_CLASS = "class A:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(21))

BROKEN = [
    Example(rules.clock, ROOM, "from datetime import date\nday = date.today()"),
    Example(rules.clock, ROOM, "import datetime\nnow = datetime.datetime.now(datetime.UTC)"),
    Example(rules.clock, ROOM, "import time\nkey = time.time_ns()"),
    Example(rules.clock, SCREEN, "day = QDate.currentDate()"),
    Example(rules.own_place, ROOM, "here = Path(__file__)"),
    Example(rules.broad_except, ROOM, "try:\n    f()\nexcept Exception:\n    pass"),
    Example(rules.broad_except, ROOM, "try:\n    f()\nexcept:\n    pass"),
    Example(rules.broad_except, ROOM, "try:\n    f()\nexcept (OSError, BaseException) as e:\n    log(e)"),
    Example(rules.late_import, ROOM, "def f():\n    import reportlab"),
    Example(rules.late_import, ROOM, "def f():\n    from depot_app.storage import depot"),
    Example(rules.hidden_import, ROOM, "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import depot_app.ui"),
    Example(rules.long_file, ROOM, "x = 1\n" * 401),
    Example(rules.long_function, ROOM, LONG_FUNCTION),
    Example(rules.large_class, ROOM, LARGE_CLASS),
    Example(rules.idle_test, A_TEST, "import time\ntime.sleep(1)"),
    Example(rules.idle_test, A_TEST, "from unittest.mock import Mock"),
    Example(words.spoken, SCREEN, 'label = QLabel("Due")'),
    Example(words.spoken, SCREEN, 'label.setText("Lent to " + name)'),
    Example(words.spoken, SCREEN, 'label.setText(f"Lent to {name}")'),
    Example(words.spoken, SCREEN, 'label.setText("Lent to {}".format(name))'),
    Example(words.spoken, SCREEN, 'button.setToolTip("Late" if late else "")'),
    Example(words.spoken, SCREEN, 'table.setHorizontalHeaderLabels(["Number", "Type"])'),
    Example(words.spoken, SCREEN, 'action = menu.addAction(icon, "Lend")'),
    Example(words.spoken, COMMAND, 'print("done")'),
    Example(words.spoken, COMMAND, 'parser.add_argument("--due", help="the last day")'),
    Example(words.spoken, PAPER, 'canvas.drawString(x, y, "Contract")'),
    Example(words.prose, PAPER, 'HEADS = ("Number of parts", 3)'),
    Example(words.prose, COMMAND, 'return Answer(lines=[f"{n} instruments were lent"])'),
    Example(words.scattered_text, SCREEN, 'DUE = Text(nl="Terug", en="Due")'),
    Example(words.lame_text, WORDS, 'LENT = Text(nl="Uitgeleend aan {to}", en="Lent to {name}")'),
    Example(words.lame_text, WORDS, 'LENT = Text(nl="Uitgeleend", en="")'),
    Example(words.lame_text, WORDS, 'LENT = Text(nl="Uitgeleend")'),
    Example(words.lame_text, WORDS, "LENT = Text(nl=lent, en=borrowed)"),
    Example(
        words.lame_text, WORDS, 'KINDS = {1: Plural(one=Text("{n} stuk", "{n} piece"), many=Text("{n} stuks", "p"))}'
    ),
    Example(words.literal_looks, SCREEN, 'label.setStyleSheet("color: #c00")'),
    Example(words.literal_looks, SCREEN, 'style = f"padding: 2px; {rest}"'),
    Example(words.literal_looks, SCREEN, "pen = QColor(255, 0, 0)"),
    Example(words.literal_looks, SCREEN, "brush = QBrush(Qt.GlobalColor.red)"),
    Example(words.literal_looks, SCREEN, "font.setPointSize(11)"),
    Example(words.literal_looks, PAPER, 'style = ParagraphStyle("x", fontSize=9)'),
    Example(words.literal_looks, PAPER, 'canvas.setFont("Sans", 9)'),
    Example(words.literal_looks, PAPER, "canvas.setFillColor(colors.red)"),
]

KEPT = [
    Example(rules.clock, rules.APP, "clock = datetime.now(UTC)"),
    Example(rules.clock, ROOM, "import time\nspan = time.perf_counter()\nday = clock.today()"),
    Example(rules.own_place, rules.PATHS, "here = Path(__file__)"),
    Example(rules.broad_except, rules.APP, "try:\n    f()\nexcept Exception as e:\n    tell(e)"),
    Example(rules.broad_except, ROOM, "try:\n    f()\nexcept BaseException:\n    undo()\n    raise"),
    Example(rules.broad_except, ROOM, "try:\n    f()\nexcept OSError:\n    tell()"),
    Example(rules.late_import, ROOM, "import reportlab\ndef f():\n    return reportlab"),
    Example(rules.long_file, ROOM, "x = 1\n" * 400),
    Example(
        rules.long_function, ROOM, LONG_FUNCTION.replace("def f():\n", 'def f():\n    """One\n    two."""\n', 1)[:-10]
    ),
    Example(rules.large_class, ROOM, LARGE_CLASS.replace("    def m20(self): ...\n", "")),
    Example(words.spoken, SCREEN, 'label.setText(voice(words.DUE, on=dates.short(voice, day)))\nline.setText("·")'),
    Example(words.spoken, SCREEN, 'label.setObjectName("due")\nlabel.setText(texts["due"])'),
    Example(words.spoken, COMMAND, 'commands.add_parser("lend", help=voice(words.LEND))'),
    Example(words.spoken, ROOM, 'print("a desk says nothing, and another rule forbids it")'),
    Example(
        words.prose,
        SCREEN,
        'def f():\n    """A sentence for readers."""\n    raise ValueError(f"no such column {key}")',
    ),
    Example(words.prose, COMMAND, 'import re\nKNOWN = re.compile("invalid choice: (.*)")'),
    Example(words.scattered_text, WORDS, 'DUE = Text(nl="Terug", en="Due")'),
    Example(words.lame_text, WORDS, 'DUE = Text(nl="Terug op {day} voor {name}", en="For {name} by {day}")'),
    Example(words.lame_text, WORDS, "def as_written(words):\n    return Text(nl=words, en=words)"),
    Example(words.literal_looks, SCREEN, 'theme.paint(label, Role.OVERDUE)\nname = "#"\nsetFont(sheet.BODY)'),
    Example(words.literal_looks, "depot_app/ui/theme/roles.py", 'RED = "#c00000"'),
]


@pytest.mark.parametrize("example", BROKEN, ids=lambda example: example.name)
def test_a_rule_notices_what_breaks_it(example: Example) -> None:
    assert list(example.rule(Source.of(example.place, example.code)))


@pytest.mark.parametrize("example", KEPT, ids=lambda example: example.name)
def test_a_rule_leaves_alone_what_keeps_it(example: Example) -> None:
    assert list(example.rule(Source.of(example.place, example.code))) == []


@pytest.mark.parametrize("rule", IN_PACKAGE, ids=lambda rule: rule.__name__)
def test_the_program_keeps_the_rule(rule: Rule) -> None:
    assert_kept(rule, PACKAGE)


@pytest.mark.parametrize("rule", IN_TESTS, ids=lambda rule: rule.__name__)
def test_the_tests_keep_the_rule(rule: Rule) -> None:
    assert_kept(rule, "tests")


def test_every_rule_has_an_example_that_breaks_it() -> None:
    assert {*IN_PACKAGE, *IN_TESTS} == {example.rule for example in BROKEN}


def test_the_lists_of_exceptions_name_files_that_exist() -> None:
    there = {source.path for source in sources(PACKAGE)}
    named = {rules.APP, rules.PATHS, rules.KEYS, *rules.BROAD, *rules.LATE}
    assert named <= there
    for place in (*words.SPEAKING_FLOORS, words.WORDING, words.VOICE, *words.LOOKS):
        assert any(source.lies_in(place) for source in sources(PACKAGE)), place


def assert_kept(rule: Rule, top: str) -> None:
    """Fail with one line for each fault."""
    faults = [str(found) for source in sources(top) for found in rule(source)]
    assert not faults, "\n" + "\n".join(faults)
