"""What the window does with what belongs to an instrument, once all of it is loaded: photos, checks, reports."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from depot_app.desks.desks import Desks
from depot_app.domain.condition_checks import ConditionCheck
from depot_app.domain.instruments import Card
from depot_app.domain.numbers import Number
from depot_app.ui.kit import Kit
from depot_app.ui.kits.panel import KitPanel
from depot_app.ui.office import Office
from depot_app.ui.papers import ShowPapers
from depot_app.ui.photos.taking import PhotoTaker


class WindowAnnex:
    """The annex of one window."""

    def __init__(self, window: QWidget, kit: Kit, desks: Desks, office: Office, show_papers: ShowPapers) -> None:
        self._kit = kit
        self._desks = desks
        self._office = office
        self._show_papers = show_papers
        self._photos = PhotoTaker(desks.photos, kit, window)

    def show_photos(self, card: Card, place: int) -> None:
        """Shows the photos of an instrument large."""
        self._office.show_photos(card, place)

    def choose_photos(self, number: Number) -> None:
        """Asks which photos to add to an instrument."""
        self._photos.choose(number)

    def paste_photo(self, number: Number) -> None:
        """Adds the photo that was copied to an instrument."""
        self._photos.paste(number)

    def take_photos(self, number: Number, brought: QMimeData) -> None:
        """Adds photos that were dropped on the card of an instrument."""
        self._photos.add(number, brought)

    def check_condition(self, card: Card) -> None:
        """Opens the panel of a check of condition."""
        self._office.check_condition(card, self._print_report)

    def change_kit(self, card: Card) -> None:
        """Opens the panel of a kit."""
        self._office.panels.show(KitPanel(card.instrument.number, self._desks.kits, self._kit))

    def report_condition(self, number: Number) -> None:
        """Shows the report of the last check of an instrument."""
        question = partial(self._desks.conditions.of, number.digits)
        self._kit.door.ask(question, self._on_checks)

    def _on_checks(self, checks: Sequence[ConditionCheck]) -> None:
        if checks:
            self._print_report(checks[0])

    def _print_report(self, check: ConditionCheck) -> None:
        report = partial(self._desks.condition_reports.report, check.id, self._kit.speech.language.value)
        self._kit.doing.run(report, then=lambda paper: self._show_papers((paper,)))
