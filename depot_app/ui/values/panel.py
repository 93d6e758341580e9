"""The panel of the list of values: a day, then the list as a paper or for a spreadsheet."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from depot_app.desks.value_lists import ValueListDesk
from depot_app.domain.value_list import ValueListContent, summed
from depot_app.exchange.value_lists import write_values
from depot_app.ui.buttons import button
from depot_app.ui.form.amounts import Day
from depot_app.ui.form.field import Field, FieldFrame
from depot_app.ui.form.letters import deal
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.panels import Panel
from depot_app.ui.preview.papers import Paper
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import dates, money
from depot_app.wording import housekeeping_screen as files_said
from depot_app.wording import valuations as said
from depot_app.wording import window as window_said

KEY = "values"
_FOLDER = "values/folder"


class ValueListPanel(Panel):
    """Makes the list as of a day."""

    def __init__(self, desk: ValueListDesk, kit: Kit, show: Callable[[Paper], object]) -> None:
        super().__init__(KEY, said.LIST, Icon.CASH, kit)
        self._desk = desk
        self._show = show
        field = Field("on", said.WHICH_DAY, lambda kit: Day(kit.speech, lambda: desk.house.today), required=True)
        self.day = FieldFrame(field, kit)
        self.day.setMaximumWidth(sizes.DIALOG)
        self.day.editor.set_value(desk.house.today)
        self.day.entered.connect(self.show_paper)
        self.told = look(QLabel(), Look.STRONG)
        self._lay_out_panel()
        kit.speech.follow(self._deal_letter)

    def begin(self) -> None:
        """To the day."""
        self.day.editor.setFocus()

    def _lay_out_panel(self) -> None:
        note = look(QLabel(), Look.SOFT_BODY)
        note.setWordWrap(True)
        self.kit.speech.say(note.setText, said.PANEL_NOTE)
        self.body.addWidget(note)
        self.body.addWidget(self.day, alignment=Qt.AlignmentFlag(0))
        self.body.addWidget(self.told)
        self.body.addStretch()
        self.sheet = button(self.kit, said.SAVE_SHEET, self._ask_where)
        self.sheet.setObjectName("values-sheet")
        self.sheet.setFixedHeight(sizes.PRIMARY)
        self.paper = button(self.kit, said.SHOW_PDF, self.show_paper, primary=True)
        self.paper.setObjectName("values-paper")
        self.foot.addStretch()
        self.foot.addWidget(self.sheet)
        self.foot.addWidget(self.paper)

    def _deal_letter(self) -> None:
        """A letter that leads to the day, other than those of the menus."""
        menus = [self.kit.speech(name) for name in window_said.MENUS]
        self.day.deal(deal([self.kit.speech(said.WHICH_DAY)], deal(menus))[0])

    def _chosen(self) -> date | None:
        """The day, or none where something is wrong with it, which is then said at the field."""
        day = None if self.day.insist() else self.day.editor.value()
        return day if isinstance(day, date) else None

    def show_paper(self) -> None:
        """Shows the list as a PDF."""
        if (on := self._chosen()) is None:
            return
        desk, language = self._desk, self.kit.speech.language.value

        def printed() -> tuple[ValueListContent, bytes]:
            content = desk.list_on(on, language)
            return content, desk.printed(content)

        self._wait(waiting=True)
        self.kit.door.ask(printed, self._on_printed, channel=KEY, on_failed=self._on_failed)

    def _on_printed(self, answer: tuple[ValueListContent, bytes]) -> None:
        content, pdf = answer
        self._tell(content)
        speech = self.kit.speech
        name = speech(said.FILE_NAME, day=content.on.isoformat())
        title = speech(said.LIST_ON, day=dates.short(speech.voice, content.on))
        self._show(Paper(title, f"{name}.pdf", pdf))

    def _ask_where(self) -> None:
        if (on := self._chosen()) is None:
            return
        speech = self.kit.speech
        folder = Path(self.kit.memory.read(_FOLDER, str(Path.home())))
        name = speech(said.FILE_NAME, day=on.isoformat())
        kinds = ";;".join((speech(files_said.XLSX_FILES), speech(files_said.CSV_FILES)))
        dialog = QFileDialog(self, speech(said.LIST), str(folder / name), kinds)
        dialog.setObjectName("values-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("xlsx" if "xlsx" in kind else "csv"))
        dialog.fileSelected.connect(lambda chosen: self.save_sheet(on, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_sheet(self, on: date, path: Path) -> None:
        """Writes the list for a spreadsheet, in the background."""
        self.kit.memory.write(_FOLDER, str(path.parent))
        desk, voice = self._desk, self.kit.speech.voice

        def written() -> ValueListContent:
            content = desk.list_on(on, voice.language.value)
            write_values(path, voice(said.LIST), said.headers(voice), said.sheet_rows(voice, content.lines))
            return content

        self._wait(waiting=True)
        self.kit.door.ask(written, partial(self._on_written, path), channel=KEY, on_failed=self._on_failed)

    def _on_written(self, path: Path, content: ValueListContent) -> None:
        self._tell(content)
        voice = self.kit.speech.voice
        value = money.amount(voice, summed(content.lines).value)
        self.kit.messages.tell(voice.count(said.EXPORTED, len(content.lines), file=path.name, value=value))

    def _on_failed(self, _: BaseException) -> None:
        """Told above the tabs; another file or day can be chosen."""
        self._wait(waiting=False)

    def _tell(self, content: ValueListContent) -> None:
        """What the list comes to."""
        self._wait(waiting=False)
        voice, whole = self.kit.speech.voice, summed(content.lines)
        facts = {"value": money.amount(voice, whole.value), "without": voice.whole(whole.without_value)}
        day = dates.short(voice, content.on)
        self.kit.speech.count(self.told.setText, said.MADE, whole.instruments, day=day, **facts)

    def _wait(self, *, waiting: bool) -> None:
        for one in (self.paper, self.sheet):
            one.setEnabled(not waiting)
