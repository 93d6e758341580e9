"""The tab Telling."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.count_views import Booked, CountSheet, Merged
from depot_app.domain.counts import Count, may_book, may_count
from depot_app.domain.journal import Done
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.domain.types import InstrumentType
from depot_app.exchange.packs import read_scans, write_pack
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.counts.card import card_of
from depot_app.ui.counts.columns import count_columns, state_of
from depot_app.ui.counts.counting import CountMode
from depot_app.ui.counts.files import ask_where, ask_which
from depot_app.ui.counts.supplies import tell_beside
from depot_app.ui.deeds import Deed
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.papers import ShowPapers
from depot_app.ui.signs import COUNTS
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import counts_screen as said
from depot_app.wording.voice import Voice

_BLANKS = Blanks(Icon.CLIPBOARD_CHECK_OUTLINE, said.NOTHING_YET, said.START, said.NOTHING_FOUND, said.SHOW_ALL)
_STATES = (("open", False), ("booked", True))


class CountsTab(ModeTab):
    """The list of counts, with the counting desk over it."""

    thing: CountSheet | None

    def __init__(
        self, kit: Kit, desks: Desks, types: Mapping[str, InstrumentType], show_papers: ShowPapers, device: str
    ) -> None:
        self._desks = desks
        self._types = types
        self._show_papers = show_papers
        self._device = device
        super().__init__(COUNTS, kit, self._setup())
        self.build(self._deeds(), ("counts.start",))
        self.pane.listing = Listing(order="number", descending=True)
        self.pane.table.blank.begin_asked.connect(self.start)

    def start(self) -> None:
        """Opens the form of a new count: one place with all that is in it, or the whole depot."""
        places = self._desks.inventory.places()
        options = [Option(place, place.name) for place in places]
        field = Field("place", said.WHERE, lambda _: Choice(among(lambda: options)), hint=said.WHERE_HINT)
        form = Form(said.START, (field,), self.kit, save=said.BEGIN)
        form.saved.connect(partial(self._start, form))
        self.side.open_form(form)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a count."""
        sheet = self._desks.counts.open(code)
        return card_of(voice, sheet), sheet

    def _setup(self) -> ListSetup:
        counts, house = self._desks.counts, self._desks.house
        return ListSetup(
            name="counts",
            title=said.LIST,
            columns=count_columns(lambda: house.today),
            source=Source(counts.page, counts.count, house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="number",
            nothing=said.NO_CARD,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many counts are under way and booked; asked in the background."""
        chips = []
        for value, booked in _STATES:
            where = ("state", value)
            amount = self._desks.counts.count(Listing(text=listing.text, where=(where,)))
            words = voice(said.CHIP, state=state_of(voice, booked=booked).words, n=voice.whole(amount))
            chips.append(Chip(f"state={value}", words, on=where in listing.where))
        return chips

    def _deeds(self) -> tuple[Deed, ...]:
        go_on, book = Icon.BARCODE_SCAN, Icon.CLIPBOARD_CHECK_OUTLINE
        return (
            Deed("counts.start", said.START, self.start, Icon.CLIPBOARD_LIST_OUTLINE, "Ctrl+N"),
            Deed("counts.go_on", said.GO_ON, self._go_on, go_on, "Ctrl+Return", self._may_scan, starts_group=True),
            Deed("counts.book", said.BOOK, self._book, book, "", self._may_book),
            Deed("counts.report", said.REPORT, self._report, Icon.FILE_DOCUMENT_OUTLINE, "Ctrl+P", self._may_report),
            Deed("counts.pack", said.PACK, self._pack, Icon.FILE_EXPORT_OUTLINE, "", self._may_scan),
            Deed("counts.merge", said.MERGE, self._merge, Icon.FILE_IMPORT_OUTLINE, "", self._may_scan),
        )

    def _start(self, form: Form, values: dict[str, Any]) -> None:
        place = values["place"]

        def then(count: Count) -> None:
            form.kept()
            self.side.close_form()
            self.show_thing(count.number.digits)
            self._enter(count, place.name if place else "")

        deed = partial(self._desks.counts.start, place.number.digits if place else None)
        self.kit.doing.run(deed, then=then, on_refused=lambda no: form.refuse(self.kit.speech.explain(no)))

    def _go_on(self) -> None:
        if self.thing is not None:
            self._enter(self.thing.count, self.thing.scope)

    def _enter(self, count: Count, scope: str) -> None:
        mode = CountMode(self.kit, self._desks, self._types, count, scope, self._device)
        self.enter(mode)
        self.kit.door.ask(partial(self._desks.counts.beside, count.number.digits), partial(tell_beside, mode))

    def _book(self) -> None:
        """Makes the result true, in one step that can be undone."""
        if self.thing is not None:
            self.kit.doing.run(partial(self._desks.counts.book, self.thing.count.number.digits), said_after=_booked)

    def _report(self) -> None:
        if self.thing is not None:
            number, language = self.thing.count.number.digits, self.kit.speech.language.value
            report = partial(self._desks.counts.report, number, language)
            self.kit.doing.run(report, then=lambda paper: self._show_papers((paper,)))

    def _pack(self) -> None:
        """Asks where a count pack is to be written."""
        if self.thing is None:
            return
        number = self.thing.count.number.digits
        dialog = ask_where(self.kit, self, self.kit.speech(said.PACK_NAME, number=number))
        dialog.fileSelected.connect(lambda file: self._write_pack(number, Path(file)))
        dialog.open()

    def _write_pack(self, number: str, path: Path) -> None:
        """Writes the pack in the background, whole or not at all."""

        def written() -> Path:
            write_pack(path, self._desks.counts.pack(number))
            return path

        self.kit.door.ask(written, self._on_packed)

    def _on_packed(self, path: Path) -> None:
        self.kit.messages.tell(self.kit.speech(said.PACK_SAID, file=path.name))

    def _merge(self) -> None:
        """Asks which packs and scanners are to be read."""
        if self.thing is None:
            return
        number = self.thing.count.number.digits
        dialog = ask_which(self.kit, self)
        dialog.filesSelected.connect(lambda files: self._read_all(number, [Path(file) for file in files]))
        dialog.open()

    def _read_all(self, number: str, files: Sequence[Path]) -> None:
        """Reads files in the background: the scans of all of them, or none."""

        def merged() -> Done[Merged]:
            return self._desks.counts.merge(number, [read_scans(file) for file in files])

        self.kit.doing.run(merged, said_after=_merged)

    def _may_scan(self) -> Refusal | None:
        return NothingChosen() if self.thing is None else may_count(self.thing.count)

    def _may_book(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        return may_book(self.thing.count, self.thing.result.scans)

    def _may_report(self) -> Refusal | None:
        return NothingChosen() if self.thing is None else None


def _booked(voice: Voice, booked: Booked) -> str:
    """What booking did."""
    whole = voice.whole
    return voice(said.BOOKED_SAID, moved=whole(booked.moved), lost=whole(booked.lost), found=whole(booked.found_again))


def _merged(voice: Voice, merged: Merged) -> str:
    """What a merge brought."""
    return voice.count(said.MERGED_SAID, merged.new_events)
