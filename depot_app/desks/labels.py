"""The labels' desk: what stands on labels, and what was printed."""

from collections.abc import Sequence
from dataclasses import replace

from depot_app.desks import label_contents
from depot_app.desks.house import House
from depot_app.desks.papers import Press, lender_of
from depot_app.domain.commands import Command
from depot_app.domain.journal import Deed, Done, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.label_jobs import LabelJob, LabelReason, LabelRun
from depot_app.domain.label_runs import content_of, plain_labels
from depot_app.domain.label_stocks import NO_SHIFT, Shift, StockMeasures
from depot_app.domain.labelling import MISSING_LABELS
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent, LabelSheetContent, RulerSheetContent
from depot_app.domain.refusals import ChangedMeanwhile, NothingScanned, NothingToLabel, UnknownStock
from depot_app.domain.refusals_labels import NobodyToCall, UnknownRun
from depot_app.storage.registers import Registers


class LabelDesk:
    """Says what stands on labels, and notes what was printed: a run, which can be printed again."""

    def __init__(self, house: House, press: Press) -> None:
        self.house = house
        self._press = press

    # -- questions

    def of(self, codes: Sequence[str], language: str) -> tuple[LabelContent, ...]:
        """The labels of all that has these codes, each once: things, borrowers, staff and commands.

        Raises `UnknownThing`, `NotAnInstrument` for what has no label, and `NothingScanned`.
        """
        with self.house.reading() as registers:
            things = label_contents.things(registers, codes)
            if not things:
                raise NothingScanned
            return label_contents.contents(registers, things, language)

    def found(self, listing: Listing, language: str) -> tuple[LabelContent, ...]:
        """The labels of every instrument that a list shows."""
        with self.house.reading() as registers:
            keys = registers.instrument_lists.found(listing)
            return label_contents.contents(registers, [registers.instruments.get(key) for key in keys], language)

    def queue(self, language: str, listing: Listing = MISSING_LABELS) -> tuple[LabelContent, ...]:
        """The labels of what the queue shows: of all that still waits for its print, unless other things are asked."""
        with self.house.reading() as registers:
            queue = registers.label_queue
            rows = queue.page(listing, Window(size=queue.count(listing)))
            return label_contents.contents(
                registers, label_contents.subjects(registers, [row.thing for row in rows]), language
            )

    def commands(self, language: str) -> tuple[LabelContent, ...]:
        """The labels of every command."""
        return self.of([command.number.digits for command in Command], language)

    def badges(self, language: str) -> tuple[LabelContent, ...]:
        """The badges of everyone who works here, by name."""
        with self.house.reading() as registers:
            people = sorted(registers.people.all(), key=lambda person: person.name.casefold())
            return label_contents.contents(registers, people, language)

    def tags(self, labels: Sequence[LabelContent]) -> tuple[LabelContent, ...]:
        """The labels of instruments as tags for their cases, which say whom to call; all else stays as it is.

        Raises `NobodyToCall` where the depot has told neither a telephone number nor an address for mail.
        """
        with self.house.reading() as registers:
            lender = lender_of(registers)
        contact = " · ".join(part for part in (lender.phone, lender.email) if part)
        if not contact:
            raise NobodyToCall
        return tuple(replace(one, contact=contact) if one.number.kind is Kind.INSTRUMENT else one for one in labels)

    def pressed(
        self, labels: Sequence[LabelContent], *, stock: str, language: str, start: int = 1, copies: int = 1
    ) -> bytes:
        """The labels as a PDF on a stock, from a position of the first sheet; the queue stays as it was.

        Raises `NothingToLabel`, `UnknownStock`, `StartBeyondSheet`.
        """
        return self.paper(self.sheet(labels, stock=stock, start=start, copies=copies), language)

    def sheet(
        self,
        labels: Sequence[LabelContent],
        *,
        stock: str,
        start: int = 1,
        copies: int = 1,
        shift: Shift = NO_SHIFT,
    ) -> LabelSheetContent:
        """The labels on a stock, with its measures where it is the depot's own, moved as the printer needs it.

        Raises `NothingToLabel`.
        """
        if not labels:
            raise NothingToLabel
        return LabelSheetContent(stock, tuple(labels), start, copies, self._measured(stock), shift)

    def paper(self, content: LabelSheetContent, language: str) -> bytes:
        """Labels as a PDF.

        Raises `UnknownStock`, naming those of the depot too, `StartBeyondSheet`, or a refusal where labels would be
        moved off their page.
        """
        try:
            return self._press(content, language)
        except UnknownStock as unknown:
            with self.house.reading() as registers:
                own = tuple(one.code for one in registers.labels.stocks.by_name())
            raise UnknownStock(stock=unknown.stock, known=(*unknown.known, *own)) from None

    def reprinted(self, run: int, shift: Shift = NO_SHIFT) -> tuple[LabelSheetContent, bytes]:
        """A run as it was printed, byte for byte where it is not moved for a printer; raises `UnknownRun`."""
        with self.house.reading() as registers:
            kept = registers.labels.runs.by_number(run)
            if kept is None:
                raise UnknownRun(text=str(run))
        content = replace(content_of(kept), own=self._measured(kept.stock), shift=shift)
        return content, self.paper(content, kept.language)

    def rulers(self, printer: str, *, stock: str, language: str, shift: Shift = NO_SHIFT) -> bytes:
        """The test sheet of a printer as a PDF; raises as `paper` does."""
        return self._press(RulerSheetContent(language, printer, stock, self._measured(stock), shift), language)

    # -- deeds

    def printed(
        self, labels: Sequence[LabelContent], *, stock: str, language: str, start: int = 1, copies: int = 1
    ) -> Done[LabelRun]:
        """Notes that these labels were printed, as a run; each is still needed until it is scanned back on its thing.

        Raises `NothingToLabel`.
        """
        return self.noted(self.sheet(labels, stock=stock, start=start, copies=copies), language)

    def noted(self, content: LabelSheetContent, language: str) -> Done[LabelRun]:
        """Notes that a sheet was printed, as `printed` does; raises `ChangedMeanwhile` where its stock is another now.

        A run can be printed again just so as long as its stock is what it was.
        """
        labels = content.labels
        with self.house.deed(Deed.PRINT_LABELS) as registers:
            own = registers.labels.stocks.by_code(content.stock)
            if content.own != (own.measures if own else None):
                raise ChangedMeanwhile(thing=Thing.LABEL_STOCK.value)
            run = registers.labels.runs.keep(self._run(registers, content, language))
            _note(registers, run, [label.number for label in labels])
            registers.about(labels=len(labels), run=run.number)
            return registers.done(run)

    def _measured(self, stock: str) -> StockMeasures | None:
        """How the labels of a stock lie, where the depot measured it itself."""
        with self.house.reading() as registers:
            own = registers.labels.stocks.by_code(stock)
        return own.measures if own else None

    def _run(self, registers: Registers, content: LabelSheetContent, language: str) -> LabelRun:
        """The run of a sheet that was just printed."""
        return LabelRun(
            id=new_key(),
            number=registers.labels.runs.next_number(),
            stock=content.stock,
            start=content.start,
            copies=content.copies,
            language=language,
            printed_on=self.house.today,
            printed_by=self.house.actor,
            labels=plain_labels(content),
        )


def _note(registers: Registers, run: LabelRun, numbers: Sequence[Number]) -> None:
    """Every thing of a run waits for its label to be stuck on; a person or a command has nothing to be stuck on."""
    keys = [one.id for one in registers.label_queue.numbered(numbers).values()]
    wanted, reasons = registers.labels.open_of_each(keys), registers.label_queue.reasons(keys)
    fresh = [
        LabelJob(new_key(), key, reasons.get(key, LabelReason.ASKED), run.printed_on, run.id, run.printed_on)
        for key in keys
        if key not in wanted
    ]
    registers.labels.keep_new(fresh)
    again = [(job, replace(job, run=run.id, printed_on=run.printed_on)) for job in wanted.values()]
    registers.labels.keep_changes(again)
