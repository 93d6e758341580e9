"""Every member of a closed set has a word in each language, and no two members share one."""

from collections.abc import Callable
from enum import StrEnum

import pytest

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.import_keys import EXPORT_KEYS, ListKind
from depot_app.domain.instruments import Acquisition, Condition, InstrumentState, Life
from depot_app.domain.intakes import IntakeOutcome, IntakeState
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.loans import LoanState, Outcome, Template
from depot_app.domain.places import PlaceKind
from depot_app.domain.repairs import RepairState
from depot_app.domain.types import Family, TransportClass
from depot_app.wording import borrowers, instruments, intakes, loans, repair_states, things
from depot_app.wording.voice import Language, Text

SETS: list[tuple[type[StrEnum], Callable[..., Text]]] = [
    (InstrumentState, instruments.state),
    (Life, instruments.life),
    (Acquisition, instruments.acquisition),
    (Condition, instruments.condition),
    (Family, instruments.FAMILIES.__getitem__),
    (TransportClass, instruments.TRANSPORT.__getitem__),
    (PlaceKind, instruments.PLACE_KINDS.__getitem__),
    (LoanState, loans.state),
    (Template, loans.template),
    (Outcome, loans.outcome),
    (BorrowerKind, borrowers.kind),
    (RepairState, repair_states.REPAIR_STATES.__getitem__),
    (IntakeState, intakes.STATES.__getitem__),
    (IntakeOutcome, intakes.OUTCOMES.__getitem__),
    (Thing, things.THINGS.__getitem__),
    (Deed, things.DEEDS.__getitem__),
]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("members", "word"), SETS, ids=lambda one: getattr(one, "__name__", ""))
def test_every_member_has_a_word_of_its_own(members: type[StrEnum], word: Callable[..., Text], language: Language):
    said = [word(member).in_language(language) for member in members]
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (ListKind.INSTRUMENTS, instruments.FIELDS),
        (ListKind.BORROWERS, borrowers.FIELDS),
        (ListKind.LOANS, loans.FIELDS),
    ],
)
def test_every_column_of_a_list_has_a_name(kind: ListKind, fields: dict[str, Text]):
    assert set(EXPORT_KEYS[kind]) <= fields.keys()
