"""The right side of a tab: the card, or a form in its place until it is saved or left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from depot_app.ui.card.card import Card
from depot_app.ui.deeds import DeedBook, name_of
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.messages import Message
from depot_app.ui.sounds import Sound
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import form as said

_IN_THE_WAY = "form-in-the-way"


class Side(QStackedWidget):
    """Shows the card; a form that is opened lies over it, one at a time."""

    changed = Signal()
    """A form was opened or taken away."""

    def __init__(self, card: Card, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
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
        self._kit.messages.withdraw(_IN_THE_WAY)
        self.changed.emit()
        if self._focus_after is not None:
            self._focus_after.setFocus()

    def make_way(self, then: Callable[[], object], what: str) -> bool:
        """Whether nothing would be lost; else the form asks, and that `what` waits for it is told above the tab."""
        if not self.may_go(then):
            words = self._kit.speech(said.UNSAVED_FIRST, what=what)
            self._kit.sounds.play(Sound.ERROR)
            self._kit.messages.notice(_IN_THE_WAY, Message(words, Tone.ATTENTION, Icon.ALERT_OUTLINE))
            return False
        return True

    def cover(self, book: DeedBook) -> None:
        """Lies over these deeds: a key of theirs takes a form away in which nothing would be lost."""
        book.key_below.connect(partial(self._call, book))

    def _call(self, book: DeedBook, key: str) -> None:
        if self.make_way(partial(self._call, book, key), name_of(book.deed(key), self._kit.speech)):
            self.close_form()
            book.call(key)

    def may_go(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost; if something would, the form asks, and `then` is called after."""
        if self._form is None or not self._form.is_changed:
            return True
        self._form.leave(then)
        return False
