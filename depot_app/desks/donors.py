"""The donors' desk: who gave, for as long as that is needed, and not a day longer."""

from collections.abc import Sequence
from uuid import UUID

from depot_app.desks.house import House
from depot_app.domain.donors import Donor, DueDonor, erased
from depot_app.domain.faults import MissingField
from depot_app.domain.journal import Deed, Done
from depot_app.domain.retention import (
    Retention,
    is_due,
    keep_until,
    may_change,
    may_erase,
    may_erase_unasked,
    may_keep,
)
from depot_app.storage.registers import Registers

SUGGESTED = 8
_YEARS, _REFUSED_YEARS = "retention.years", "retention.refused_years"


class DonorDesk:
    """Knows donors, changes their details, and erases them."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def named_like(self, text: str) -> tuple[Donor, ...]:
        """Donors whose names have words that begin so, a few of them."""
        with self.house.reading() as registers:
            return registers.donors.named_like(text, SUGGESTED)

    def get(self, key: UUID) -> Donor:
        """A donor; raises `UnknownThing`."""
        with self.house.reading() as registers:
            return registers.donors.get(key)

    def retention(self) -> Retention:
        """How long details are kept."""
        with self.house.reading() as registers:
            return retention_of(registers)

    def due(self) -> tuple[DueDonor, ...]:
        """The donors whose details are needed no more, with what goes with them; nothing is changed."""
        with self.house.reading() as registers:
            return tuple(
                registers.donors.previewed(donor)
                for donor in registers.donors.kept()
                if is_due(donor, self.house.today, has_intakes=bool(registers.intakes.of_donor(donor.id)))
            )

    # -- deeds

    def change(self, donor: Donor) -> Done[Donor]:
        """Keeps other details; raises `DonorErased`, `ChangedMeanwhile`, or `MissingField` without a name."""
        if not donor.name.strip():
            raise MissingField(key="name")
        with self.house.deed(Deed.CHANGE_DONOR) as registers:
            if refusal := may_change(registers.donors.get(donor.id)):
                raise refusal
            return registers.done(registers.donors.keep(donor))

    def erase_due(self, keys: Sequence[UUID]) -> Done[tuple[Donor, ...]]:
        """Erases the details of these donors for good, with the papers that name them.

        Raises `DonorStillNeeded` where one of them is not due any more, and then erases none.
        """
        with self.house.deed(Deed.ERASE_DONOR) as registers:
            gone = [registers.donors.get(key) for key in keys]
            for donor in gone:
                theirs = bool(registers.intakes.of_donor(donor.id))
                if refusal := may_erase_unasked(donor, self.house.today, has_intakes=theirs):
                    raise refusal
            done = self._erased(registers, gone)
        self._forget()
        return done

    def erase(self, key: UUID, why: str) -> Done[tuple[Donor, ...]]:
        """Erases the details of one donor who asks for it; raises `DonorErased`, or `MissingField` without a reason."""
        if not why.strip():
            raise MissingField(key="why")
        with self.house.deed(Deed.ERASE_DONOR) as registers:
            donor = registers.donors.get(key)
            if refusal := may_erase(donor):
                raise refusal
            registers.about(why=why.strip())
            done = self._erased(registers, [donor])
        self._forget()
        return done

    def keep_for(self, retention: Retention) -> Done[Retention]:
        """Says how long details are kept, for every donor at once; raises `RetentionTooShort`."""
        if refusal := may_keep(retention):
            raise refusal
        with self.house.deed(Deed.SET_RETENTION) as registers:
            registers.settings.keep(_YEARS, str(retention.years))
            registers.settings.keep(_REFUSED_YEARS, str(retention.refused_years))
            for donor in registers.donors.kept():
                settle_donor(registers, donor.id)
            registers.about(years=retention.years, refused_years=retention.refused_years)
            return registers.done(retention)

    def _erased(self, registers: Registers, gone: Sequence[Donor]) -> Done[tuple[Donor, ...]]:
        """The deed of erasing."""
        registers.about(donors=len(gone))
        return registers.done(registers.donors.erase([erased(donor, self.house.today) for donor in gone]))

    def _forget(self) -> None:
        """What was erased is not left in the file's own log either."""
        with self.house.depot.bare() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def retention_of(registers: Registers) -> Retention:
    """How long details are kept, as the depot says; else what the program takes for usual."""
    usual = Retention()
    return Retention(
        int(registers.settings.get(_YEARS, str(usual.years))),
        int(registers.settings.get(_REFUSED_YEARS, str(usual.refused_years))),
    )


def settle_donor(registers: Registers, key: UUID | None) -> None:
    """Says anew until when a donor is kept, after an intake of theirs went a step further."""
    donor = registers.donors.find(key) if key else None
    if donor is not None and donor.erased_on is None:
        day = keep_until(registers.intakes.of_donor(donor.id), retention_of(registers))
        registers.donors.keep(donor.kept_until(day))
