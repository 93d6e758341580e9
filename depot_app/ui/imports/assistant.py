"""The import assistant: a panel that goes through its pages, asks the clerk, and has the list taken in."""

from functools import partial
from pathlib import Path

from depot_app.domain.faults import Unreadable
from depot_app.domain.imports import Forecast, Imported, ImportStopped
from depot_app.domain.refusal import Refusal
from depot_app.ui.imports.archive import Archive
from depot_app.ui.imports.clerk import Clerk
from depot_app.ui.imports.columns_page import ColumnsPage
from depot_app.ui.imports.damage_page import DamagePage
from depot_app.ui.imports.done_page import DonePage
from depot_app.ui.imports.file_page import FilePage, Wish
from depot_app.ui.imports.forecast_page import ForecastPage
from depot_app.ui.imports.inquiry import Inquiry
from depot_app.ui.imports.job import Job
from depot_app.ui.imports.keeping import Keeping
from depot_app.ui.imports.paged import PagedPanel
from depot_app.ui.imports.taking import Taking
from depot_app.ui.imports.taking_page import TakingPage
from depot_app.ui.imports.values_page import ValuesPage
from depot_app.ui.kit import Kit
from depot_app.ui.messages import Message
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import imports_screen as said

KEY = "imports"
_TOLD = "told"


