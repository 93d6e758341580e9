"""The register of donors: what says who they are is in their own rows and nowhere else, and can be made to vanish."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Table, delete, func, select

from depot_app.domain.donors import PERSONAL, Donor, DueDonor
from depot_app.domain.journal import Thing
from depot_app.domain.search import fold, words
from depot_app.storage import inventory_tables
from depot_app.storage.columns import plain
from depot_app.storage.documents import DocumentRegister
from depot_app.storage.register import Register
from depot_app.storage.shapes import plain_row
from depot_app.storage.work import Plain, Work

_TOLD = ("may_be_named", "keep_until", "erased_on")
"""What the journal keeps of a donor: nothing that says who it is."""


DETAILS = "details"
"""Under which the journal says that who it is was changed, by version: no column is called so."""


class DonorPapers(DocumentRegister):
    """Papers with a donor's name on them."""

    table: ClassVar[Table] = inventory_tables.donor_papers


class DonorRegister(Register[Donor]):
    """Who gave. The journal holds the key, and that something changed."""

    table = inventory_tables.donors
    value = Donor
    thing = Thing.DONOR

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.papers = DonorPapers(work)

    def named_like(self, text: str, limit: int) -> tuple[Donor, ...]:
        """Donors whose names have words that begin so, in order of their names."""
        query = self._select().where(self.table.c.erased_on.is_(None), self.table.c.name_key != "")
        for word in words(text):
            query = query.where((" " + self.table.c.name_key).contains(f" {word}", autoescape=True))
        return self._many(query.order_by(self.table.c.name_key, self.table.c.id).limit(limit))

    def kept(self) -> tuple[Donor, ...]:
        """Everyone whose details are still here."""
        return self._many(self._select().where(self.table.c.erased_on.is_(None)).order_by(self.table.c.id))

    def previewed(self, donor: Donor) -> DueDonor:
        """What goes and what stays where these details are erased."""
        of, papers = inventory_tables.intakes.c, inventory_tables.donor_papers.c
        numbers = self.work.connection.scalars(select(of.number).where(of.donor == donor.id).order_by(of.number))
        filed = select(func.count()).select_from(inventory_tables.donor_papers).where(papers.about == donor.id)
        amount = self.work.connection.scalar(filed) or 0
        return DueDonor(donor.id, donor.name, donor.keep_until, tuple(numbers), amount)

    def keep_new(self, values: Any) -> None:
        """Keeps new donors; the journal tells that they came."""
        listed = list(values)
        self._insert([self._columns(value) | self._derived(value) | {"version": 1} for value in listed])
        for value in listed:
            self.work.record.note(self.thing, value.id, None, self._plain_new(value))

    def erase(self, gone: Sequence[Donor]) -> tuple[Donor, ...]:
        """Keeps donors that say nothing any more, and destroys their papers, down to the pages of the file."""
        self.work.connection.exec_driver_sql("PRAGMA secure_delete=ON")
        kept = tuple(self.keep(donor) for donor in gone)
        keys: list[UUID] = [donor.id for donor in kept]
        self.work.connection.execute(delete(self.papers.table).where(self.papers.table.c.about.in_(keys)))
        return kept

    def _derived(self, value: Donor) -> dict[str, Any]:
        return {"name_key": fold(value.name)}

    def _plain_new(self, value: Donor) -> Plain:
        """What the journal keeps of a new donor."""
        return plain_row({name: getattr(value, name) for name in _TOLD})

    def _plain_change(self, before: Donor, after: Donor) -> tuple[Plain, Plain]:
        """What changed, as far as the journal may know, and that the details did where they are others by now."""
        changed = [name for name in _TOLD if getattr(before, name) != getattr(after, name)]
        hidden = any(getattr(before, name) != getattr(after, name) for name in PERSONAL)
        old, new = ({name: plain(getattr(side, name)) for name in changed} for side in (before, after))
        if hidden:
            return old | {DETAILS: before.version}, new | {DETAILS: after.version}
        return old, new
