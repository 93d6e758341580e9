"""The rules of the depot as they stand in the sources, each with the way to take it out: what `make mutants` works on.

Found, not listed, so that a new rule cannot be forgotten: every trigger, unique index and named check of the newest
schema, and every refusal that a `may_*` function answers with.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.house.reading import ROOT, Source, functions, sources

SCHEMAS = "depot_app/storage/migrations/versions"
STATEMENT_END = "\n;\n"
NAMED = re.compile(r"CREATE (?:TRIGGER|UNIQUE INDEX) (\w+)")
CHECK = re.compile(r"CONSTRAINT (ck_\w+) CHECK (\(.+\))(,?)$", re.MULTILINE)

HOMES_OF_RULES = ("depot_app/domain", "depot_app/documents")

TESTS = ("tests/domain", "tests/storage", "tests/desks", "tests/documents", "tests/stories")
TESTS_OF_A_SCHEMA = ("tests/storage", "tests/desks", "tests/stories")
DEAF = (
    "tests/storage/test_backups.py",
    "tests/storage/test_checks.py",
    "tests/storage/test_faults.py",
    "tests/storage/test_restore.py",
)
"""These tear guards down, or compare the schema with the code, to see that this is found; they try no rule."""


@dataclass(frozen=True)
class Removal:
    """One rule and its file without it."""

    rule: str
    file: str
    text: str

    @property
    def tests(self) -> tuple[str, ...]:
        """Where a test must notice, the likeliest place first."""
        return TESTS_OF_A_SCHEMA if self.file.startswith(SCHEMAS) else TESTS

    @property
    def deaf(self) -> tuple[str, ...]:
        """Test files that would go red for another reason than the rule."""
        return DEAF if self.file.startswith(SCHEMAS) else ()

    @property
    def words(self) -> tuple[str, ...]:
        """What a test that is about this rule is likely to name."""
        return tuple(self.rule.split(": "))


def removals() -> list[Removal]:
    """Every rule, taken out in turn."""
    schemas = sorted((ROOT / SCHEMAS).glob("*.sql"))
    found = [one for schema in schemas for one in from_schema(f"{SCHEMAS}/{schema.name}", schema.read_text("utf-8"))]
    return found + [one for home in HOMES_OF_RULES for source in sources(home) for one in from_refusals(source)]


def from_schema(file: str, text: str) -> Iterator[Removal]:
    """Each trigger and unique index goes; each named check holds for everything."""
    statements = text.split(STATEMENT_END)
    for place, statement in enumerate(statements):
        if named := NAMED.match(statement.strip()):
            rest = statements[:place] + statements[place + 1 :]
            yield Removal(rule=named[1], file=file, text=STATEMENT_END.join(rest))
    for check in CHECK.finditer(text):
        always = f"CONSTRAINT {check[1]} CHECK (1 = 1){check[3]}"
        yield Removal(rule=check[1], file=file, text=text[: check.start()] + always + text[check.end() :])


def from_refusals(source: Source) -> Iterator[Removal]:
    """Each refusal of a `may_*` is forgotten, while the others of the same function stay."""
    for function in functions(source.tree):
        if not function.name.startswith("may_"):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Return) and _refuses(node):
                name = f"{function.name}: {_refused(node)}"
                yield Removal(rule=name, file=source.path, text=_without(source.text, node))


def _refuses(node: ast.Return) -> bool:
    return node.value is not None and any(isinstance(part, ast.Call) for part in ast.walk(node.value))


def _refused(node: ast.Return) -> str:
    calls = [part for part in ast.walk(node) if isinstance(part, ast.Call)]
    return next((ast.unparse(call.func) for call in calls if ast.unparse(call.func)[:1].isupper()), "the rest")


def _without(text: str, node: ast.Return) -> str:
    """The text with this statement answering nothing: further questions are still asked where there are any."""
    lines = text.splitlines(keepends=True)
    first, last = node.lineno - 1, node.end_lineno or node.lineno
    indent = lines[first][: node.col_offset]
    nested = len(indent) > len("    ")
    return "".join([*lines[:first], f"{indent}{'pass' if nested else 'return None'}\n", *lines[last:]])
