"""The one door to the background: questions side by side, deeds one after the other; answers come back by signal."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from depot_app.domain.refusal import Refusal

T = TypeVar("T")

ASKERS = 2
"""Threads that answer questions; a third would only fight for the interpreter with the window."""
LAST_WAIT_SECONDS = 5.0


@dataclass(eq=False)
class _Task:
    """One question or deed on its way, and who wants to know."""

    work: Callable[[], Any]
    on_answer: Callable[[Any], None]
    on_refused: Callable[[Refusal], None] | None = None
    on_failed: Callable[[BaseException], None] | None = None
    cancel: Callable[[], None] | None = None
    channel: str | None = None
    answer: Any = None
    error: BaseException | None = None
    dropped: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        """Does the work on a thread of the background; whatever happens is kept as the answer."""
        if self.dropped.is_set():
            return
        try:
            self.answer = self.work()
        except BaseException as error:  # noqa: BLE001  the background hands on whatever happens
            self.error = error


class Door(QObject):
    """Runs work behind the window.

    `ask` is for questions: those of one channel replace each other, and only the latest is answered.
    `do` is for deeds: each is done, in order, and answered.
    A `Refusal` goes to `on_refused`, or else to the signal `refused`; every other error to `on_failed` and `failed`.
    Whoever has been closed meanwhile is not answered.
    """

    refused = Signal(object)
    failed = Signal(object)
    rested = Signal()
    """Nothing is under way any more."""
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: SimpleQueue[_Task | None] = SimpleQueue()
        self._deeds: SimpleQueue[_Task | None] = SimpleQueue()
        self._latest: dict[str, _Task] = {}
        self._under_way: set[_Task] = set()
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._finished.connect(self._on_finished)

    @property
    def busy(self) -> bool:
        """Whether anything is under way or waits for its turn."""
        return bool(self._under_way)

    def ask(
        self,
        question: Callable[[], T],
        on_answer: Callable[[T], None],
        *,
        on_refused: Callable[[Refusal], None] | None = None,
        on_failed: Callable[[BaseException], None] | None = None,
        channel: str | None = None,
        cancel: Callable[[], None] | None = None,
    ) -> None:
        """Asks in the background; a newer question on the channel drops this one and calls its `cancel` from here."""
        if channel is not None:
            self.drop(channel)
        task = _Task(question, on_answer, on_refused, on_failed, cancel, channel)
        if channel is not None:
            self._latest[channel] = task
        self._start(self._questions, task)

    def do(
        self,
        deed: Callable[[], T],
        on_answer: Callable[[T], None],
        *,
        on_refused: Callable[[Refusal], None] | None = None,
        on_failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Does a deed in the background, after those before it; it is never dropped."""
        self._start(self._deeds, _Task(deed, on_answer, on_refused, on_failed))

    def drop(self, channel: str) -> None:
        """Nobody wants the answer on this channel any more."""
        task = self._latest.pop(channel, None)
        if task is None:
            return
        task.dropped.set()
        if task.cancel is not None:
            task.cancel()

    def close(self) -> None:
        """Drops the questions, lets the deeds finish, ends the threads; nothing is answered after this."""
        if self._closed:
            return
        self._closed = True
        for channel in list(self._latest):
            self.drop(channel)
        for _ in self._threads:
            self._questions.put(None)
        self._deeds.put(None)
        for thread in self._threads:
            thread.join(LAST_WAIT_SECONDS)
        self._under_way.clear()

    def _start(self, line: "SimpleQueue[_Task | None]", task: _Task) -> None:
        if self._closed:
            return
        if not self._threads:
            self._open()
        self._under_way.add(task)
        line.put(task)

    def _open(self) -> None:
        lines = [self._questions] * ASKERS + [self._deeds]
        for place, line in enumerate(lines):
            thread = threading.Thread(target=self._work, args=(line,), name=f"depot-{place}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self, line: "SimpleQueue[_Task | None]") -> None:
        while (task := line.get()) is not None:
            task.run()
            if not self._closed:
                self._finished.emit(task)

    @Slot(object)
    def _on_finished(self, task: _Task) -> None:
        self._under_way.discard(task)
        if self._closed:
            return
        if not task.dropped.is_set():
            self._answer(task)
        if not self._under_way:
            self.rested.emit()

    def _answer(self, task: _Task) -> None:
        if task.channel is not None:
            self._latest.pop(task.channel, None)
        if _gone(task.on_answer):
            return
        if task.error is None:
            task.on_answer(task.answer)
        elif isinstance(task.error, Refusal):
            (task.on_refused or self.refused.emit)(task.error)
        else:
            if task.on_failed is not None:
                task.on_failed(task.error)
            self.failed.emit(task.error)


def _gone(asker: Callable[..., object]) -> bool:
    """Whether the widget that asked has been closed meanwhile."""
    owner = getattr(getattr(asker, "func", asker), "__self__", None)
    return isinstance(owner, QObject) and not shiboken6.isValid(owner)
