"""Breaking an instrument up: why, which parts of its kit are kept and as what, and what else was won."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from depot_app.desks.stock import StockDesks
from depot_app.desks.supplies import BrokenUp
from depot_app.domain.instruments import Instrument
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.supplies import Won, won_of
from depot_app.ui.form.choice import Choice, Option, Suggest, among
from depot_app.ui.form.editors import LongWords
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.read_first import read_first
from depot_app.ui.instruments.forms import why_field
from depot_app.ui.kit import Kit
from depot_app.ui.list_tab import ListTab
from depot_app.ui.states import capital
from depot_app.wording import gone_screen as said
from depot_app.wording.kits import PARTS

_MORE = "more"
_OF_A_SIZE = frozenset({PartKind.BOW, PartKind.CASE, PartKind.BAG, PartKind.SHOULDER_REST, PartKind.STRAP})
"""Parts that come in the size of their instrument."""


def break_up_form(desks: StockDesks, kit: Kit, instrument: Instrument) -> Form:
    """A field for each part that is there, which says as which supply it is kept; and lines for the rest."""
    parts = (_part_field(desks, kit, instrument, part) for part in _there(instrument))
    more = Field(_MORE, said.MORE_WON, lambda _: LongWords(), hint=said.MORE_WON_HINT)
    return Form(said.BREAK_UP_TITLE, (*read_first(instrument), why_field(kit), *parts, more), kit, save=said.BREAK_UP)


def open_break_up(tab: ListTab, desks: StockDesks) -> None:
    """Opens the form for the instrument on the card."""
    if tab.thing is not None:
        one: Instrument = tab.thing.instrument
        form = break_up_form(desks, tab.kit, one)
        form.saved.connect(partial(break_up, tab, desks, one, form))
        tab.side.open_form(form, tab.pane.table)


def break_up(tab: ListTab, desks: StockDesks, one: Instrument, form: Form, values: dict[str, Any]) -> None:
    """Breaks an instrument up as a form says, and shows its card; a refusal is said in the form."""
    won, kit, number = won_in(one, values), tab.kit, one.number
    parts = sum(part.amount for part in won)

    def kept(broken: BrokenUp) -> None:
        tab.side.close_form()
        tab.show_thing(broken.instrument.number.digits)

    kit.doing.run(
        partial(desks.supplies.break_up, number.digits, values["why"], won),
        said_after=lambda voice, _: voice.count(said.BROKEN_UP, parts, number=number.printed),
        then=kept,
        on_refused=lambda refusal: form.refuse(kit.speech.explain(refusal)),
    )


def won_in(instrument: Instrument, values: dict[str, Any]) -> tuple[Won, ...]:
    """What a form says was won."""
    kept = [(part.kind, str(values[part.kind.value] or "").strip()) for part in _there(instrument)]
    return (*(Won(name, 1, kind) for kind, name in kept if name), *won_of(values[_MORE]))


def _there(instrument: Instrument) -> Sequence[Part]:
    """The parts of its kit that are there, whole or damaged."""
    return [part for part in instrument.kit if part.state is not PartState.MISSING]


def _part_field(desks: StockDesks, kit: Kit, instrument: Instrument, part: Part) -> Field:
    """As which supply a part is kept; empty where it is not."""
    suggest = _supplies(desks, part.kind, _name(kit, instrument, part.kind))

    def make(kit: Kit) -> Choice:
        return Choice(suggest, free=True, door=kit.door)

    return Field(part.kind.value, PARTS[part.kind].capital, make, hint=said.PART_HINT)


def _name(kit: Kit, instrument: Instrument, kind: PartKind) -> str:
    """The name that is proposed: the part, with the size of the instrument where it goes by that."""
    name = capital(kit.speech.voice, PARTS[kind])
    return f"{name} {instrument.size}".strip() if kind in _OF_A_SIZE else name


def _supplies(desks: StockDesks, kind: PartKind, proposed: str) -> Suggest:
    """The supplies that hold such parts, and the name that is proposed; asked in the background."""

    def known() -> Sequence[Option]:
        names = [one.name for one in desks.supplies.all() if one.kind in {kind, None}]
        return [Option(name, name) for name in dict.fromkeys((proposed, *names))]

    return among(known)
