"""The card of a missing part: of which instrument, since when and with whom, and what there is in its place."""

from depot_app.domain.kit_changes import LossCard
from depot_app.domain.parts import LossOutcome
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.losses.columns import pill_of
from depot_app.ui.states import capital
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe
from depot_app.wording import kits_screen as said
from depot_app.wording.kits import OUTCOMES
from depot_app.wording.voice import Voice

FOUND, REPLACED, GIVEN_UP = "losses.found", "losses.replaced", "losses.given_up"
TO_INSTRUMENT, TAKE_UP = "losses.instrument", "losses.take_up"


def card_of(voice: Voice, card: LossCard) -> CardContent:
    """The card of a missing part."""
    one, loss = card.instrument, card.told.loss
    is_open = loss.closed_on is None
    what = describe.what(voice, card.type, one.size)
    blocks = (_spare(voice, card), _details(voice, card))
    return CardContent(
        number=one.number.printed,
        title=voice(said.TITLE, part=said.capital(voice, loss.kind), what=what),
        line=describe.joined(voice(said.LINE, number=one.number.printed), describe.make(one.brand, one.model)),
        state=pill_of(voice, loss.outcome),
        note=said.missing_since(voice, card.told) if is_open else _ended(voice, card),
        place=card.place,
        primary=FOUND if is_open else TO_INSTRUMENT,
        quiet=(REPLACED, GIVEN_UP, TO_INSTRUMENT) if is_open else (),
        blocks=tuple(block for block in blocks if block.items),
    )


def _ended(voice: Voice, card: LossCard) -> str:
    """How the search ended, and when."""
    loss = card.told.loss
    outcome = capital(voice, OUTCOMES[loss.outcome or LossOutcome.GIVEN_UP])
    return voice(said.NOTE_CLOSED, outcome=outcome, day=dates.short(voice, loss.closed_on) if loss.closed_on else "…")


def _spare(voice: Voice, card: LossCard) -> Block:
    """What there is in its place."""
    if card.told.loss.closed_on is not None:
        return Block("")
    items = (Item(one.name, voice.count(said.N_LEFT, n), Tone.GOOD, Icon.PACKAGE_VARIANT) for one, n in card.spare)
    return Block(voice(said.SPARE), tuple(items))


def _details(voice: Voice, card: LossCard) -> Block:
    """Since when, with whom, on which loan, and what was noted."""
    told, loss = card.told, card.told.loss
    known = (
        (said.MISSING_ON, dates.short(voice, loss.missing_on)),
        (said.BORROWER, told.borrower or voice(said.NOBODY)),
        (said.LOAN, told.loan.printed if told.loan else ""),
        (said.OWN_NUMBER, card.label.number.printed if card.label else ""),
        (said.CLOSED_ON, dates.short(voice, loss.closed_on) if loss.closed_on else ""),
        (said.REMARK, loss.note),
    )
    return Block(voice(said.DETAILS), tuple(Item(voice(name), value) for name, value in known if value))
