"""The right side of a tab: the card, or a form in its place until it is saved or left."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from depot_app.ui.card.card import Card
from depot_app.ui.form.form import Form
from depot_app.ui.theme import sizes


class Side(QStackedWidget):
    """Shows the card; a form that is opened lies over it, one at a time."""

    changed = Signal()
    """A form was opened or taken away."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self._card = card
        self._form: Form | None = None
        self.setMinimumWidth(sizes.CARD_LEAST)
        self.addWidget(card)

    @property
    def form(self) -> Form | None:
        """The form that is open."""
        return self._form

    def open_form(self, form: Form, focus_after: QWidget | None = None) -> None:
        """Opens a form and takes the keyboard to its first field; one that holds anything unsaved asks first."""
        if not self.may_go(lambda: self.open_form(form, focus_after)):
            return
        self.close_form()
        self._form = form
        self._focus_after = focus_after
        form.left.connect(self.close_form)
        self.addWidget(form)
        self.setCurrentWidget(form)
        form.begin()
        self.changed.emit()

    def close_form(self) -> None:
        """Takes the form away, with whatever stands in it."""
        form, self._form = self._form, None
        if form is None:
            return
        self.setCurrentWidget(self._card)
        self.removeWidget(form)
        form.hide()
        form.deleteLater()
        self.changed.emit()
        if self._focus_after is not None:
            self._focus_after.setFocus()

    def may_go(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost; if something would, the form asks, and `then` is called after."""
        if self._form is None or not self._form.is_changed:
            return True
        self._form.leave(then)
        return False
