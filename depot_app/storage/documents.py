"""The register of papers: frozen as printed, added only, never changed."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Select, Table, bindparam, func, insert, select

from depot_app.domain.journal import Thing
from depot_app.domain.keys import new_key
from depot_app.storage.tables import documents
from depot_app.storage.work import Work


@dataclass(frozen=True, slots=True)
class Document:
    """A paper as printed: its frozen content, its bytes and their SHA-256. `issue` numbers addenda and receipts."""

    id: UUID
    kind: str
    about: UUID
    issue: int
    language: str
    text_version: str
    content: str
    pdf: bytes
    sha256: str
    printed_on: date
    printed_by: str


@cache
def _last_issue(table: Table) -> Select[tuple[int | None]]:
    """The question for the newest paper of a kind about a thing, put together once for each table of papers."""
    of = table.c
    mine = (of.about == bindparam("about", type_=of.about.type)) & (of.kind == bindparam("kind"))
    return select(func.max(of.issue)).where(mine)


class DocumentRegister:
    """Papers by what they are about; a paper once filed stays as it is."""

    table: ClassVar[Table] = documents

    def __init__(self, work: Work) -> None:
        self.work = work
        self._columns = tuple(self.table.c[f.name] for f in fields(Document))

    def find(self, about: UUID, kind: str, *, issue: int, language: str) -> Document | None:
        """The paper of this kind, issue and language, or nothing."""
        of = self.table.c
        query = select(*self._columns).where(
            of.about == about, of.kind == kind, of.issue == issue, of.language == language
        )
        row = self.work.connection.execute(query).first()
        return Document(*row) if row else None

    def all_about(self, about: UUID) -> tuple[Document, ...]:
        """Every paper about a thing, oldest first."""
        query = select(*self._columns).where(self.table.c.about == about).order_by(self.table.c.id)
        return tuple(Document(*row) for row in self.work.connection.execute(query))

    def keys_about(self, things: Sequence[UUID]) -> tuple[UUID, ...]:
        """The keys of every paper about some things."""
        return tuple(self.work.connection.scalars(select(self.table.c.id).where(self.table.c.about.in_(things))))

    def last_issue(self, about: UUID, kind: str) -> int:
        """The number of the newest paper of a kind; 0 where there is none."""
        return self.work.connection.scalar(_last_issue(self.table), {"about": about, "kind": kind}) or 0

    def file(
        self,
        kind: str,
        *,
        about: UUID,
        issue: int,
        language: str,
        text_version: str,
        content: str,
        pdf: bytes,
        on: date,
    ) -> Document:
        """Files a paper for ever, within the deed that printed it; the journal keeps its hash."""
        digest = hashlib.sha256(pdf).hexdigest()
        by = self.work.record.by
        made = Document(new_key(), kind, about, issue, language, text_version, content, pdf, digest, on, by)
        row = {f.name: getattr(made, f.name) for f in fields(Document)}
        self.work.connection.execute(insert(self.table), row)
        noted = {"kind": kind, "about": str(about), "issue": issue, "language": language, "sha256": digest}
        self.work.record.note(Thing.DOCUMENT, made.id, None, dict(noted))
        return made
