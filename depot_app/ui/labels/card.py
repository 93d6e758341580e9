"""The cards of the rooms Etiketten and Etikettenrondes, in ready words."""

from depot_app.domain.label_jobs import LabelJob
from depot_app.domain.labelling import LabelCard, LabelState, RunLine, RunSheet
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.labels.columns import stock_name, waiting_pill
from depot_app.ui.labels.describing import Types, state_pill, what
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, label_words
from depot_app.wording import label_room as said
from depot_app.wording.voice import Voice

PRINT, PRINT_ALL, STICK = "labels.print", "labels.print_all", "labels.stick"
REQUEUE, DROP, SHOW = "labels.requeue", "labels.drop", "labels.show"
COMMANDS, BADGES = "labels.commands", "labels.badges"
REPRINT, REQUEUE_RUN, STICK_RUN = "runs.reprint", "runs.requeue", "runs.stick"
MOST_LINES = 100
"""Labels of a run that its card names; a sheet has 65."""


def card_of(voice: Voice, card: LabelCard, types: Types) -> CardContent:
    """What needs a label, why, and how far it is."""
    is_printed = card.row is not None and card.row.state is LabelState.PRINTED
    return CardContent(
        number=card.thing.number.printed,
        title=what(voice, card.thing, types),
        line=card.thing.detail,
        state=_state(voice, card),
        primary=STICK if is_printed else PRINT,
        quiet=(PRINT, REQUEUE, DROP, SHOW) if is_printed else (DROP, SHOW),
        blocks=(Block(voice(said.LABEL), _needed(voice, card)), Block(voice(said.BEFORE), _past(voice, card))),
    )


def _state(voice: Voice, card: LabelCard) -> Pill:
    """How far it is, or that it needs none."""
    if card.row is not None:
        return state_pill(voice, card.row.state)
    dropped = bool(card.past) and card.past[0].dropped_on is not None
    return Pill(Icon.CHECK_CIRCLE, voice(said.NEEDS_NONE if dropped else said.HAS_LABEL), Tone.GOOD)


def _needed(voice: Voice, card: LabelCard) -> tuple[Item, ...]:
    """Why, since when, and in which run it was printed."""
    row = card.row
    if row is None:
        return ()
    known = (
        (said.REASON, voice(label_words.REASONS[row.reason])),
        (said.SINCE, dates.short(voice, row.since) if row.since else ""),
        (said.PRINTED_ON, dates.short(voice, row.printed_on) if row.printed_on else ""),
        (said.RUN, voice.whole(row.run) if row.run else ""),
    )
    return tuple(Item(voice(name), value) for name, value in known if value)


def _past(voice: Voice, card: LabelCard) -> tuple[Item, ...]:
    """The labels that it needed before, and what became of them."""
    return tuple(Item(voice(label_words.REASONS[job.reason]), _ended(voice, job)) for job in card.past)


def _ended(voice: Voice, job: LabelJob) -> str:
    """When a label was stuck, or no longer wanted."""
    if job.stuck_on:
        return voice(said.STUCK_ON, day=dates.short(voice, job.stuck_on))
    return voice(said.DROPPED_ON, day=dates.short(voice, job.dropped_on)) if job.dropped_on else ""


def run_card_of(voice: Voice, sheet: RunSheet, types: Types) -> CardContent:
    """A run with its labels: which are on, and which are not."""
    run, waiting = sheet.run, len(sheet.waiting)
    line = {"stock": stock_name(run.stock), "start": run.start, "day": dates.short(voice, run.printed_on)}
    return CardContent(
        number=voice(said.OF_RUN, run=run.number),
        title=voice.count(said.RUN_TITLE, len(run.labels)),
        line=voice(said.RUN_LINE, **line, who=run.printed_by),
        state=waiting_pill(voice, waiting),
        primary=STICK_RUN if waiting else REPRINT,
        quiet=(REPRINT, REQUEUE_RUN) if waiting else (),
        blocks=(Block(voice(said.LABELS), _lines(voice, sheet, types)),),
    )


def _lines(voice: Voice, sheet: RunSheet, types: Types) -> tuple[Item, ...]:
    """The labels in the order of the sheet."""
    items = tuple(_line(voice, line, types) for line in sheet.lines[:MOST_LINES])
    more = len(sheet.lines) - len(items)
    return (*items, Item(voice.count(said.AND_MORE, more))) if more else items


def _line(voice: Voice, line: RunLine, types: Types) -> Item:
    name = f"{line.thing.number.printed}  {what(voice, line.thing, types)}"
    if line.stuck_on:
        return Item(name, voice(said.ON), Tone.GOOD, Icon.CHECK)
    if line.is_waiting:
        return Item(name, voice(said.WAITS), Tone.ATTENTION, Icon.LABEL_OUTLINE)
    return Item(name, voice(said.NOT_OF_THIS_RUN), Tone.IDLE, Icon.REFRESH)
