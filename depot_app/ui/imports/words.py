"""What can be chosen for a word that says nothing, by the column in which it stands."""

from collections.abc import Mapping

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.instruments import Condition, InstrumentState
from depot_app.ui.form.choice import Option
from depot_app.ui.speech import Speech
from depot_app.wording import borrowers, instruments
from depot_app.wording import imports_screen as said
from depot_app.wording.papers_workshop import ORIGINS
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.voice import Text

_FIXED: Mapping[tuple[ListKind, str], Mapping[str, Text]] = {
    (ListKind.INSTRUMENTS, "state"): {state.value: instruments.state(state) for state in InstrumentState},
    (ListKind.INSTRUMENTS, "acquisition"): {how.value: text for how, text in said.ACQUISITIONS.items()},
    (ListKind.BORROWERS, "kind"): {kind.value: borrowers.kind(kind) for kind in BorrowerKind},
    (ListKind.REPAIRS, "state"): {state.value: text for state, text in REPAIR_STATES.items()},
    (ListKind.REPAIRS, "origin"): {origin.value: text for origin, text in ORIGINS.items()},
}


def word_options(speech: Speech, kind: ListKind, key: str) -> tuple[Option, ...]:
    """As the import would do by itself, everything that the column can say, and nothing at all."""
    by_itself = said.AS_AVAILABLE if (kind, key) == (ListKind.INSTRUMENTS, "state") else said.EMPTY_WITH_WARNING
    if key == "condition":
        grades = [
            (one.value, speech(said.GRADE, grade=one.value, meaning=instruments.condition(one))) for one in Condition
        ]
        chosen = [Option(value, words) for value, words in grades]
    else:
        chosen = [Option(value, speech(text)) for value, text in _FIXED[kind, key].items()]
    return (Option(None, speech(by_itself)), *chosen, Option("", speech(said.LEAVE_EMPTY)))
