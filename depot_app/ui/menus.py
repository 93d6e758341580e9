"""The menu bar, filled from the deeds of the window and of the tab in front each time a menu opens."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu, QMenuBar

from depot_app.ui.deeds import DeedBook, Menu
from depot_app.ui.form.letters import deal, with_letter
from depot_app.ui.kit import Kit
from depot_app.wording import window as said
from depot_app.wording.voice import Text

_TITLES: dict[Menu, Text] = {
    Menu.FILE: said.FILE_MENU,
    Menu.EDIT: said.EDIT_MENU,
    Menu.VIEW: said.VIEW_MENU,
    Menu.HELP: said.HELP_MENU,
}


class MenuBar(QMenuBar):
    """Four menus that are always there, and between them that of the tab in front."""

    def __init__(self, kit: Kit, books: Callable[[], Iterable[DeedBook]], tab_name: Callable[[], Text | None]) -> None:
        super().__init__()
        self._kit = kit
        self._books = books
        self._tab_name = tab_name
        self._menus = {place: QMenu(self) for place in (Menu.FILE, Menu.EDIT, Menu.VIEW, Menu.TAB, Menu.HELP)}
        for place, menu in self._menus.items():
            self.addMenu(menu)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self._filler(place))
        kit.speech.follow(self.say)

    def menu_of(self, place: Menu) -> QMenu:
        """One of the menus, filled as if it were opened."""
        self._fill(place)
        return self._menus[place]

    def say(self) -> None:
        """Says the titles, that of the front tab among them."""
        titles = {place: _TITLES.get(place) or self._tab_name() for place in self._menus}
        spoken = {place: self._kit.speech(title) if title else "" for place, title in titles.items()}
        for (place, words), letter in zip(spoken.items(), deal(list(spoken.values())), strict=True):
            self._menus[place].setTitle(with_letter(words, letter))
            self._menus[place].menuAction().setVisible(bool(words))

    def _filler(self, place: Menu) -> Callable[[], None]:
        return lambda: self._fill(place)

    def _fill(self, place: Menu) -> None:
        menu = self._menus[place]
        menu.clear()
        for book in self._books():
            book.refresh()
            for deed in book:
                if deed.menu is place:
                    if deed.starts_group and not menu.isEmpty():
                        menu.addSeparator()
                    menu.addAction(book.action(deed.key))
