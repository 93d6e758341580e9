"""Lists for tests of imports: written as text, read as the program reads them."""

from collections import Counter
from dataclasses import astuple
from pathlib import Path
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.desks.imports_sorting import Words
from depot_app.domain.drafts import Reading
from depot_app.domain.findings import FindingKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import Forecast, Imported, Tally
from depot_app.exchange.columns import Mapping
from depot_app.exchange.lists import read_list
from depot_app.exchange.mappings import understood
from depot_app.exchange.sheets import AsTold, open_sheet
from tests.house.reading import ROOT

FILES = ROOT / "tests" / "files"
DEPOT = FILES / "depotlijst-2026.csv"
STRINGS = FILES / "strijkers-2026.xlsx"
SCHOOLS = FILES / "scholen-duo.csv"
WORDS = Words(complaint="overgenomen uit de lijst", reason="lijst")

INSTRUMENTS, BORROWERS, REPAIRS, LOANS = (
    ListKind.INSTRUMENTS,
    ListKind.BORROWERS,
    ListKind.REPAIRS,
    ListKind.LOANS,
)


class Lists:
    """Writes, reads and takes in lists at the desks of one test."""

    def __init__(self, desks: Desks, folder: Path) -> None:
        self.desks = desks
        self.folder = folder
        self._written = 0

    def written(self, *lines: str) -> Path:
        """A file of these lines."""
        self._written += 1
        path = self.folder / f"list-{self._written}.csv"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return path

    def reading(
        self, path: Path, kind: ListKind = INSTRUMENTS, *, sheet: str | None = None, mapping: Mapping | None = None
    ) -> Reading[Any]:
        """A file as a reading."""
        opened = open_sheet(path, kind, AsTold(sheet=sheet))
        return read_list(opened, kind, understood(opened, kind, mapping), self.desks.inventory.types())

    def planned(self, path: Path, kind: ListKind = INSTRUMENTS, **how: Any) -> Forecast:
        """What taking in a file would do."""
        return self.desks.imports.plan(self.reading(path, kind, **how), WORDS)

    def taken(self, path: Path, kind: ListKind = INSTRUMENTS, **how: Any) -> Imported:
        """What taking in a file did."""
        return self.desks.imports.carry_out(self.reading(path, kind, **how), WORDS).thing

    def rows(self, *lines: str, kind: ListKind = INSTRUMENTS, **how: Any) -> Imported:
        """What taking in these lines did."""
        return self.taken(self.written(*lines), kind, **how)


def figures(tally: Tally) -> tuple[int, ...]:
    """Rows, created, updated, unchanged, rejected."""
    return astuple(tally)[:5]


def kinds(forecast: Forecast) -> Counter[FindingKind]:
    """How often each kind of finding was found."""
    return Counter(finding.kind for finding in forecast.findings)
