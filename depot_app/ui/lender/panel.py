"""The panel that says who lends: the foundation as it signs, for every paper from now on."""

from dataclasses import fields
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from depot_app.desks.setup import SetUpDesk
from depot_app.domain.paper_parts import Lender
from depot_app.ui.form.editors import LongWords, Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.panels import Panel
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import lender_screen as said
from depot_app.wording.voice import Text, Voice

KEY = "lender"
_LINES: tuple[tuple[str, Text], ...] = (
    ("brand", said.BRAND),
    ("representative", said.REPRESENTATIVE),
    ("role", said.ROLE),
    ("seat", said.SEAT),
    ("email", said.EMAIL),
    ("phone", said.PHONE),
    ("registration", said.REGISTRATION),
    ("account", said.ACCOUNT),
)


class LenderPanel(Panel):
    """Shows who lends, and keeps it otherwise."""

    def __init__(self, desk: SetUpDesk, kit: Kit) -> None:
        super().__init__(KEY, said.TITLE, Icon.DOMAIN, kit)
        self._desk = desk
        self.form = Form(
            said.TITLE,
            (
                Field("name", said.NAME, lambda _: Words(), required=True),
                Field("address", said.ADDRESS, lambda _: LongWords()),
                *(Field(key, name, lambda _: Words()) for key, name in _LINES),
            ),
            kit,
        )
        self.form.setMaximumWidth(sizes.DIALOG)
        note = look(QLabel(), Look.SOFT_BODY)
        kit.speech.say(note.setText, said.NOTE)
        self.body.addWidget(note)
        self.body.addWidget(self.form, stretch=1, alignment=Qt.AlignmentFlag(0))
        self.form.saved.connect(self._keep)
        self.form.left.connect(self.left)
        kit.door.ask(desk.lender, self._on_lender, channel=KEY)

    def begin(self) -> None:
        """To the first field."""
        self.form.begin()

    def leave(self) -> None:
        """Closes it, or asks first where something would be lost."""
        self.form.leave()

    def _on_lender(self, lender: Lender) -> None:
        """What stands there now; the address with a line for each."""
        self.form.fill({f.name: _shown(getattr(lender, f.name)) for f in fields(Lender)})

    def _keep(self, values: dict[str, Any]) -> None:
        """Keeps who lends."""
        address = tuple(line.strip() for line in (values["address"] or "").splitlines() if line.strip())
        lender = Lender(**{key: value or "" for key, value in values.items() if key != "address"}, address=address)
        self.kit.doing.run(partial(self._desk.name_lender, lender), said_after=_kept, then=self._on_kept)

    def _on_kept(self, _: Lender) -> None:
        self.form.kept()
        self.left.emit()


def _shown(value: str | tuple[str, ...]) -> str:
    """A field as one types it."""
    return "\n".join(value) if isinstance(value, tuple) else value


def _kept(voice: Voice, lender: Lender) -> str:
    """What is said afterwards."""
    return voice(said.KEPT, name=lender.name)
