"""What can be done with what belongs to an instrument: its value, its photos, and looking at its condition."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QMimeData

from depot_app.desks.stock import StockDesks
from depot_app.domain.condition_checks import may_report
from depot_app.domain.instruments import Card, Instrument
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.form.form import Form
from depot_app.ui.instruments.card import CHECK, KIT, PHOTOS, VALUE
from depot_app.ui.instruments.subject import Subject
from depot_app.ui.list_tab import ListTab
from depot_app.ui.theme.icons import Icon
from depot_app.ui.values.form import found_of, value_form
from depot_app.wording import dates, money
from depot_app.wording import kits_screen as kits_said
from depot_app.wording import papers_condition as checks_said
from depot_app.wording import photos as photos_said
from depot_app.wording import valuations as said
from depot_app.wording.voice import Voice

ADD_PHOTO, PASTE_PHOTO, REPORT = "instruments.add_photo", "instruments.paste_photo", "instruments.condition_report"


class Annex(Protocol):
    """What the rest of the window, which comes later, does with photos and checks of condition."""

    def show_photos(self, card: Card, place: int) -> None:
        """Shows photos large."""

    def choose_photos(self, number: Number) -> None:
        """Asks which photos to add."""

    def paste_photo(self, number: Number) -> None:
        """Adds the photo that was copied."""

    def take_photos(self, number: Number, brought: QMimeData) -> None:
        """Adds photos that were dropped."""

    def check_condition(self, card: Card) -> None:
        """Opens the panel of a check."""

    def change_kit(self, card: Card) -> None:
        """Opens the panel of a kit."""

    def report_condition(self, number: Number) -> None:
        """Shows the report of the last check."""


class BelongingDeeds:
    """The deeds of the card beside those of the list."""

    def __init__(self, tab: ListTab, desks: StockDesks, annex: Callable[[], Annex | None]) -> None:
        self._tab = tab
        self._desks = desks
        self._annex = annex
        self._subject = Subject(tab)

    def all(self) -> tuple[Deed, ...]:
        """In the order of the menu."""
        chosen, paper = self._subject.may_choose, Icon.FILE_DOCUMENT_OUTLINE
        look, here = Icon.CLIPBOARD_CHECK_OUTLINE, self._subject.may_report
        return (
            grouped(Deed(VALUE, said.DEED, self._value, Icon.CASH, "Ctrl+Shift+V", chosen)),
            Deed(CHECK, checks_said.DEED, self._check, look, "Ctrl+Shift+C", here),
            Deed(REPORT, checks_said.SHOW_REPORT, self._report, paper, may=self._may_report),
            Deed(KIT, kits_said.DEED, self._change_kit, Icon.PACKAGE_VARIANT, "Ctrl+Shift+O", chosen),
            Deed(PHOTOS, photos_said.PHOTOS, self.show, Icon.CAMERA_OUTLINE, "", chosen),
            Deed(ADD_PHOTO, photos_said.ADD, self._choose, Icon.IMAGE_OUTLINE, "", chosen),
            Deed(PASTE_PHOTO, photos_said.PASTE, self._paste, Icon.CONTENT_COPY, "Ctrl+V", chosen),
        )

    def show(self, place: int = 0) -> None:
        """Shows the photos of the card large, from one of them."""
        self._ask(lambda annex, card: annex.show_photos(card, place))

    def take(self, brought: QMimeData) -> None:
        """Takes in what was dropped on the card."""
        self._ask(lambda annex, card: annex.take_photos(card.instrument.number, brought))

    def _choose(self) -> None:
        self._ask(lambda annex, card: annex.choose_photos(card.instrument.number))

    def _paste(self) -> None:
        self._ask(lambda annex, card: annex.paste_photo(card.instrument.number))

    def _check(self) -> None:
        self._ask(lambda annex, card: annex.check_condition(card))

    def _change_kit(self) -> None:
        self._ask(lambda annex, card: annex.change_kit(card))

    def _report(self) -> None:
        self._ask(lambda annex, card: annex.report_condition(card.instrument.number))

    def _ask(self, act: Callable[[Annex, Card], None]) -> None:
        """Asks the rest of the window, once it is there, about the card in sight."""
        card, annex = self._subject.card, self._annex()
        if card is not None and annex is not None:
            act(annex, card)

    def _may_report(self) -> Refusal | None:
        """Whether anyone looked at it yet."""
        card = self._subject.card
        return NothingChosen() if card is None else may_report(card)

    def _value(self) -> None:
        """Opens the form of a valuation."""
        if (card := self._subject.card) is None:
            return
        kit, house = self._tab.kit, self._desks.house
        form = value_form(kit, lambda: house.today, house.actor)
        form.saved.connect(partial(self._keep, form, card.instrument.number))
        self._tab.side.open_form(form, self._tab.pane.table)

    def _keep(self, form: Form, number: Number, values: dict[str, Any]) -> None:
        found = found_of(values)

        def told(voice: Voice, one: Instrument) -> str:
            printed = one.number.printed
            if one.valued_on and one.valued_on > found.on:
                return voice(said.DONE_EARLIER, number=printed, since=dates.short(voice, one.valued_on))
            return voice(said.DONE, number=printed, value=money.amount(voice, found.value))

        def then(one: Instrument) -> None:
            form.kept()
            self._tab.side.close_form()
            self._tab.show_thing(one.number.digits)

        self._tab.kit.doing.run(
            partial(self._desks.valuations.value, number.digits, found),
            said_after=told,
            then=then,
            on_refused=lambda refusal: form.refuse(self._tab.kit.speech.explain(refusal)),
        )


def no_annex() -> Annex | None:
    """A window that has no more than its list."""
    return None
