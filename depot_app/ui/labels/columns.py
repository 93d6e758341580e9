"""The columns of the label queue, of the runs, and of what was stuck, as data."""

from dataclasses import dataclass
from uuid import UUID

from depot_app.documents.label_stocks import stocks
from depot_app.domain.labelling import Labelled, QueueRow, RunRow
from depot_app.domain.numbers import Number
from depot_app.ui.labels.describing import Types, state_pill, what
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, label_words
from depot_app.wording import label_room as said
from depot_app.wording.voice import Text, Voice


@dataclass(frozen=True, slots=True)
class StuckRow:
    """A label that was scanned back, as the mode lists it."""

    id: UUID
    number: Number
    thing: Labelled
    said: Text
    tone: Tone
    icon: Icon
    run: int | None


def queue_columns(types: Types) -> tuple[Column, ...]:
    """What needs a label, why, and how far it is."""

    def thing(voice: Voice, row: QueueRow) -> str:
        return what(voice, row.thing, types)

    def reason(voice: Voice, row: QueueRow) -> str:
        return voice(label_words.REASONS[row.reason])

    return (
        Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, "number", face=Face.NUMBERS),
        Column("what", said.WHAT, thing, 15, face=Face.STRONG),
        Column("detail", said.DETAIL, lambda _, row: row.thing.detail, 12, stretch=True, yields=2),
        Column("reason", said.REASON, reason, 11, "reason"),
        Column("state", said.STATE, lambda voice, row: state_pill(voice, row.state), 19, "state"),
        Column("since", said.SINCE, _since, 11, align=Align.RIGHT, yields=1),
        Column("run", said.RUN, _run, 7, "run", Align.RIGHT, yields=3),
    )


def _run(voice: Voice, row: QueueRow | StuckRow) -> str:
    """In which run it was printed; nothing where it was not."""
    return voice.whole(row.run) if row.run else ""


def _since(voice: Voice, row: QueueRow) -> str:
    """Since when; nothing where the journal does not tell."""
    return dates.short(voice, row.since) if row.since else ""


def stock_name(code: str) -> str:
    """A label stock as it is called; one that is gone by now, by its code."""
    stock = stocks().get(code)
    return stock.name if stock else code


def run_columns() -> tuple[Column, ...]:
    """When what was printed on which stock, and what of it is still to be stuck."""
    return (
        Column("number", said.RUN, lambda _, row: str(row.number), 7, "number", face=Face.NUMBERS),
        Column("printed", said.PRINTED_ON, lambda voice, row: dates.short(voice, row.printed_on), 11),
        Column("stock", said.STOCK, lambda _, row: stock_name(row.stock), 16, stretch=True),
        Column("labels", said.LABELS, lambda voice, row: voice.whole(row.labels), 10, align=Align.RIGHT, yields=2),
        Column("waiting", said.TO_STICK, run_pill, 18),
        Column("by", said.BY, lambda _, row: row.printed_by, 12, yields=1),
    )


def run_pill(voice: Voice, row: RunRow) -> Pill:
    """Whether anything of a run is still to be stuck."""
    return waiting_pill(voice, row.waiting)


def waiting_pill(voice: Voice, waiting: int) -> Pill:
    """So many labels still to be stuck, or none."""
    if waiting:
        return Pill(Icon.LABEL_OUTLINE, voice.count(said.RUN_WAITING, waiting), Tone.ACCENT)
    return Pill(Icon.CHECK_CIRCLE_OUTLINE, voice(said.RUN_DONE), Tone.GOOD)


def stuck_columns(types: Types) -> tuple[Column, ...]:
    """What was scanned, and how it came out."""

    def thing(voice: Voice, row: StuckRow) -> str:
        return what(voice, row.thing, types)

    return (
        Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, face=Face.NUMBERS),
        Column("what", said.WHAT, thing, 17, stretch=True),
        Column("detail", said.DETAIL, lambda _, row: row.thing.detail, 14, yields=1),
        Column("result", said.RESULT, lambda voice, row: Pill(row.icon, voice(row.said), row.tone), 20),
        Column("run", said.RUN, _run, 7, align=Align.RIGHT),
    )
