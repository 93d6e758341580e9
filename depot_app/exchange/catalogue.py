"""The catalogue of instrument types as it comes with the program: a list with semicolons, one type a row."""

import csv
from pathlib import Path

from depot_app.domain.money import Cents
from depot_app.domain.types import InstrumentType

_CENTS_IN_EURO = 100


def read_types(path: Path) -> tuple[InstrumentType, ...]:
    """The types of the catalogue, ranked as they stand there; a row that is not whole is a fault of the program."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter=";", strict=True)
        return tuple(_type(row, rank) for rank, row in enumerate(rows))


def _type(row: dict[str, str], rank: int) -> InstrumentType:
    """One type from its row."""
    return InstrumentType(
        code=row["code"],
        family=row["family"],
        name_nl=row["nl"],
        name_en=row["en"],
        synonyms=_parts(row["synonyms"]),
        hornbostel_sachs=row["hs"],
        mimo=row["mimo"],
        wikidata=row["qid"],
        sizes=_parts(row["sizes_or_keys"]),
        kit=tuple(row["std_accessories"].split()),
        brands=_parts(row["brand_examples"]),
        value_low=_cents(row["value_low"]),
        value_high=_cents(row["value_high"]),
        transport=row["class"],
        service_months=int(row["maint_months"] or 0),
        rank=rank,
    )


def _parts(cell: str) -> tuple[str, ...]:
    """The parts of a cell between bars."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _cents(cell: str) -> Cents | None:
    """Whole euros as cents."""
    return Cents(int(cell) * _CENTS_IN_EURO) if cell else None
