"""How the history tells of kits: parts that came and went, labels of parts, and searches that ended."""

from collections.abc import Mapping

from depot_app.domain.journal import Deed
from depot_app.wording import kits
from depot_app.wording.sayings import Saying
from depot_app.wording.voice import Text, Voice

DEEDS: Mapping[Deed, Saying] = {
    Deed.CHANGE_KIT: Saying(
        Text(nl="Onderdeel {kind}: {found}", en="Part {kind}: {found}"),
        without={"found": Text(nl="Toebehoren gewijzigd", en="Kit changed")},
    ),
    Deed.LABEL_PART: Saying(
        Text(nl="Onderdeel {kind} kreeg nummer {part}", en="Part {kind} given number {part}"),
        without={
            "part": Text(nl="Etiket {old} van onderdeel {kind} weggehaald", en="Label {old} of part {kind} taken off")
        },
    ),
    Deed.MOVE_PART: Saying(
        Text(
            nl="Onderdeel {kind} ({part}) hoort nu bij {number}, eerst bij {old}",
            en="Part {kind} ({part}) belongs to {number} now, to {old} before",
        ),
        without={
            "old": Text(nl="Onderdeel {part} hoort nu bij {number}", en="Part {part} now belongs to {number}"),
        },
    ),
    Deed.CLOSE_LOSS: Saying(
        Text(nl="Vermist onderdeel ({kind}) {ended}", en="Missing part ({kind}) {ended}"),
        without={"ended": Text(nl="Vermist onderdeel afgesloten", en="Missing part closed")},
    ),
}

_PARTS = {kind.value: text for kind, text in kits.PARTS.items()}
_STATES = {state.value: text for state, text in kits.PART_STATES.items()}
_ENDS = {outcome.value: text for outcome, text in kits.OUTCOMES.items()}
_WORDS: Mapping[str, Mapping[str, Text]] = {"kind": _PARTS, "found": _STATES, "ended": _ENDS}


def fact(voice: Voice, name: str, said: str) -> str:
    """A fact of such a deed as people write it."""
    text = _WORDS.get(name, {}).get(said)
    return voice(text) if text else said
