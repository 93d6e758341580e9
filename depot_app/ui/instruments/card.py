"""The card of an instrument, in ready words."""

from collections.abc import Sequence

from depot_app.domain.condition_checks import ConditionCheck
from depot_app.domain.history import Step
from depot_app.domain.instruments import Card, Instrument, Life, may_lend
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.labelling import LabelState
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.card.moments import history_block
from depot_app.ui.card.promised import promised
from depot_app.ui.instruments.belongings_card import checks_block, valuations_block
from depot_app.ui.kits.card import kit_block
from depot_app.ui.states import state_pill
from depot_app.wording import dates, describe, gone_screen, instruments, label_words, merging
from depot_app.wording import instruments_screen as said
from depot_app.wording import label_room as label_said
from depot_app.wording import valuations as worths
from depot_app.wording.supplies import N_TIMES
from depot_app.wording.voice import Voice

LEND, TAKE_BACK, REPAIR = "instruments.lend", "instruments.take_back", "instruments.repair"
HISTORY = "instruments.history"
EDIT, MOVE, LABEL = "instruments.edit", "instruments.move", "instruments.label"
LABEL_LOST = "instruments.label_lost"
VALUE, CHECK, PHOTOS, KIT = "instruments.value", "instruments.check", "instruments.photos", "instruments.kit"


def card_of(voice: Voice, card: Card, steps: Sequence[Step], checks: Sequence[ConditionCheck] = ()) -> CardContent:
    """What it is, how it stands, where, the next step, its kit, what it is worth, how it was found, its history."""
    one = card.instrument
    primary = _next_step(card)
    quiet = tuple(key for key in (MOVE, REPAIR, LABEL, LABEL_LOST, CHECK, PHOTOS) if key != primary)
    return CardContent(
        number=one.number.printed,
        title=describe.joined(describe.what(voice, card.type, one.size), one.title),
        line=_line(voice, one),
        state=state_pill(voice, one.state),
        note=_note(voice, card),
        place=card.place,
        place_note=describe.joined(*card.path[:-1]),
        primary=primary,
        quiet=quiet,
        corner=EDIT,
        blocks=(
            *_won(voice, card),
            *_former(voice, card),
            *promised(voice, one),
            *_story(voice, one),
            kit_block(voice, card, KIT),
            _details(voice, card),
            valuations_block(voice, card.valuations),
            checks_block(voice, checks),
            history_block(voice, steps, HISTORY),
        ),
    )


def _next_step(card: Card) -> str:
    """The deed that comes next for it."""
    if card.standing.held is not None:
        return TAKE_BACK
    if card.standing.mending is not None:
        return REPAIR
    return LEND if may_lend(card.instrument, card.type, card.standing) is None else EDIT


def _line(voice: Voice, one: Instrument) -> str:
    """Brand and model, serial number, grade with its meaning."""
    serial = voice(said.LINE_SERIAL, serial=one.serial) if one.serial else ""
    grade = ""
    if one.condition is not None:
        meaning = voice(instruments.condition(one.condition))
        grade = voice(said.LINE_GRADE, grade=one.condition.value, meaning=meaning)
    return describe.joined(describe.make(one.brand, one.model), serial, grade)


def _note(voice: Voice, card: Card) -> str:
    """Who has it, what ails it, or since when it is gone."""
    one, standing = card.instrument, card.standing
    if one.life is not Life.IN_USE:
        text = gone_screen.IS_BROKEN_UP if card.won else said.GONE
        return voice(text, day=dates.short(voice, one.life_on), why=one.life_reason or "…")
    if held := standing.held:
        day = dates.short(voice, held.due_on) if held.due_on else ""
        text = said.LENT if day else said.LENT_NO_DAY
        facts = {"day": day} if day else {}
        return voice(text, name=held.name, loan=held.loan.printed, **facts)
    if mending := standing.mending:
        return voice(said.BEING_REPAIRED, repair=mending.repair.printed, complaint=mending.complaint.rstrip("."))
    return voice(said.RESERVED_FOR, name=standing.reserved_for) if standing.reserved_for else ""


def _story(voice: Voice, one: Instrument) -> tuple[Block, ...]:
    """The story of a named instrument."""
    return (Block(voice(instruments.FIELDS["story"]), (Item(one.story),)),) if one.story else ()


def _won(voice: Voice, card: Card) -> tuple[Block, ...]:
    """What was kept of one that was broken up."""
    items = tuple(
        Item(voice(N_TIMES, n=voice.whole(part.amount), name=part.name), part.supply.printed) for part in card.won
    )
    return (Block(voice(gone_screen.WON), items),) if items else ()


def _former(voice: Voice, card: Card) -> tuple[Block, ...]:
    """The records that lead to this one."""
    items = tuple(Item(said_of) for said_of in merging.former(voice, card.former))
    return (Block(voice(merging.FORMER), items),) if items else ()


def _details(voice: Voice, card: Card) -> Block:
    """What else is known, as far as it is."""
    one, fields = card.instrument, instruments.FIELDS
    known = (
        (worths.NOW, worths.worth_now(voice, card.worth)),
        (fields["year"], str(one.year or "")),
        (fields["acquired_on"], dates.short(voice, one.acquired_on) if one.acquired_on else ""),
        (fields["acquisition"], voice(instruments.acquisition(one.acquisition)) if one.acquisition else ""),
        (fields["donor"], one.donor),
        (fields["fund"], one.fund),
        (fields["owner"], one.owner),
        (fields["programme"], one.programme),
        (fields["notes"], one.notes),
        (said.OLD_CODES, ", ".join(card.codes)),
        (label_said.LABEL, _label(voice, card)),
    )
    return Block(voice(said.DETAILS), tuple(Item(voice(name), value) for name, value in known if value))


def _label(voice: Voice, card: Card) -> str:
    """How far the label is that it needs; nothing where it needs none."""
    if card.label is None:
        return "" if card.instrument.labelled_on else voice(label_words.REASONS[LabelReason.NEW])
    state = LabelState.TO_PRINT if card.label.printed_on is None else LabelState.PRINTED
    return describe.joined(voice(label_words.REASONS[card.label.reason]), voice(label_words.STATES[state]))
