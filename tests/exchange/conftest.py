"""What tests of lists need: the catalogue, and files as people send them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from xlsxwriter import Workbook

from depot_app.domain.drafts import Portion
from depot_app.domain.findings import Finding, FindingKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.types import InstrumentType
from depot_app.exchange.catalogue import read_types
from depot_app.exchange.columns import Mapping
from depot_app.exchange.lists import read_list
from depot_app.exchange.mappings import understood
from depot_app.exchange.sheets import AsTold, open_sheet
from depot_app.paths import resource
from tests.house.reading import ROOT

FILES = ROOT / "tests" / "files"
Write = Callable[..., Path]


@pytest.fixture(scope="session")
def catalogue() -> tuple[InstrumentType, ...]:
    return read_types(resource("instrument_types.csv"))


@pytest.fixture
def a_text(tmp_path: Path) -> Write:
    """Writes a list as text, in an encoding."""

    def write(text: str, encoding: str = "utf-8", name: str = "list.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.fixture
def a_workbook(tmp_path: Path) -> Write:
    """Writes a workbook of sheets, each a list of rows."""

    def write(name: str = "list.xlsx", **sheets: Sequence[Sequence[Any]]) -> Path:
        path = tmp_path / name
        book = Workbook(str(path), {"default_date_format": "dd-mm-yyyy"})
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
        book.close()
        return path

    return write


class Read:
    """A list read whole."""

    def __init__(self, portions: Sequence[Portion[Any]]) -> None:
        self.rows = sum(portion.rows for portion in portions)
        self.drafts = [draft for portion in portions for draft in portion.drafts]
        self.findings = [finding for portion in portions for finding in portion.findings]
        self.rejected = {row for portion in portions for row in portion.rejected}

    def of(self, kind: FindingKind) -> list[Finding]:
        """The findings of a kind."""
        return [finding for finding in self.findings if finding.kind is kind]

    @property
    def kinds(self) -> set[FindingKind]:
        """Every kind of finding."""
        return {finding.kind for finding in self.findings}


@pytest.fixture
def read(catalogue: tuple[InstrumentType, ...]) -> Callable[..., Read]:
    """Reads a file as a list of a kind."""

    def reading(path: Path, kind: ListKind, *, sheet: str | None = None, mapping: Mapping | None = None) -> Read:
        opened = open_sheet(path, kind, AsTold(sheet=sheet))
        meant = understood(opened, kind, mapping)
        return Read(list(read_list(opened, kind, meant, catalogue).portions()))

    return reading
