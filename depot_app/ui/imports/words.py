"""What can be chosen for a word that says nothing, by the column in which it stands."""

from collections.abc import Mapping

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.instruments import Condition, InstrumentState
from depot_app.ui.form.choice import Option
from depot_app.ui.speech import Speech
from depot_app.wording import borrowers, borrowers_screen, commands, instruments
from depot_app.wording import imports_screen as said
from depot_app.wording.papers_workshop import ORIGINS
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.voice import Text

_YES_OR_NO: Mapping[str, Text] = {"ja": commands.YES, "nee": commands.NO}
_FIXED: Mapping[tuple[ListKind, str], Mapping[str, Text]] = {
    (ListKind.INSTRUMENTS, "state"): {state.value: instruments.state(state) for state in InstrumentState},
    (ListKind.INSTRUMENTS, "acquisition"): {how.value: text for how, text in said.ACQUISITIONS.items()},
    (ListKind.INSTRUMENTS, "case"): _YES_OR_NO,
    (ListKind.INSTRUMENTS, "bow"): _YES_OR_NO,
    (ListKind.INSTRUMENTS, "mouthpiece"): _YES_OR_NO,
    (ListKind.BORROWERS, "kind"): {kind.value: borrowers.kind(kind) for kind in BorrowerKind},
    (ListKind.BORROWERS, "language"): {"nl": borrowers_screen.DUTCH, "en": borrowers_screen.ENGLISH},
    (ListKind.PLACES, "kind"): {kind.value: text for kind, text in instruments.PLACE_KINDS.items()},
    (ListKind.REPAIRS, "blocking"): _YES_OR_NO,
    (ListKind.REPAIRS, "state"): {state.value: text for state, text in REPAIR_STATES.items()},
    (ListKind.REPAIRS, "origin"): {origin.value: text for origin, text in ORIGINS.items()},
}


def word_options(speech: Speech, kind: ListKind, key: str) -> tuple[Option, ...]:
    """As the import would do by itself, everything that the column can say, and nothing at all."""
    by_itself = said.AS_AVAILABLE if (kind, key) == (ListKind.INSTRUMENTS, "state") else said.EMPTY_WITH_WARNING
    return (Option(None, speech(by_itself)), *meanings_of(speech, kind, key), Option("", speech(said.LEAVE_EMPTY)))


def meanings_of(speech: Speech, kind: ListKind, key: str) -> tuple[Option, ...]:
    """Everything that a column of a closed set can say; nothing where anything goes."""
    if (kind, key) == (ListKind.INSTRUMENTS, "condition"):
        grades = {one: speech(instruments.condition(one)) for one in Condition}
        return tuple(
            Option(one.value, speech(said.GRADE, grade=one.value, meaning=meaning)) for one, meaning in grades.items()
        )
    return tuple(Option(value, speech(text)) for value, text in _FIXED.get((kind, key), {}).items())
