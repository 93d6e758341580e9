"""One list on its way in: the file as opened, what its columns mean, what was decided about its names."""

from collections.abc import Iterable
from collections.abc import Mapping as Table
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from depot_app.domain.import_keys import REQUIRED_KEYS, ListKind
from depot_app.domain.saved_lists import SavedList
from depot_app.exchange.columns import IGNORED, Mapping, keys_for, proposed
from depot_app.exchange.lists import lasting
from depot_app.exchange.mappings import Layout
from depot_app.exchange.sheets import AS_FOUND, AsTold, Row, Sheet
from depot_app.exchange.surveys import Damaged
from depot_app.exchange.type_names import Near
from depot_app.exchange.values import TYPE, Doubts, TypeName

Asked = tuple[str, str]
"""A key and a text in its column, about which a person decides."""

IN_NO_COLUMN = ""
"""The text of which a mapping says what a key means in a list that has no column for it."""

_NOTHING: Table[Asked, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Job:
    """A list as understood so far; a new one for each thing that a person says.

    `top` are the first rows of the file with its titles and header, `first` those of the list. `last_time` is what such
    a list meant before, if one came in. An answer is a value, or empty to leave out. `told` is what a person said of
    the file, `layout` the name of the one among `layouts` by which it is read.
    """

    sheet: Sheet
    kind: ListKind
    top: tuple[Row, ...]
    first: tuple[Row, ...]
    mapping: Mapping
    last_time: Mapping | None = None
    doubts: Doubts = field(default_factory=Doubts)
    answers: Table[Asked, str] = field(default_factory=lambda: _NOTHING)
    damage: tuple[Damaged, ...] = ()
    told: AsTold = AS_FOUND
    layouts: tuple[SavedList, ...] = ()
    layout: str = ""

    @property
    def as_last_time(self) -> bool:
        """Whether the columns mean what they meant the last time, and the same holds for all rows."""
        if self.last_time is None:
            return False
        same_columns = dict(self.mapping.columns) == dict(self.last_time.columns)
        return same_columns and self.fixed == fixed_of(answers_of(self.last_time))

    @property
    def fixed(self) -> dict[str, str]:
        """What holds for all rows, by key: the answer to a text that stands nowhere."""
        return fixed_of(self.answers)

    def fixing(self, key: str, value: str) -> "Job":
        """With a value that holds for all rows, or without one."""
        return self.saying(key, IN_NO_COLUMN, value or None)

    def meaning(self, header: str, key: str) -> "Job":
        """With one column corrected; what it holds need not be said for all rows."""
        return replace(self.saying(key, IN_NO_COLUMN, None), mapping=self.mapping.meaning(header, key))

    def proposed_anew(self) -> "Job":
        """With the columns as their headers suggest, and nothing said for all rows."""
        job = replace(self, mapping=all_columns(self.sheet, proposed(self.kind, self.sheet.columns)))
        for key in self.fixed:
            job = job.fixing(key, "")
        return job

    def remembered(self) -> "Job":
        """With the columns and names as they were the last time."""
        if self.last_time is None:
            return self
        return replace(self, mapping=self.last_time, answers=answers_of(self.last_time))

    def doubting(self, doubts: Doubts, damage: tuple[Damaged, ...] = ()) -> "Job":
        """With what a person should look at."""
        return replace(self, doubts=doubts, damage=damage)

    def saying_all(self, said: Iterable[tuple[Asked, str]]) -> "Job":
        """With decisions about several texts."""
        return replace(self, answers=MappingProxyType({**self.answers, **dict(said)}))

    def laid_out(self) -> Layout:
        """How the list is laid out: every decision, but for columns that nobody would use anyway."""
        mapping = lasting(self.kind, self.said())
        used = {h: key for h, key in mapping.columns.items() if key != IGNORED or keys_for(self.kind, h)}
        return Layout(replace(mapping, columns=MappingProxyType(used)), self.told)

    def saying(self, key: str, text: str, value: str | None) -> "Job":
        """With a decision about one text, or without one."""
        others = {asked: answer for asked, answer in self.answers.items() if asked != (key, text)}
        if value is not None:
            others[key, text] = value
        return replace(self, answers=MappingProxyType(others))

    def answer(self, key: str, text: str) -> str | None:
        """What was decided about a text; nothing while nobody did."""
        return self.answers.get((key, text))

    def unconfirmed(self) -> tuple[TypeName, ...]:
        """The near spellings about which nobody decided yet."""
        near = (name for name in self.doubts.names if isinstance(name.match, Near))
        return tuple(name for name in near if self.answer(TYPE, name.text) is None)

    def accepting_all(self) -> "Job":
        """With every near spelling confirmed that was still open."""
        job = self
        for name in self.unconfirmed():
            if isinstance(name.match, Near):
                job = job.saying(TYPE, name.text, name.match.code)
        return job

    def lacking(self) -> tuple[str, ...]:
        """The keys that such a list cannot do without, that no column holds and nobody said for all rows."""
        present = {*self.mapping.columns.values(), *self.fixed}
        return tuple(key for key in REQUIRED_KEYS[self.kind] if key not in present)

    def said(self) -> Mapping:
        """The mapping with every decision in it, as the list is read and as it is remembered."""
        mapping = Mapping(columns=self.mapping.columns)
        for (key, text), value in self.answers.items():
            mapping = mapping.saying(key, text, value)
        return mapping


def all_columns(sheet: Sheet, mapping: Mapping) -> Mapping:
    """A mapping that says of every column of a list what it means, in their order."""
    return replace(mapping, columns=MappingProxyType({h: mapping.columns.get(h, IGNORED) for h in sheet.headers}))


def answers_of(mapping: Mapping) -> Table[Asked, str]:
    """The decisions that a mapping holds."""
    found = {(key, text): value for key, texts in mapping.values.items() for text, value in texts.items()}
    return MappingProxyType(found)


def fixed_of(answers: Table[Asked, str]) -> dict[str, str]:
    """What answers say of all rows."""
    return {key: value for (key, text), value in answers.items() if text == IN_NO_COLUMN and value}
