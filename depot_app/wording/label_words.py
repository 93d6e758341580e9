"""Words for the label queue: why something needs a label, and how far it is."""

from collections.abc import Mapping

from depot_app.domain.journal import Thing
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.labelling import LabelState
from depot_app.wording.voice import Text

REASONS: Mapping[LabelReason, Text] = {
    LabelReason.NEW: Text(nl="nieuw", en="new"),
    LabelReason.NEVER: Text(nl="nooit gehad", en="never had one"),
    LabelReason.RENUMBERED: Text(nl="nieuw nummer", en="new number"),
    LabelReason.UNREADABLE: Text(nl="onleesbaar", en="unreadable"),
    LabelReason.LOST: Text(nl="kwijt", en="lost"),
    LabelReason.ASKED: Text(nl="gevraagd", en="asked for"),
}
"""Why a thing needs a label."""

STATES: Mapping[LabelState, Text] = {
    LabelState.TO_PRINT: Text(nl="te drukken", en="to print"),
    LabelState.PRINTED: Text(nl="gedrukt, niet geplakt", en="printed, not stuck"),
}
"""How far a label is that is still needed."""

KINDS: Mapping[Thing, Text] = {
    Thing.INSTRUMENT: Text(nl="instrumenten", en="instruments"),
    Thing.PART: Text(nl="onderdelen", en="parts"),
    Thing.PLACE: Text(nl="plaatsen", en="places"),
    Thing.SUPPLY: Text(nl="materiaal", en="supplies"),
}
"""The kinds of thing that have labels."""
