"""The borrowers' desk: who borrows, and what they have."""

from dataclasses import replace
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.kit_cards import told_losses
from depot_app.domain.borrowers import Borrower, BorrowerCard, BorrowerKind, BorrowerRow, may_name_child
from depot_app.domain.drafts import BorrowerDraft
from depot_app.domain.faults import MissingField
from depot_app.domain.intake import described_borrower
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing, Window, as_of
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals import ChangedMeanwhile, CodeTaken, UnknownThing
from depot_app.storage.depot import Stop
from depot_app.storage.near_words import as_meant, near
from depot_app.storage.registers import Registers

MOST_OPEN_LOANS = 200
"""How many open loans the card of one borrower shows."""


class BorrowerDesk:
    """Registers, finds and changes borrowers."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many borrowers a list shows."""
        with self.house.reading(stop) as registers:
            return registers.borrowers.count(as_meant(registers.borrowers, as_of(listing, self.house.today)))

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[Borrower, ...]:
        """One stretch of those who are found as typed, to choose one from."""
        with self.house.reading(stop) as registers:
            return registers.borrowers.page(as_of(listing, self.house.today), window)

    def rows(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[BorrowerRow, ...]:
        """One stretch of a list of borrowers, with how many instruments each has."""
        with self.house.reading(stop) as registers:
            return registers.borrowers.rows(as_meant(registers.borrowers, as_of(listing, self.house.today)), window)

    def near(self, said: str) -> tuple[str, ...]:
        """What was probably meant where nothing is spelled as typed, likeliest first; the first is what is shown."""
        with self.house.reading() as registers:
            return near(registers.borrowers, said)

    def find(self, said: str) -> Borrower:
        """The borrower with this number, site code or exact name; raises `UnknownBorrower` with near names."""
        with self.house.reading() as registers:
            return lookup.borrower(registers, said)

    def namesakes(self, borrower: Borrower) -> tuple[Borrower, ...]:
        """Every other borrower of exactly the same name."""
        with self.house.reading() as registers:
            return tuple(one for one in registers.borrowers.named(borrower.name) if one.id != borrower.id)

    def name_of(self, key: UUID) -> str:
        """What a borrower is called; nothing where there is none of this key."""
        with self.house.reading() as registers:
            borrower = registers.borrowers.find(key)
            return borrower.name if borrower else ""

    def card(self, said: str) -> BorrowerCard:
        """Everything the card of a borrower shows."""
        with self.house.reading() as registers:
            borrower = lookup.borrower(registers, said)
            open_ones = Listing(where=(("borrower", str(borrower.id)), ("state", "open")), descending=True)
            return BorrowerCard(
                borrower=borrower,
                loans=registers.loans.page(open_ones, Window(size=MOST_OPEN_LOANS)),
                instruments=len(registers.instrument_lists.held_by(borrower.id)),
                missing=told_losses(registers, registers.losses.open_with(borrower.id)),
            )

    # -- deeds

    def add(self, new: BorrowerDraft) -> Done[Borrower]:
        """Registers a borrower; a name alone is enough, and papers then leave blanks.

        Raises `CodeTaken` where the number or site code is another's, `ChildOnSchoolLoan`, or `MissingField`.
        """
        with self.house.deed(Deed.ADD_BORROWER) as registers:
            kept = registers.borrowers.keep(_checked(registers, _made(registers, new)))
            registers.about(number=kept.number.digits, name=kept.name)
            return registers.done(kept)

    def change(self, borrower: Borrower) -> Done[Borrower]:
        """Keeps changed fields of a borrower; raises `ChangedMeanwhile` where someone else was first."""
        with self.house.deed(Deed.CHANGE_BORROWER) as registers:
            before = registers.borrowers.find(borrower.id)
            if before is None:
                raise ChangedMeanwhile(thing=registers.borrowers.thing.value, number=borrower.number)
            kept = registers.borrowers.keep(_checked(registers, borrower))
            if kept.name != before.name:
                held = registers.instrument_lists.held_by(kept.id)
                registers.instruments.refresh([registers.instruments.get(key) for key in held])
            registers.about(number=kept.number.digits, name=kept.name)
            return registers.done(kept)


def _made(registers: Registers, new: BorrowerDraft) -> Borrower:
    """The borrower that a draft describes: an organisation whose papers are in Dutch, unless it says otherwise."""
    plain = Borrower(id=new_key(), number=_number_for(registers, new), kind=BorrowerKind.ORGANISATION, name=new.name)
    return described_borrower(plain, new)


def _checked(registers: Registers, borrower: Borrower) -> Borrower:
    """The borrower tidied, where its fields go together and its site code is free."""
    tidy = replace(borrower, name=" ".join(borrower.name.split()), code=borrower.code.strip().upper())
    if not tidy.name:
        raise MissingField(key="name")
    if refusal := may_name_child(tidy):
        raise refusal
    coded = registers.borrowers.by_code(tidy.code)
    if coded and coded.id != tidy.id:
        raise CodeTaken(code=tidy.code, by=coded.number)
    return tidy


def _number_for(registers: Registers, new: BorrowerDraft) -> Number:
    """The number of a new borrower: the next one, or the one it brought, which must be a free borrower's number."""
    if new.number is None:
        return registers.numbers.take(Kind.BORROWER)
    if new.number.kind is not Kind.BORROWER:
        raise UnknownThing(code=new.number.digits)
    if registers.borrowers.by_number(new.number):
        raise CodeTaken(code=new.number.digits, by=new.number)
    registers.numbers.pass_over(new.number)
    return new.number
