"""The rules of the house: each reads one source and answers with the faults in it."""

import ast
from collections.abc import Callable, Iterator, Mapping

from tests.house.reading import Fault, Source, body_length, dotted, fault, functions

LONGEST_FILE = 400
LONGEST_FUNCTION = 45
MOST_METHODS = 20

APP = "depot_app/app.py"
PATHS = "depot_app/paths.py"
KEYS = "depot_app/domain/keys.py"

CLOCKS = {
    "date.today", "datetime.now", "datetime.utcnow", "datetime.today", "time.time", "time.time_ns", "time.localtime",
    "time.gmtime", "time.ctime", "QDate.currentDate", "QTime.currentTime", "QDateTime.currentDateTime",
    "QDateTime.currentDateTimeUtc", "QDateTime.currentMSecsSinceEpoch", "QDateTime.currentSecsSinceEpoch",
}  # fmt: skip

# The only two places that catch everything: work in the background must answer, and the last resort must tell.
BROAD = ("depot_app/ui/background.py", APP)

# Imports that wait until they are needed, and why. Key: the file; value: the modules it may import late.
LATE: Mapping[str, frozenset[str]] = {
    # Measuring loads paper, lists and the window; no other command waits for that.
    "depot_app/bench/command.py": frozenset({"PySide6", "depot_app.bench.all_rows"}),
    # Only the import of a workbook reads one; most days nobody does.
    "depot_app/exchange/workbooks.py": frozenset({"python_calamine"}),
    # Most exports are CSV; only one to a workbook needs what writes those.
    "depot_app/exchange/writing.py": frozenset({"xlsxwriter"}),
    # The window reads its choices at start; only who changes one writes them.
    "depot_app/settings.py": frozenset({"tomlkit"}),
    # The window is painted first; the tabs and the register come in behind it.
    "depot_app/ui/program.py": frozenset({"depot_app.ui"}),
    # A tour that is asked for wrongly says so without loading the window.
    "depot_app/tour/command.py": frozenset({"depot_app.tour.play"}),
    # The window waits for no database, a command for no Qt: each way in loads what it needs.
    APP: frozenset(
        {
            "depot_app.cli.main",
            "depot_app.desks",
            "depot_app.documents.press",
            "depot_app.exchange.catalogue",
            "depot_app.storage.depot",
            "depot_app.bench.command",
            "depot_app.tour.command",
            "depot_app.ui.qt",
            "depot_app.ui.start",
            "depot_app.wording.voice",
        }
    ),
    # Most commands print nothing; those that do need the libraries of paper to count the pages.
    "depot_app/cli/printing.py": frozenset({"depot_app.documents.press", "depot_app.documents.proof"}),
    # What was probably meant is guessed at only where nothing fits as typed.
    "depot_app/storage/search.py": frozenset({"rapidfuzz"}),
    # Qt brings an import of its own along, which is put away where Qt is loaded.
    "depot_app/ui/qt.py": frozenset({"PySide6"}),
    # Alembic is needed when a register is new or old, which is not how a working day begins.
    "depot_app/storage/migrate.py": frozenset({"depot_app.storage.migrations"}),
    # A restored file is held against the schema that migrations make; most days none is restored.
    "depot_app/storage/schema.py": frozenset({"depot_app.storage.migrations"}),
}


def clock(source: Source) -> Iterator[Fault]:
    """Today and now are handed in; only the composition root looks at the clock."""
    if source.lies_in(APP):
        return
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Attribute):
            continue
        name = ".".join(dotted(node).split(".")[-2:])
        if name in CLOCKS and not (name == "time.time_ns" and source.lies_in(KEYS)):
            yield fault(source, node, f"{name}: the day and the time are handed in")


def own_place(source: Source) -> Iterator[Fault]:
    """Where files lie is known in one module."""
    if source.lies_in(PATHS):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Name) and node.id == "__file__":
            yield fault(source, node, "__file__: ask depot_app.paths")


def broad_except(source: Source) -> Iterator[Fault]:
    """Nothing is swallowed: a broad except stands in two files, or raises again."""
    if source.lies_in(*BROAD):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler) and _is_broad(node) and not _raises_again(node):
            yield fault(source, node, "catches everything; name what may go wrong here")


def _is_broad(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    named = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(dotted(one).split(".")[-1] in {"Exception", "BaseException"} for one in named)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def late_import(source: Source) -> Iterator[Fault]:
    """Imports stand at the top, but for heavy libraries that are listed with the reason."""
    may = LATE.get(source.path, frozenset())
    for function in functions(source.tree):
        for node in ast.walk(function):
            for module in _imported(node):
                if not any(module == one or module.startswith(one + ".") for one in may):
                    yield fault(source, node, f"{module} is imported inside {function.name}")


def hidden_import(source: Source) -> Iterator[Fault]:
    """No import only for the types: it would hide an arrow that goes up."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Name | ast.Attribute) and dotted(node).split(".")[-1] == "TYPE_CHECKING":
            yield fault(source, node, "TYPE_CHECKING hides an import")


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or "."]
    return []


def long_file(source: Source) -> Iterator[Fault]:
    """A file is read at one sitting."""
    if source.lines > LONGEST_FILE:
        yield Fault(source.path, 1, f"{source.lines} lines, {LONGEST_FILE} at most")


def long_function(source: Source) -> Iterator[Fault]:
    """A function fits on the screen."""
    for function in functions(source.tree):
        if (length := body_length(function)) > LONGEST_FUNCTION:
            yield fault(source, function, f"{function.name} has {length} lines, {LONGEST_FUNCTION} at most")


def large_class(source: Source) -> Iterator[Fault]:
    """A class has one job."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)
            if methods > MOST_METHODS:
                yield fault(source, node, f"{node.name} has {methods} methods, {MOST_METHODS} at most")


def idle_test(source: Source) -> Iterator[Fault]:
    """A test neither sleeps nor puts a dummy in the place of our own code."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and dotted(node) in {"time.sleep", "QTest.qSleep"}:
            yield fault(source, node, "sleeps; wait for what must happen")
        for module in _imported(node):
            if module == "mock" or module.startswith("unittest"):
                yield fault(source, node, "a dummy proves nothing; use the real thing")


Rule = Callable[[Source], Iterator[Fault]]
