"""Taking in a messy list, beside the bare insertion of as many rows."""

import csv
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

from depot_app.bench.measuring import timed
from depot_app.bench.place import Place
from depot_app.bench.processes import alone
from depot_app.bench.rows import Goal, Row
from depot_app.desks.desks import Desks
from depot_app.desks.imports_sorting import Words
from depot_app.domain.import_keys import ListKind
from depot_app.domain.types import InstrumentType
from depot_app.exchange.lists import read_list
from depot_app.exchange.mappings import understood
from depot_app.exchange.sheets import open_sheet
from depot_app.wording import bench as said

ROWS, MANY_ROWS = 10_000, 100_000
IN_MS = {ROWS: 3_000.0, MANY_ROWS: 30_000.0}
MOST_MIB = 300
TURNS = 3

HEADER = ("Nr.", "Soort instrument", "Maat", "Merk", "Model", "Serienr.", "Aanschaf", "Herkomst", "Waarde", "Staat",
          "Status", "Locatie", "Uitgeleend aan", "Koffer", "Stok", "Opmerkingen")  # fmt: skip
_BRANDS = ("Stentor", "YAMAHA", "Gewa ", "")
_MODELS = ("Student II", "V3", "")
_ORIGINS = ("gift", "aankoop fonds", "schenking part.", "")
_PLACES = ("B-17-3", "A-2-1", "")
_NOTES = ("kam scheef", "nieuwe snaren nodig; zie map", "")
_DAYS = ("14-1-2019", "03-05-2020", "2021-11-30", "16-6-10", "31 augustus 2018", "")
_AMOUNTS = ("161,00", "1.250,00", "€ 75", "813", "")
_STATES = ("beschikbaar", "Beschikbaar", "uitgeleend", "in reparatie", "")
_GRADES = ("B", "Goed", "C", "matig", "", "A")
_YES_NO = ("ja", "nee", "j", "x", "")
_SCHOOLS = ("Bs De Regenboog", "bs de regenboog ", "OBS Crescendo", "Wijkharmonie De Eendracht", "Kőszegi Muziekschool")


def write_messy_list(path: Path, rows: int, types: list[InstrumentType]) -> None:
    """A list as depots have them: synonyms and slips in the names, days and amounts in many forms, gaps."""
    chance = Random(rows)  # noqa: S311 - a list to measure with
    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADER)
        for n in range(1, rows + 1):
            writer.writerow(_row(chance, n, chance.choice(types)))


def _row(chance: Random, n: int, kind: InstrumentType) -> tuple[str, ...]:
    """One row of the list."""
    name = chance.choice((kind.name_nl, kind.name_nl.upper(), kind.name_en, *kind.synonyms))
    if len(name) > 4 and chance.random() < 0.05:
        at = chance.randrange(1, len(name) - 1)
        name = name[:at] + name[at + 1 :]
    state = chance.choice(_STATES)
    any_of = chance.choice
    return (
        f"LO{n:06d}", name, any_of(kind.sizes or ("",)), any_of(_BRANDS), any_of(_MODELS),
        f"S{chance.randrange(10**6)}", any_of(_DAYS), any_of(_ORIGINS), any_of(_AMOUNTS), any_of(_GRADES), state,
        any_of(_PLACES), any_of(_SCHOOLS) if state == "uitgeleend" else "", any_of(_YES_NO), any_of(_YES_NO),
        any_of(_NOTES),
    )  # fmt: skip


def take_in(desks: Desks, path: Path) -> int:
    """Takes a list in with every check and the journal; answers how many instruments came of it."""
    sheet = open_sheet(path, ListKind.INSTRUMENTS)
    mapping = understood(sheet, ListKind.INSTRUMENTS, None)
    reading = read_list(sheet, ListKind.INSTRUMENTS, mapping, desks.inventory.types())
    done = desks.imports.carry_out(reading, Words(complaint="reparatie", reason="vermist")).thing
    return done.forecast.tally.created


def import_list(place: Place, rows: int) -> Row:
    """A list of so many rows, read, held against the register, written and journaled; the floor writes its cells."""
    path = place.folder / f"list-{rows}.csv"
    write_messy_list(path, rows, list(place.desks.inventory.types()))
    samples: list[float] = []
    floors: list[float] = []
    created: list[int] = []
    for turn in range(TURNS if rows == ROWS else 1):
        floors.append(timed(lambda: _insert(place.folder / "bare.sqlite", path)))
        with place.another(f"import-{rows}-{turn}.sqlite") as desks:
            desks.inventory.types()
            samples.append(timed(lambda: created.append(take_in(desks, path))))
    goal = Goal(median_ms=IN_MS[rows])
    return Row(said.IMPORT, place.instruments, goal, samples, floors, facts={"n": rows, "created": created[-1]})


def _insert(database: Path, path: Path) -> None:
    """Inserts the rows of a list into a table without any rule."""
    database.unlink(missing_ok=True)
    with closing(sqlite3.connect(database)) as connection, path.open(encoding="cp1252", newline="") as file:
        columns = ", ".join(f"c{n}" for n in range(len(HEADER)))
        connection.execute(f"CREATE TABLE rows ({columns})")
        marks = ", ".join("?" * len(HEADER))
        connection.executemany(f"INSERT INTO rows VALUES ({marks})", csv.reader(file, delimiter=";"))  # noqa: S608
        connection.commit()


def import_memory(place: Place, rows: int) -> Row:
    """How much memory a process takes at most that takes a list in; the floor is one that only opens the depot."""
    path = place.folder / f"list-{rows}.csv"
    most, least = (_peak(place.folder / f"memory-{n}.sqlite", path, n) for n in (rows, 0))
    goal = Goal(mib=MOST_MIB)
    return Row(said.IMPORT_MEMORY, place.instruments, goal, mib=most, floor_mib=least, facts={"n": rows})


def _peak(database: Path, path: Path, rows: int) -> float | None:
    """How much memory a process takes at most that opens a depot and takes a list in, unless it has no rows."""
    told = alone(
        "import sys\n"
        "from pathlib import Path\n"
        "from depot_app.app import open_desks\n"
        "from depot_app.bench.measuring import memory_at_most\n"
        "from depot_app.bench.with_lists import take_in\n"
        "desks = open_desks(sys.argv[1], None)\n"
        "desks.inventory.types()\n"
        "if int(sys.argv[3]): take_in(desks, Path(sys.argv[2]))\n"
        "sys.stdout.write(str(memory_at_most() or ''))\n",
        str(database),
        str(path),
        str(rows),
    )
    return float(told) if told else None
