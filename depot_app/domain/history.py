"""History as it is read: each deed with what its sentence needs."""

from dataclasses import dataclass

from depot_app.domain.journal import Change, Entry, Facts


@dataclass(frozen=True, slots=True)
class Step:
    """One deed in the history of a thing.

    `facts` are those of the entry with names in place of keys: `to` (who got it), `due`, `place`; `changes` is what the
    deed did to the thing whose history this is. `stands` is whether it was not undone since.
    """

    entry: Entry
    facts: Facts
    changes: tuple[Change, ...] = ()
    stands: bool = True
