"""The top of the window: the scan box at the left; at the right the last backup, the place, and who works here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.scan.box import ScanBox
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role, Tone
from depot_app.ui.theme.sizes import IconSize
from depot_app.wording import window as said


class TopBar(QWidget):
    """Scan box and state of the desk; nothing here is ever hidden."""

    person_chosen = Signal(str)
    """The name of who acts from now on."""
    new_person_asked = Signal()
    """Someone works here whose name is not on the list."""
    backup_asked = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.scan_box = ScanBox(kit)
        self._backup = look(QPushButton(), Look.FLAT)
        self._backup.setObjectName("backup-state")
        self._backup.setFixedHeight(sizes.BUTTON)
        self._backup.clicked.connect(self.backup_asked)
        self._place_icon = QLabel()
        self._place = look(QLabel(), Look.SOFT)
        self._person = look(QPushButton(), Look.FLAT)
        self._person.setObjectName("person")
        self._person.setFixedHeight(sizes.BUTTON)
        self._people = QMenu(self._person)
        self._person.setMenu(self._people)
        self._lay_out()
        self._dress()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.GRID, sizes.MARGIN - sizes.GRID, sizes.HALF)
        row.setSpacing(sizes.GRID)
        row.addWidget(self.scan_box, stretch=1)
        row.addStretch()
        row.addWidget(self._backup)
        row.addSpacing(sizes.GRID)
        row.addWidget(self._place_icon)
        row.addWidget(self._place)
        row.addSpacing(sizes.GRID)
        row.addWidget(self._person)

    def _dress(self) -> None:
        side = QSize(IconSize.BODY, IconSize.BODY)
        for flat in (self._backup, self._person):
            flat.setIconSize(side)
        self._kit.theme.picture(self._place_icon.setPixmap, Icon.LAPTOP, Role.SOFT_INK)
        self._kit.theme.dress(self._person.setIcon, Icon.ACCOUNT_OUTLINE)
        self._kit.speech.say(self._place.setText, said.THIS_DEVICE)
        self._kit.speech.say(self._person.setToolTip, said.WHO_WORKS)
        self._kit.speech.say(self._person.setText, said.NOBODY_YET)
        self.tell_backup(Tone.IDLE, self._kit.speech(said.OPENING))

    def tell_backup(self, stands: Tone, words: str) -> None:
        """Says when the last backup was made and whether it was proven."""
        icon = Icon.SHIELD_CHECK_OUTLINE if stands is Tone.GOOD else Icon.SHIELD_ALERT_OUTLINE
        role = Role.SOFT_INK if stands is Tone.IDLE else stands.ink
        self._kit.theme.dress(self._backup.setIcon, icon, role)
        self._backup.setText(words)
        self._backup.setAccessibleName(words)
        tone(self._backup, stands)

    def tell_place(self, file: str) -> None:
        """Says in which file the register lies."""
        self._place.setToolTip(file)
        self._place_icon.setToolTip(file)

    def tell_people(self, names: Sequence[str], who: str) -> None:
        """Offers the names of who may work here, with the one who does."""
        if who in names:
            self._kit.speech.quote(self._person.setText, f"{who}  ▾")
            self._kit.speech.say(self._person.setAccessibleName, said.WHO_WORKS_IS, who=who)
        self._people.clear()
        for name in names:
            action = self._people.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == who)
            action.triggered.connect(self._chooser(name))
        self._people.addSeparator()
        self._people.addAction(self._kit.speech(said.OTHER_NAME), self.new_person_asked.emit)

    def _chooser(self, name: str) -> Callable[[], None]:
        return lambda: self.person_chosen.emit(name)
