"""What can be done with instruments: each deed with its rule, its form, and what is said afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from depot_app.desks.stock import StockDesks
from depot_app.domain.instruments import Instrument
from depot_app.domain.refusals import Refusal, SizeNotOfType
from depot_app.ui.catalogue import Types
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.form.form import Form
from depot_app.ui.history.deed import history_deed
from depot_app.ui.instruments import forms
from depot_app.ui.instruments.breaking_up import open_break_up
from depot_app.ui.instruments.card import EDIT, HISTORY, LABEL, LABEL_LOST, LEND, MOVE, REPAIR, TAKE_BACK
from depot_app.ui.instruments.merge_deed import Merging
from depot_app.ui.instruments.scan_changing import ScanChanging
from depot_app.ui.instruments.subject import Subject
from depot_app.ui.instruments.twins import tell_of_twins
from depot_app.ui.mode_tab import ModeTab
from depot_app.ui.theme.icons import Icon
from depot_app.wording import describe
from depot_app.wording import gone_screen as gone
from depot_app.wording import instruments_screen as said
from depot_app.wording import label_room as label_said
from depot_app.wording import scan_change_screen as scan_change
from depot_app.wording.voice import Voice

NEW, LIKE_THIS, WRITE_OFF = "instruments.new", "instruments.like_this", "instruments.write_off"
BREAK_UP = "instruments.break_up"
LABEL_QUEUE, SCAN_CHANGE = "instruments.label_queue", "instruments.scan_change"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What other tabs do with instruments of this one, by their numbers."""

    lend: Callable[[Instrument], object]
    take_back: Callable[[str], object]
    repair: Callable[[str], object]
    label: Callable[[Sequence[str]], object]
    label_queue: Callable[[], object]
    label_lost: Callable[[Instrument], object]


