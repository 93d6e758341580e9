"""Who and where in the demo depot: staff, borrowers with addresses that do not exist, and places."""

from uuid import UUID

from depot_app.desks import demo_names as names
from depot_app.desks.demo_chance import Chance
from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.people import Person
from depot_app.domain.places import Place, PlaceKind

HALLS = "ABCDEFGH"
RACKS_IN_A_HALL = 40
SHELVES_IN_A_RACK = 6
ON_A_SHELF = 25
INSTRUMENTS_FOR_A_BORROWER = 60
MOST_BORROWERS = 3_000
FEWEST_HALLS = 3
CODES_IN_ALL = 26_000


def people(chance: Chance, first: int) -> list[Person]:
    """The staff, numbered from here."""
    return [
        Person(chance.key(), Number.of(Kind.PERSON, n), name, role)
        for n, (name, role) in enumerate(names.STAFF, start=first)
    ]


class Places:
    """Makes halls with racks of shelves, enough for so many instruments, then workshops, the bus and the road."""

    def __init__(self, chance: Chance, instruments: int, first: int) -> None:
        self._chance = chance
        self._first = first
        self.made: list[Place] = []
        racks = -(-instruments // (ON_A_SHELF * SHELVES_IN_A_RACK))
        halls = min(max(-(-racks // RACKS_IN_A_HALL), FEWEST_HALLS), len(HALLS))
        for hall in HALLS[:halls]:
            self._hall(hall, min(-(-racks // halls), RACKS_IN_A_HALL))
        for atelier in names.ATELIERS:
            self._make(atelier, PlaceKind.WORKSHOP)
        self._make(names.VEHICLE, PlaceKind.VEHICLE)
        self._make(names.TRANSIT, PlaceKind.TRANSIT)

    def _hall(self, hall: str, racks: int) -> None:
        """One hall with its racks and their shelves."""
        inside = self._make(hall, PlaceKind.HALL)
        for rack in range(1, racks + 1):
            frame = self._make(f"{hall}-{rack:02d}", PlaceKind.RACK, inside)
            for shelf in range(1, SHELVES_IN_A_RACK + 1):
                self._make(f"{hall}-{rack:02d}-{shelf}", PlaceKind.SHELF, frame)

    def _make(self, name: str, kind: PlaceKind, within: UUID | None = None) -> UUID:
        """One place."""
        place = Place(self._chance.key(), Number.of(Kind.PLACE, self._first + len(self.made)), name, kind, within)
        self.made.append(place)
        return place.id

    @property
    def shelves(self) -> list[Place]:
        """Where instruments lie."""
        return [place for place in self.made if place.kind is PlaceKind.SHELF]


def borrowers(chance: Chance, instruments: int, first: int) -> list[Borrower]:
    """The invented borrowers, and more schools where there is much to lend, numbered from here."""
    rows = list(names.BORROWERS)
    wanted = min(max(len(rows), instruments // INSTRUMENTS_FOR_A_BORROWER), MOST_BORROWERS)
    for n in range(wanted - len(rows)):
        rest, name = divmod(n, len(names.MORE_NAMES))
        again, city = divmod(rest, len(names.MORE_CITIES))
        said = f"Bs {names.MORE_NAMES[name]} {names.MORE_CITIES[city]}" + (f" {again + 1}" if again else "")
        rows.append((said, BorrowerKind.ORGANISATION, names.MORE_CITIES[city], "", ""))
    return [_borrower(chance, n, *row) for n, row in enumerate(rows, start=first)]


def _borrower(chance: Chance, n: int, name: str, kind: BorrowerKind, city: str, contact: str, child: str) -> Borrower:
    """One borrower; no school has a code of these letters, and nothing is delivered to example.org."""
    is_school = name.startswith(("Bs ", "Obs ", "Skol "))
    abroad = names.ABROAD.get(city, "")
    return Borrower(
        id=chance.key(),
        number=Number.of(Kind.BORROWER, n),
        kind=kind,
        name=name,
        code=f"{90 + n // 2600 % 10}{chr(65 + n // 100 % 26)}X{n % 100:02d}" if is_school and n < CODES_IN_ALL else "",
        contact=contact,
        role="muziekcoördinator" if contact else "",
        street=chance.random.choice(names.STREETS),
        house_number=str(chance.random.randrange(1, 190)),
        postcode="" if abroad else f"{chance.random.randrange(1011, 9999)} {chance.letters(2)}",
        city=city,
        country=abroad,
        email=f"muziek{n}@example.org" if kind is BorrowerKind.ORGANISATION else f"gezin{n}@example.org",
        child=child,
    )
