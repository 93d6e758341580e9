"""The check of the register: its result in place, with each problem by name."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from depot_app.desks.desks import Desks
from depot_app.domain.problems import Checked, Problem
from depot_app.ui.buttons import button
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.panels import Panel
from depot_app.ui.table.columns import Column, Face
from depot_app.ui.table.lines import HeldModel
from depot_app.ui.table.view import LineView
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import housekeeping
from depot_app.wording import housekeeping_screen as said
from depot_app.wording.voice import Voice

KEY = "check"


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem, in the order in which it was found."""

    id: int
    problem: Problem


def _thing(_voice: Voice, row: ProblemRow) -> str:
    return row.problem.number.printed if row.problem.number else ""


def _says(voice: Voice, row: ProblemRow) -> str:
    return housekeeping.problem(voice, row.problem)


_COLUMNS = (
    Column("thing", said.THING, _thing, signs=14, face=Face.NUMBERS),
    Column("says", said.PROBLEM, _says, signs=40, stretch=True),
)


class CheckPanel(Panel):
    """Checks when it opens; may be asked again."""

    def __init__(self, desks: Desks, kit: Kit) -> None:
        super().__init__(KEY, said.CHECK_TITLE, Icon.DATABASE_CHECK_OUTLINE, kit)
        self._desks = desks
        self.checked: Checked | None = None
        self._bar = tone(QProgressBar(), Tone.ACCENT)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._frame = tone(look(QFrame(), Look.BANNER), Tone.IDLE)
        self._icon = QLabel()
        self._line, self._detail = look(QLabel(), Look.ANSWER), look(QLabel(), Look.SOFT_BODY)
        self._advice = look(QLabel(), Look.SOFT_BODY)
        self._advice.setWordWrap(True)
        self.problems = HeldModel(_COLUMNS, kit.speech, self)
        self._table = LineView(self.problems, kit, name="check.problems", title=said.PROBLEMS_LIST)
        self.again = button(kit, said.CHECK_AGAIN, self.check)
        self.close_button = button(kit, said.CLOSE, self.leave, primary=True)
        self._lay_out_panel()
        kit.speech.changed.connect(self._say)
        self.check()

    def begin(self) -> None:
        """To the way out."""
        self.close_button.setFocus()

    def check(self) -> None:
        """Looks at everything, in the background."""
        self.checked = None
        self._say()
        self.kit.door.ask(self._desks.housekeeping.check, self._on_checked, on_failed=self._on_failed, channel=KEY)

    def _lay_out_panel(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._line)
        texts.addWidget(self._detail)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(sizes.PANEL_MARGIN, sizes.WIDE, sizes.PANEL_MARGIN, sizes.WIDE)
        row.setSpacing(sizes.WIDE)
        row.addWidget(self._icon)
        row.addLayout(texts, stretch=1)
        self.body.addWidget(self._frame)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._table, stretch=1)
        self.body.addWidget(self._advice)
        self.body.addStretch()
        self.again.setObjectName("check-again")
        self.again.setFixedHeight(sizes.PRIMARY)
        self.foot.addStretch()
        self.foot.addWidget(self.again)
        self.foot.addWidget(self.close_button)

    def _on_checked(self, checked: Checked) -> None:
        self.checked = checked
        self.problems.hold(ProblemRow(place, one) for place, one in enumerate(checked.problems))
        self._say()

    def _on_failed(self, _: BaseException) -> None:
        """Told above the tabs; it can be asked again."""
        self._bar.hide()
        self.again.setEnabled(True)

    def _say(self) -> None:
        """The result, in the language of the window."""
        checked, voice = self.checked, self.kit.speech.voice
        wrong = checked is not None and bool(checked.problems)
        stands, icon = Tone.IDLE, Icon.MAGNIFY
        if checked is not None:
            stands, icon = (Tone.WRONG, Icon.ALERT_CIRCLE) if wrong else (Tone.GOOD, Icon.CHECK_CIRCLE)
        tone(self._frame, stands)
        tone(self._line, stands)
        self.kit.theme.picture(self._icon.setPixmap, icon, stands.ink, sizes.IconSize.ANSWER)
        self._bar.setVisible(checked is None)
        self._table.setVisible(wrong)
        self._advice.setVisible(wrong)
        self.again.setEnabled(checked is not None)
        self._advice.setText(voice(housekeeping.ADVICE))
        self._tell(checked, voice)

    def _tell(self, checked: Checked | None, voice: Voice) -> None:
        if checked is None:
            self._line.setText(voice(said.CHECKING))
            self._detail.clear()
            return
        amount = len(checked.problems)
        self._line.setText(voice.count(said.NOT_RIGHT, amount) if amount else voice(said.ALL_WELL))
        cut = voice(housekeeping.CUT, n=voice.whole(amount)) if checked.cut else ""
        self._detail.setText(f"{voice.count(said.CHECKED, checked.instruments)} {cut}".strip())