class ImportAssistant(PagedPanel):
    """File, columns, names, damaged cells, check, reading in, done. Each answer of the clerk makes the next page."""

    def __init__(self, clerk: Clerk, archive: Archive, kit: Kit) -> None:
        super().__init__(KEY, said.TITLE, Icon.FILE_IMPORT_OUTLINE, kit)
        self._clerk = clerk
        self.job: Job | None = None
        self._inquiry = Inquiry(kit.door, self)
        self._taking = Taking(clerk, kit, self)
        self._keeping = Keeping(archive, self._inquiry, kit, self)
        self.file, self.columns = FilePage(kit), ColumnsPage(kit, clerk.types)
        self.values, self.damage, self.forecast = ValuesPage(kit, clerk.types), DamagePage(kit), ForecastPage(kit)
        self.taking, self.done = TakingPage(kit), DonePage(kit)
        planned = (self.file, self.columns, self.values, self.damage, self.forecast)
        self.put_pages((*planned, self.taking, self.done), len(planned))
        self._listen()
        self.turn_to(self.file)

    def leave(self) -> None:
        """Closes it; while a list comes in it stays until that has stopped."""
        if self.page is self.taking:
            self.taking.stop()
        else:
            super().leave()

    def escape(self) -> None:
        """Nothing that was decided is lost by a key: it waits behind the tab."""
        if self.job is None or self.page is self.done:
            self.leave()
        else:
            self.put_aside.emit()

    def take_file(self, path: Path) -> None:
        """Begins with this file, unless a list is coming in."""
        if self.page is not self.taking:
            self.turn_to(self.file)
            self.file.take_file(path)

    def _listen(self) -> None:
        for page in self._pages:
            page.changed.connect(self._on_changed)
        self.file.wanted.connect(self._on_wanted)
        self._keeping.listen_to(self.columns.layouts)
        self._keeping.changed.connect(self._on_laid_out)
        self.taking.cancelled.connect(self._taking.stop)
        self.done.another_wanted.connect(partial(self.turn_to, self.file))
        self.done.undo_wanted.connect(self._taking.take_back)
        self.done.rejects_wanted.connect(self._save_rejects)
        self._taking.progressed.connect(self.taking.show_progress)
        self._taking.done.connect(self._on_taken_in)
        self._taking.refused.connect(self._on_refused)
        self._taking.failed.connect(partial(self.turn_to, self.forecast))
        self._taking.taken_back.connect(self.done.show_taken_back)
        self._inquiry.changed.connect(self.judge)
        self._inquiry.faulted.connect(self._on_faulted)
        self.kit.speech.changed.connect(self._on_voice)

    def judge(self) -> None:
        """Whether one can go on, and if not why."""
        page, job, speech = self.page, self.job, self.kit.speech
        why = page.hindrance(job) if job is not None else ""
        why = speech(said.BUSY) if self._inquiry.busy else why
        self.tell_way_on(able=job is not None and not why, why=why)
        if page is self.forecast and not page.is_news:
            speech.say(self.next.setText, said.CLOSE)
        elif page is self.forecast:
            speech.count(self.next.setText, said.TAKE_IN, self.forecast.rows_that_come_in)
        else:
            speech.say(self.next.setText, said.NEXT)

    def go_on(self) -> None:
        """Each page has its own way to the next: at once, or by what the clerk answers."""
        job, page, voice = self.job, self.page, self.kit.speech.voice
        if job is None:
            return
        self.notices.clear()
        if page is self.file:
            self.columns.show_job(job)
            self.turn_to(self.columns)
        elif page is self.columns:
            self._inquiry.ask(partial(self._clerk.look_over, job), self._on_looked_over)
        elif page is self.values and self.damage.has_any:
            self.turn_to(self.damage)
        elif page in {self.values, self.damage}:
            self._inquiry.ask(partial(self._clerk.forecast, job, voice), self._on_forecast)
        elif page is self.forecast and not page.is_news:
            self.leave()
        elif page is self.forecast:
            self.taking.start(self.forecast.rows_in_all)
            self.turn_to(self.taking)
            self._taking.start(job)

    def go_back(self) -> None:
        """To the page before; a page of damaged cells is passed by where there are none."""
        if self.page is self.forecast and not self.damage.has_any:
            self.notices.clear()
            self.turn_to(self.values)
        else:
            super().go_back()

    def _on_changed(self, job: Job) -> None:
        self.job = job
        self._keeping.have(job)
        self.judge()

    def _on_laid_out(self, job: Job) -> None:
        """The list is read by a layout now, or the layouts are others."""
        self.notices.clear()
        self.file.show_job(job)
        self.columns.show_job(job)
        self._on_changed(job)

    def _on_wanted(self, wish: Wish) -> None:
        self.notices.clear()
        self._inquiry.ask(partial(self._clerk.open, wish.path, wish.kind, wish.told), self._on_opened)

    def _on_opened(self, job: Job) -> None:
        self.file.show_job(job)
        self._on_changed(job)
        if not self.file.corrects:
            self.next.setFocus()

    def _on_looked_over(self, job: Job) -> None:
        self.values.show_job(job)
        self.damage.show_job(job)
        self._on_changed(job)
        self.turn_to(self.values)

    def _on_forecast(self, forecast: Forecast) -> None:
        self.forecast.show_forecast(forecast, self._clerk.names(self.kit.speech.voice))
        self.turn_to(self.forecast)

    def _on_taken_in(self, done: Imported) -> None:
        self.done.show_done(done)
        self.turn_to(self.done)

    def _on_refused(self, refusal: Refusal) -> None:
        """Cancelled, or a rule's no: back to the check, with the reason."""
        self.turn_to(self.forecast)
        if isinstance(refusal, ImportStopped):
            voice = self.kit.speech.voice
            words = voice(said.CANCELLED, done=voice.whole(refusal.done), of=voice.whole(refusal.of))
            self.notices.put(_TOLD, Message(words, Tone.ATTENTION, Icon.INFORMATION_OUTLINE))
        else:
            self.notices.refuse(refusal)

    def _on_faulted(self, fault: Unreadable) -> None:
        """In place: what is wrong with the file, and what to do."""
        words = self.kit.speech.explain(fault)
        self.notices.put(_TOLD, Message(words, Tone.WRONG, Icon.CLOSE_CIRCLE_OUTLINE))
        if self.page is not self.file:
            return
        if self.job is not None and self.file.corrects:
            self.file.put_back(self.job)
            return
        self.job = None
        self.file.forget()
        self.judge()

    def _save_rejects(self, path: Path) -> None:
        job, forecast = self.job, self.forecast.forecast
        if job is not None and forecast is not None:
            voice = self.kit.speech.voice
            question = partial(self._clerk.save_rejects, job, forecast, path, voice)
            self._inquiry.ask(question, partial(self.done.tell_saved, path))

    def _on_voice(self) -> None:
        """What was put together by hand is said again."""
        for page in (self.columns, self.values, self.damage):
            page.say_again()
        if self.job is not None:
            self.file.show_job(self.job)
        if self.forecast.forecast is not None:
            self.forecast.show_forecast(self.forecast.forecast, self._clerk.names(self.kit.speech.voice))
        self.judge()