class InstrumentDeeds:
    """The deeds of the tab Voorraad; they are about the card's thing, or about the rows that are selected."""

    def __init__(self, tab: ModeTab, desks: StockDesks, types: Types, neighbours: Neighbours) -> None:
        self._tab = tab
        self._desks = desks
        self._types = types
        self._near = neighbours
        self._subject = Subject(tab)
        self._doing = tab.kit.doing
        self._changing = ScanChanging(tab, desks, types)

    def all(self) -> tuple[Deed, ...]:
        """In the order of the menu."""
        rule = self._subject
        chosen, picked = rule.may_choose, rule.count
        back, archive = Icon.INBOX_ARROW_DOWN_OUTLINE, Icon.ARCHIVE_OUTLINE
        taken_apart = partial(open_break_up, self._tab, self._desks)
        return (
            Deed(NEW, said.NEW, self.register, Icon.PLUS, "Ctrl+N"),
            Deed(LIKE_THIS, said.LIKE_THIS, self._register_like, Icon.CONTENT_COPY, "Ctrl+D", chosen),
            Deed(EDIT, said.EDIT, self._edit, Icon.PENCIL_OUTLINE, "F2", chosen),
            grouped(Deed(LEND, said.LEND, self._lend, Icon.ARROW_TOP_RIGHT_THICK, "Ctrl+Return", rule.may_lend)),
            Deed(TAKE_BACK, said.TAKE_BACK, self._take_back, back, "Ctrl+I", rule.may_take_back),
            Deed(MOVE, said.MOVE, self._move, Icon.MAP_MARKER_OUTLINE, "Ctrl+M", rule.may_move, picked),
            Deed(SCAN_CHANGE, scan_change.DEED, self._changing.open, Icon.BARCODE_SCAN, "Ctrl+Shift+M"),
            Deed(REPAIR, said.REPAIR, self._repair, Icon.WRENCH_OUTLINE, "Ctrl+R", rule.may_report),
            Deed(LABEL, said.LABEL, self._label, Icon.TAG_OUTLINE, "Ctrl+P", rule.may_print_labels, picked),
            Deed(LABEL_LOST, label_said.LOST, self._label_lost, Icon.BARCODE_OFF, "", rule.may_label),
            Deed(LABEL_QUEUE, said.LABEL_QUEUE, self._near.label_queue, Icon.TAG_MULTIPLE_OUTLINE),
            history_deed(self._tab, HISTORY, lambda: partial(self._desks.history.of, rule.code)),
            grouped(Deed(WRITE_OFF, said.WRITE_OFF, self._write_off, archive, "Del", rule.may_write_off)),
            Deed(BREAK_UP, gone.BREAK_UP, taken_apart, Icon.HAMMER_SCREWDRIVER, "", rule.may_write_off),
        )

    # -- the forms

    def register(self, serial: str = "", like: Instrument | None = None) -> None:
        """Opens the form of a new instrument; an unknown code that was scanned is its serial number."""
        kit = self._tab.kit
        form = forms.new_form(self._desks, self._types, kit)
        known: dict[str, object] = {"serial": serial}
        if like is not None:
            kind = forms.type_option(kit, self._types[like.type_code])
            known |= {"type_code": kind, "size": like.size, "brand": like.brand}
        form.fill(known)
        self._open(form, self._add)

    def _register_like(self) -> None:
        if self._subject.card is not None:
            self.register(like=self._subject.card.instrument)

    def _edit(self) -> None:
        if self._subject.card is None:
            return
        form = forms.edit_form(self._tab.kit, lambda: self._desks.house.today)
        form.fill(forms.values_of(self._tab.kit, self._subject.card.instrument))
        self._open(form, partial(self._change, self._subject.card.instrument))

    def _move(self) -> None:
        def ask_where(codes: Sequence[str]) -> None:
            self._open(forms.move_form(self._desks, self._tab.kit), partial(self._move_to, codes))

        self._subject.with_codes(ask_where)

    def _write_off(self) -> None:
        if self._subject.card is not None:
            one = self._subject.card.instrument
            self._open(forms.write_off_form(self._tab.kit, one), partial(self._write_off_for, one.number.digits))

    def _open(self, form: Form, save: Callable[[Form, dict[str, Any]], None]) -> None:
        form.saved.connect(partial(save, form))
        self._tab.side.open_form(form, self._tab.pane.table)

    # -- what they save

    def _add(self, form: Form, values: dict[str, Any]) -> None:
        def then(one: Instrument) -> None:
            self._saved(one)
            tell_of_twins(self._tab.kit, self._desks.inventory, one, Merging(self._tab, self._desks).open)

        self._doing.run(
            partial(self._desks.inventory.add, forms.draft_of(values)),
            said_after=self._added,
            then=then,
            on_refused=partial(self._refuse, form),
        )

    def _change(self, was: Instrument, form: Form, values: dict[str, Any]) -> None:
        changed = replace(was, **values)
        self._doing.run(
            partial(self._desks.inventory.change, changed),
            said_after=lambda voice, one: voice(said.CHANGED, number=one.number.printed),
            then=self._saved,
            on_refused=partial(self._refuse, form),
        )

    def _move_to(self, codes: Sequence[str], form: Form, values: dict[str, Any]) -> None:
        place = values["place"]
        self._doing.run(
            partial(self._desks.inventory.move, codes, place),
            said_after=lambda voice, moved: voice.count(said.MOVED, len(moved), place=place),
            then=lambda moved: self._saved(moved[0]),
            on_refused=partial(self._refuse, form),
        )

    def _write_off_for(self, code: str, form: Form, values: dict[str, Any]) -> None:
        self._doing.run(
            partial(self._desks.inventory.write_off, code, values["why"]),
            said_after=lambda voice, one: voice(said.WRITTEN_OFF, number=one.number.printed),
            then=self._saved,
            on_refused=partial(self._refuse, form),
        )

    def _saved(self, one: Instrument) -> None:
        """The form goes, the card of what was saved comes."""
        self._tab.side.close_form()
        self._tab.show_thing(one.number.digits)

    def _refuse(self, form: Form, refusal: Refusal) -> None:
        field = "size" if isinstance(refusal, SizeNotOfType) else ""
        form.refuse(self._tab.kit.speech.explain(refusal), field)

    def _added(self, voice: Voice, one: Instrument) -> str:
        what = describe.what(voice, self._types[one.type_code], one.size)
        return voice(said.ADDED, what=what, number=one.number.printed)

    # -- what other tabs do

    def _lend(self) -> None:
        if self._subject.card is not None:
            self._near.lend(self._subject.card.instrument)

    def _take_back(self) -> None:
        if self._subject.card is not None:
            self._near.take_back(self._subject.card.instrument.number.digits)

    def _repair(self) -> None:
        if self._subject.card is not None:
            self._near.repair(self._subject.card.instrument.number.digits)

    def _label(self) -> None:
        self._subject.with_codes(self._near.label)

    def _label_lost(self) -> None:
        if self._subject.card is not None:
            self._near.label_lost(self._subject.card.instrument)
