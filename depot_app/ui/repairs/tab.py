"""The tab Reparaties."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from depot_app.desks.desks import Desks
from depot_app.domain.import_keys import ListKind
from depot_app.domain.journal import Done
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import NothingChosen, Refusal, RepairClosed
from depot_app.domain.repairs import ENDED, Notes, Repair, RepairFolder, RepairState, may_set, usual_next
from depot_app.domain.types import InstrumentType
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.deeds import Deed
from depot_app.ui.form.form import Form
from depot_app.ui.history.deed import history_deed
from depot_app.ui.history.panel import Ask
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.papers import ShowPapers
from depot_app.ui.repairs.card import card_of
from depot_app.ui.repairs.columns import repair_columns
from depot_app.ui.repairs.forms import report_form, step_form, write_off_form
from depot_app.ui.saved.shelf import BuiltIn, Lists
from depot_app.ui.signs import REPAIRS
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import lists_screen as lists
from depot_app.wording import repairs_screen as said
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.voice import Text, Voice

_BLANKS = Blanks(Icon.WRENCH_OUTLINE, said.NOTHING_YET, said.REPORT, said.NOTHING_FOUND, said.SHOW_ALL)
_CHIP_STATES = tuple(state for state in RepairState if state not in ENDED)


LATE = "late:today"
_OPEN = Listing(where=(("state", "open"),), order="number", descending=True)
_LISTS = (
    BuiltIn(lists.STILL_OPEN, _OPEN),
    BuiltIn(lists.PAST_EXPECTED, Listing(where=(("state", LATE),), order="expected")),
)


class RepairsTab(ListTab):
    """The list of repairs; the card moves one on."""

    thing: RepairFolder | None

    def __init__(self, kit: Kit, desks: Desks, types: Mapping[str, InstrumentType], show_papers: ShowPapers) -> None:
        self._desks = desks
        self._show_papers = show_papers
        self._types = types
        super().__init__(REPAIRS, kit, self._setup())
        self.build(self._deeds(), ("repairs.report",))
        self.pane.table.blank.begin_asked.connect(self.report)

    def report(self, code: str = "") -> None:
        """Opens the form of a new repair, for an instrument that is known already or not."""
        form = report_form(self.kit, code)
        form.saved.connect(partial(self._open, form))
        self.side.open_form(form)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a repair."""
        folder = self._desks.repairs.folder(code)
        return card_of(voice, folder, self._types[folder.instrument.type_code]), folder

    def _setup(self) -> ListSetup:
        repairs, house = self._desks.repairs, self._desks.house
        return ListSetup(
            name="repairs",
            title=said.LIST,
            columns=repair_columns(self._types),
            source=Source(repairs.page, repairs.count, house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="number",
            nothing=said.NO_CARD,
            near=repairs.near,
            kind=ListKind.REPAIRS,
            lists=Lists(self._desks.saved_lists, _LISTS),
            begins=_OPEN,
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many repairs are in each step; asked in the background."""
        named = [("open", voice(said.OPEN))]
        named += [(state.value, voice(REPAIR_STATES[state]).capitalize()) for state in _CHIP_STATES]
        named += [(LATE, voice(lists.PAST_EXPECTED)), ("ended", voice(said.ENDED))]
        chips = []
        for value, name in named:
            amount = self._desks.repairs.count(Listing(text=listing.text, where=(("state", value),)))
            on = ("state", value) in listing.where
            if amount or on:
                chips.append(Chip(f"state={value}", voice(said.CHIP, state=name, n=voice.whole(amount)), on=on))
        return chips

    def _deeds(self) -> tuple[Deed, ...]:
        step, finish = Icon.ARROW_RIGHT, Icon.CHECK
        return (
            Deed("repairs.report", said.REPORT, self.report, Icon.WRENCH_OUTLINE, "Ctrl+N"),
            Deed(
                "repairs.move_on",
                said.MOVE_ON,
                self._step,
                step,
                "Ctrl+Return",
                self._may_move,
                starts_group=True,
                now=self._step_name,
            ),
            Deed("repairs.finish", said.FINISH, self._finish, finish, "", self._may_move),
            Deed("repairs.slip", said.SLIP, self._slip, Icon.FILE_DOCUMENT_OUTLINE, "Ctrl+P", self._may_slip),
            history_deed(self, "repairs.history", self._history),
            Deed("repairs.write_off", said.WRITE_OFF, self._write_off, Icon.ARCHIVE_OUTLINE, "", self._may_write_off),
        )

    def _history(self) -> Ask:
        """What asks, in the background, what was done to the repair on the card."""
        return partial(self._desks.history.of, self.thing.repair.number.digits if self.thing else "")

    def _open(self, form: Form, values: dict[str, Any]) -> None:
        """Keeps a new repair."""
        deed = partial(self._desks.repairs.open, values["code"], values["complaint"], blocking=not values["may_go"])
        self._keep(form, deed, lambda voice, repair: voice(said.REPORTED, number=repair.number.printed))

    def _step(self) -> None:
        """Opens the form of the next step."""
        if self.thing is None:
            return
        repair = self.thing.repair
        form = step_form(self.kit, repair, lambda: self._desks.house.today)
        form.saved.connect(partial(self._move, form, repair))
        self.side.open_form(form)

    def _move(self, form: Form, repair: Repair, values: dict[str, Any]) -> None:
        """Keeps a step."""
        notes = Notes(
            diagnosis=values["diagnosis"],
            atelier=values["atelier"],
            assignee=values["assignee"],
            expected_on=values["expected_on"],
            result=values["result"],
        )
        self._keep(form, partial(self._desks.repairs.set, repair.number.digits, values["state"], notes), _moved)

    def _finish(self) -> None:
        """Done: the instrument is free again."""
        if self.thing is not None:
            number = self.thing.repair.number.digits
            deed = partial(self._desks.repairs.set, number, RepairState.DONE)
            self.kit.doing.run(deed, said_after=_moved)

    def _slip(self) -> None:
        """The paper for the case."""
        if self.thing is not None:
            slip = partial(self._desks.repairs.slip, self.thing.repair.number.digits, self.kit.speech.language.value)
            self.kit.doing.run(slip, then=lambda paper: self._show_papers((paper,)))

    def _write_off(self) -> None:
        """Opens the form that writes the instrument off."""
        if self.thing is None:
            return
        repair, one = self.thing.repair, self.thing.instrument
        number = one.number
        form = write_off_form(self.kit, one, repair.diagnosis or repair.complaint)

        def keep(values: dict[str, Any]) -> None:
            deed = partial(self._desks.inventory.write_off, number.digits, values["why"])
            self._keep(form, deed, lambda voice, _: voice(said.WRITTEN_OFF, number=number.printed))

        form.saved.connect(keep)
        self.side.open_form(form)

    def _keep(self, form: Form, deed: Callable[[], Done[Any]], said_after: Callable[[Voice, Any], str]) -> None:
        """Has a form's deed done; a refusal is said in the form."""

        def then(thing: Any) -> None:
            form.kept()
            self.side.close_form()
            if isinstance(thing, Repair):
                self.show_thing(thing.number.digits)

        def refused(refusal: Refusal) -> None:
            form.refuse(self.kit.speech.explain(refusal))

        self.kit.doing.run(deed, said_after=said_after, then=then, on_refused=refused)

    def _step_name(self) -> Text | None:
        """What the next step of the repair on the card is called."""
        state = usual_next(self.thing.repair.state) if self.thing else None
        return said.STEPS[state] if state else None

    def _may_move(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        return may_set(self.thing.repair, self.thing.repair.state)

    def _may_slip(self) -> Refusal | None:
        return NothingChosen() if self.thing is None else None

    def _may_write_off(self) -> Refusal | None:
        if self.thing is None:
            return NothingChosen()
        return None if self.thing.offers_write_off else RepairClosed(repair=self.thing.repair.number)


def _moved(voice: Voice, repair: Repair) -> str:
    """What is said after a step."""
    return voice(said.MOVED, number=repair.number.printed, state=voice(REPAIR_STATES[repair.state]))
