"""A panel of pages: the steps above, one page in sight, the way back and on at its foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget

from depot_app.ui.buttons import button
from depot_app.ui.imports.page import Page
from depot_app.ui.imports.steps import Steps
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.panels import Panel
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import imports_screen as said
from depot_app.wording.voice import Text


class PagedPanel(Panel):
    """Turns pages; Ctrl+Enter goes on from anywhere.

    When one may go on, and what comes of it, is said by whoever has the pages.
    """

    def __init__(self, key: str, title: Text, icon: Icon, kit: Kit) -> None:
        super().__init__(key, title, icon, kit)
        self._pages: tuple[Page, ...] = ()
        self._planned = 0
        self.steps = Steps(kit)
        self._stack = QStackedWidget()
        self._why = tone(look(QLabel(), Look.SOFT_BODY), Tone.ATTENTION)
        self._why.setWordWrap(True)
        self.back = button(kit, said.BACK, self.go_back)
        self.next = button(kit, said.NEXT, self.go_on, primary=True)
        self.close_button = button(kit, said.CLOSE, self.leave, primary=True)
        self.back.setObjectName("import-back")
        self.next.setObjectName("import-next")
        self.close_button.setObjectName("import-close")
        self.back.setFixedHeight(self.next.height())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.next.click)
        self.head.addWidget(self.steps)
        self.body.addWidget(self._stack)
        self.foot.addWidget(self.back)
        self.foot.addWidget(self._why, stretch=1)
        self.foot.addWidget(self.next)
        self.foot.addWidget(self.close_button)

    def put_pages(self, pages: Sequence[Page], planned: int) -> None:
        """Puts the pages in; one goes back and on through the first so many, the last is the end."""
        self._pages, self._planned = tuple(pages), planned
        for page in pages:
            self._stack.addWidget(page)

    @property
    def page(self) -> Page:
        """The page in sight."""
        return self._pages[self._stack.currentIndex()]

    def begin(self) -> None:
        """To where the page in sight begins."""
        self.page.begin()

    def turn_to(self, page: Page) -> None:
        """Shows a page; the way on stands at its foot."""
        place = self._pages.index(page)
        self._stack.setCurrentWidget(page)
        self.steps.show_step(place)
        self.back.setVisible(0 < place < self._planned)
        self.next.setVisible(place < self._planned)
        self.close_button.setVisible(page is self._pages[-1])
        self.judge()
        page.begin()

    def go_back(self) -> None:
        """To the page before."""
        self.notices.clear()
        self.turn_to(self._pages[self._stack.currentIndex() - 1])

    def go_on(self) -> None:
        """To the page after this, or to what has to come before that."""
        raise NotImplementedError

    def judge(self) -> None:
        """Looks whether one can go on."""
        raise NotImplementedError

    def tell_way_on(self, *, able: bool, why: str) -> None:
        """Whether one can go on, and if not why."""
        self.next.setEnabled(able)
        self._why.setText(why)
