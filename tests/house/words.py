"""The rules about words and looks: what a person reads comes from the wording, what it looks like from the roles."""

import ast
import re
import string
from collections.abc import Iterator

from tests.house.reading import Fault, Source, dotted, fault, is_docstring

WORDING = "depot_app/wording"
VOICE = "depot_app/wording/voice.py"
SPEAKING_FLOORS = ("depot_app/ui", "depot_app/cli", "depot_app/documents")
LOOKS = ("depot_app/ui/theme", "depot_app/documents/type_sheet.py")

# Calls whose texts a person sees, hears or reads.
SPEAKERS = {
    # Qt: widgets that take their text when they are made
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "QDockWidget",
    "QCommandLinkButton", "QProgressDialog", "QMessageBox", "QListWidgetItem", "QTreeWidgetItem", "QStandardItem",
    # Qt: telling a widget its text
    "setText", "setPlainText", "setHtml", "setTitle", "setSubTitle", "setWindowTitle", "setToolTip", "setStatusTip",
    "setWhatsThis", "setPlaceholderText", "setLabelText", "setButtonText", "setInformativeText", "setDetailedText",
    "setAccessibleName", "setAccessibleDescription", "setPrefix", "setSuffix", "setHeaderLabels", "setTabText",
    "setHorizontalHeaderLabels", "setVerticalHeaderLabels", "setItemText", "setSpecialValueText", "setFormat",
    "addAction", "addMenu", "addTab", "addItem", "addItems", "addRow", "addButton", "addToolBar", "addSection",
    "showMessage", "information", "question", "warning", "critical", "about", "getOpenFileName", "getSaveFileName",
    "getExistingDirectory", "getText", "getItem", "drawText",
    # Paper
    "Paragraph", "drawString", "drawCentredString", "drawRightString", "textLine", "textOut", "setSubject",
    # The command line
    "print", "add_parser", "add_argument_group",
}  # fmt: skip
SPOKEN_KEYWORDS = {"help", "description", "epilog", "title", "usage"}
NOT_SPOKEN = {"add_parser": 1}
"""How many leading arguments of a call are not words for people: the name of a command is part of the command."""

LETTERS = re.compile(r"[^\W\d_]{2}")
PROSE = re.compile(r"[^\W\d_]{2,},? [^\W\d_]{2,}")

COLOUR = re.compile(r"(?<![\w&])#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?!\w)|\brgba?\(|\bhsla?\(")
SIZE = re.compile(r"\b\d+(?:\.\d+)?p[tx]\b")
COLOUR_CALLS = {"QColor", "HexColor", "CMYKColor", "toColor", "setRgb", "setRgbF", "qRgb", "qRgba"}
SIZE_CALLS = {"setPointSize", "setPointSizeF", "setPixelSize", "setFontPointSize", "setFontSize", "QFont", "setFont"}
SIZE_KEYWORDS = {"fontSize", "leading", "bulletFontSize"}


def spoken(source: Source) -> Iterator[Fault]:
    """What a person can read is never written where it is shown: it comes from the wording."""
    if not source.lies_in(*SPEAKING_FLOORS):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            for text in _said_by(node):
                yield fault(source, node, f"says {text!r}; that belongs in the wording")


def prose(source: Source) -> Iterator[Fault]:
    """No sentence stands in code that shows, prints or answers, however it gets to the person."""
    if not source.lies_in(*SPEAKING_FLOORS) or source.lies_in(*LOOKS):
        return
    silent = _never_shown(source.tree)
    for node, text in _literals(source.tree):
        if id(node) not in silent and PROSE.search(text):
            yield fault(source, node, f"holds {text[:40]!r}; that belongs in the wording")


def scattered_text(source: Source) -> Iterator[Fault]:
    """Texts in two languages are made in the wording only, so that they can be found and read together."""
    if source.lies_in(WORDING):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and dotted(node.func).split(".")[-1] in {"Text", "Plural"}:
            yield fault(source, node, "makes a text outside the wording")


def lame_text(source: Source) -> Iterator[Fault]:
    """A text stands in both languages, is not empty, and has the same placeholders in both."""
    if source.lies_in(VOICE):
        return
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=made) if dotted(made).split(".")[-1] == "Text" and (what := _lameness(node)):
                yield fault(source, node, what)


def literal_looks(source: Source) -> Iterator[Fault]:
    """Colours and sizes of type come from roles."""
    if source.lies_in(*LOOKS):
        return
    for literal, text in _literals(source.tree):
        if found := COLOUR.search(text) or SIZE.search(text):
            yield fault(source, literal, f"writes {found.group()!r}; ask for a role")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and dotted(node).startswith(("Qt.GlobalColor.", "colors.")):
            yield fault(source, node, f"{dotted(node)}; ask for a role")
        if isinstance(node, ast.Call) and (what := _looks_of(node)):
            yield fault(source, node, what)


def _literals(tree: ast.Module) -> Iterator[tuple[ast.Constant, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def _said_by(call: ast.Call) -> Iterator[str]:
    name = dotted(call.func).split(".")[-1]
    heard = [word.value for word in call.keywords if name in SPEAKERS or word.arg in SPOKEN_KEYWORDS]
    if name in SPEAKERS:
        heard += call.args[NOT_SPOKEN.get(name, 0) :]
    for argument in heard:
        yield from (text for text in _texts(argument) if LETTERS.search(text))


def _texts(node: ast.AST) -> Iterator[str]:
    """The literal texts that this expression can amount to; what a call answers is that call's matter."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"format", "join"}:
        yield from _texts(node.func.value)
    else:
        for part in _parts(node):
            yield from _texts(part)


def _parts(node: ast.AST) -> list[ast.expr]:
    match node:
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            return list(parts)
        case ast.BinOp(left=left, right=right):
            return [left, right]
        case ast.IfExp(body=body, orelse=other):
            return [body, other]
        case _:
            return []


def _never_shown(tree: ast.Module) -> set[int]:
    """Texts for the programmer: docstrings, patterns, and the messages of failures that are our own fault."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        is_pattern = isinstance(node, ast.Call) and dotted(node.func).startswith("re.")
        if (
            is_pattern
            or isinstance(node, ast.Raise | ast.Assert)
            or (isinstance(node, ast.stmt) and is_docstring(node))
        ):
            silent.update(id(part) for part in ast.walk(node))
    return silent


def _lameness(call: ast.Call) -> str | None:
    both = [*call.args, *(word.value for word in call.keywords)]
    texts = [node.value for node in both if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if len(both) == 2 and not texts and ast.dump(both[0]) == ast.dump(both[1]):
        return None  # a name or a code, the same in every language
    if len(texts) != 2:
        return "a text is written out in two languages"
    if not all(text.strip() for text in texts):
        return "a text is empty"
    first, second = (_placeholders(text) for text in texts)
    return None if first == second else f"placeholders differ: {sorted(first)} and {sorted(second)}"


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _looks_of(call: ast.Call) -> str | None:
    name = dotted(call.func).split(".")[-1]
    literals = [part for part in call.args if isinstance(part, ast.Constant)]
    if name in COLOUR_CALLS and literals:
        return f"{name} of a literal; ask for a role"
    if name in SIZE_CALLS and any(isinstance(part.value, int | float) for part in literals):
        return f"{name} of a literal; ask for a role"
    if any(word.arg in SIZE_KEYWORDS and isinstance(word.value, ast.Constant) for word in call.keywords):
        return "a literal size of type; ask for a role"
    return None
