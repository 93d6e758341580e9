"""Shows filed papers over the window, one of a loan in the other language too."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from depot_app.domain.journal import Done
from depot_app.ui.kit import Kit
from depot_app.ui.papers import Filed, InLanguage, other_language, paper_of
from depot_app.ui.preview.window import Preview
from depot_app.wording.preview import IN_LANGUAGE


class Showing:
    """How every tab has its papers shown."""

    def __init__(self, window: QWidget, kit: Kit) -> None:
        self._window = window
        self._kit = kit

    def __call__(self, papers: Sequence[Filed], /, in_language: InLanguage | None = None) -> None:
        """Shows papers together; `in_language` is what has the one paper made in another language."""
        preview = Preview([paper_of(self._kit.speech.voice, one) for one in papers], self._kit, self._window)
        if in_language is not None:
            other = other_language(papers[0])
            preview.offer(IN_LANGUAGE[other], partial(self._show_other, preview, partial(in_language, other.value)))
        preview.show()

    def _show_other(self, preview: Preview, made: partial[Done[Any]]) -> None:
        """Has the paper made in its other language, the first time, and shows that instead."""

        def show(paper: Filed) -> None:
            self((paper,), made.func)
            preview.close()

        self._kit.doing.run(made, then=show)
