"""Who works here: chosen by name at the top of the window, and remembered for this desk."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from depot_app.desks.desks import Desks
from depot_app.domain.people import Person
from depot_app.ui.form.editors import Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.theme import sizes
from depot_app.ui.window import Window
from depot_app.wording import window as said

Remember = Callable[[str], object]
"""Keeps the name for this desk."""


class NameDialog(QDialog):
    """Asks for a name that is not on the list yet; Escape goes."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("name-dialog")
        self.setWindowTitle(kit.speech(said.WHO_WORKS))
        self.setMinimumWidth(sizes.CARD)
        name = Field("name", said.NAME, lambda _: Words(), required=True)
        self.form = Form(said.WHO_WORKS, (name,), kit, save=said.SIT_DOWN)
        self.form.left.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.form)


class People(QObject):
    """Tells the top of the window who there are, and seats whoever is chosen."""

    def __init__(self, window: Window, kit: Kit, desks: Desks, remember: Remember) -> None:
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._desks = desks
        self._remember = remember
        window.top.person_chosen.connect(self.seat)
        window.top.new_person_asked.connect(self._on_new_asked)
        kit.speech.changed.connect(self.ask)

    def ask(self) -> None:
        """Asks who works here."""
        self._kit.door.ask(self._desks.people.known, self._on_known, channel="people")

    def seat(self, name: str) -> None:
        """From now on what is done is done by them."""
        self._desks.house.actor = name
        self._remember(name)
        self.ask()

    def _on_known(self, people: tuple[Person, ...]) -> None:
        self._window.top.tell_people([person.name for person in people], self._desks.house.actor)

    def _on_new_asked(self) -> None:
        dialog = NameDialog(self._kit, self._window)
        dialog.form.saved.connect(partial(self._take_in, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._window.come_back)
        dialog.open()
        dialog.form.begin()

    def _take_in(self, dialog: NameDialog, values: dict[str, Any]) -> None:
        dialog.accept()
        self._kit.doing.run(partial(self._desks.people.add, values["name"]), then=self._on_taken_in)

    def _on_taken_in(self, person: Person) -> None:
        self.seat(person.name)
