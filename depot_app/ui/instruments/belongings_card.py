"""What the card says of an instrument's worth and of how it was found, in ready words."""

from collections.abc import Sequence

from depot_app.domain.condition_checks import ConditionCheck
from depot_app.domain.instruments import Condition
from depot_app.domain.valuations import Valuation
from depot_app.ui.card.content import Block, Item
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe, money
from depot_app.wording import papers_condition as checks_said
from depot_app.wording import valuations as worths
from depot_app.wording.voice import Voice

MOST = 5
"""So many valuations and checks stand on the card; the history has them all."""

_POOR = frozenset({Condition.D, Condition.E})


def valuations_block(voice: Voice, valuations: Sequence[Valuation]) -> Block:
    """The last valuations, the one that stands first."""
    items = tuple(
        Item(
            describe.joined(dates.short(voice, one.valued_on), worths.from_whom(voice, one)),
            money.amount(voice, one.value),
        )
        for one in valuations[:MOST]
    )
    return Block(voice(worths.VALUATIONS), items)


def checks_block(voice: Voice, checks: Sequence[ConditionCheck]) -> Block:
    """The last checks of condition."""
    return Block(voice(checks_said.CHECKS), tuple(_check(voice, check) for check in checks[:MOST]))


def _check(voice: Voice, check: ConditionCheck) -> Item:
    """One check: when and by whom, the grade and what was found."""
    name = describe.joined(dates.short(voice, check.checked_on), check.inspector)
    note = describe.joined(check.condition.value, " ".join(check.remarks.split()))
    return Item(name, note, Tone.ATTENTION if check.condition in _POOR else Tone.IDLE)
