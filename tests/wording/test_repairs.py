"""The states of a repair, as people type them."""

import pytest

from depot_app.domain.repairs import RepairState
from depot_app.wording.repairs import state_named
from depot_app.wording.voice import Language


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("in-hand", RepairState.IN_HAND),
        ("IN_HAND", RepairState.IN_HAND),
        ("in behandeling", RepairState.IN_HAND),
        ("Wacht op  onderdelen", RepairState.AWAITING_PARTS),
        ("klaar", RepairState.DONE),
        ("done", RepairState.DONE),
    ],
)
def test_a_state_is_known_by_its_word_and_by_its_name(text: str, state: RepairState):
    assert state_named(text, Language.NL) is state


@pytest.mark.parametrize("text", ["", "kapot", "klaar is kees", "with a firm"])
def test_what_is_no_state_in_this_language_is_none(text: str):
    assert state_named(text, Language.NL) is None
