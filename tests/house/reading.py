"""The project as the house tests read it: sources with their syntax trees, and every file that is kept."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[2]
PACKAGE = "depot_app"


@dataclass(frozen=True)
class Source:
    """One Python file: where it lies (from the top of the project, with slashes), its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    @classmethod
    def of(cls, path: str, text: str) -> "Source":
        """The source of a text that is said to lie there."""
        return cls(path=path, text=text, tree=ast.parse(text))

    def lies_in(self, *places: str) -> bool:
        """Whether it is one of those files, or lies under one of those folders."""
        return any(PurePosixPath(self.path).is_relative_to(place) for place in places)

    @property
    def lines(self) -> int:
        """Physical lines."""
        return len(self.text.splitlines())


@dataclass(frozen=True)
class Fault:
    """A place where a rule of the house is broken, and how."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


def fault(source: Source, node: ast.AST, what: str) -> Fault:
    """A fault at this node."""
    return Fault(path=source.path, line=getattr(node, "lineno", 1), what=what)


@cache
def sources(top: str) -> tuple[Source, ...]:
    """Every Python file under a folder of the project."""
    files = sorted(path for path in (ROOT / top).rglob("*.py") if "__pycache__" not in path.parts)
    return tuple(Source.of(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in files)


@cache
def kept_files() -> tuple[Path, ...]:
    """Every file that git keeps, or would keep if it were added now."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return tuple(path for name in listed if name and (path := ROOT / name).is_file())


def kept_texts() -> Iterator[tuple[str, str]]:
    """Place and text of every kept file that is text."""
    for path in kept_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield path.relative_to(ROOT).as_posix(), text


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method, nested ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, without the docstring."""
    length = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if is_docstring(first):
        length -= (first.end_lineno or first.lineno) - first.lineno + 1
    return length


def is_docstring(statement: ast.stmt) -> bool:
    """Whether the statement is nothing but a text."""
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def dotted(node: ast.AST) -> str:
    """`a.b.c` for names and attributes; for anything deeper only the end of it, with a leading dot."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""
