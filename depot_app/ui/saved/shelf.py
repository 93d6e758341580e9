"""The saved lists of one list: those that the program brings, and those that people kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from depot_app.desks.saved_lists import SavedListDesk
from depot_app.domain.lists import Listing
from depot_app.domain.saved_lists import SavedList
from depot_app.ui.deeds import DeedBook
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.table.source import Source
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Role
from depot_app.wording import lists_screen as said
from depot_app.wording.voice import Text

UPDATE, RENAME, REMOVE, SAVE = "lists.update", "lists.rename", "lists.remove", "lists.save"


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A list that is there from the start; its days are filled in when it is opened."""

    name: Text
    listing: Listing


AnyList = BuiltIn | SavedList


@dataclass(frozen=True, slots=True)
class Lists:
    """Where the saved lists of a room are kept, and those that it begins with."""

    desk: SavedListDesk
    built_in: tuple[BuiltIn, ...] = ()


class Shelf(QPushButton):
    """The button that opens the menu of lists, each with how many rows it has now; it names the one that is open."""

    chosen = Signal(object, object)
    """A list was opened: what it shows, and its columns."""

    def __init__(self, room: str, lists: Lists, source: Source, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.room = room
        self.desk = lists.desk
        self._kit = kit
        self._built_in = lists.built_in
        self._source = source
        self._own: Sequence[SavedList] = ()
        self._counts: dict[str, int] = {}
        self._book: DeedBook | None = None
        self._shown = Listing()
        self.opened: AnyList | None = None
        self.setObjectName("lists")
        look(self, Look.CHIP)
        self.setFixedHeight(sizes.CHIP)
        kit.theme.dress(self.setIcon, Icon.FORMAT_LIST_BULLETED, Role.SOFT_INK, sizes.IconSize.SMALL)
        self.menu_of_lists = QMenu(self)
        self.menu_of_lists.aboutToShow.connect(self._on_asked)
        self.setMenu(self.menu_of_lists)
        kit.speech.follow(self.say)

    @property
    def mine(self) -> SavedList | None:
        """The list that is open, where it is one that people keep."""
        return self.opened if isinstance(self.opened, SavedList) else None

    def put_deeds(self, book: DeedBook) -> None:
        """Takes the deeds that stand below the lists."""
        self._book = book

    def open_menu(self) -> None:
        """Opens the menu below the button."""
        self.menu_of_lists.popup(self.mapToGlobal(QPoint(0, self.height())))

    def open(self, one: AnyList) -> None:
        """Shows a list."""
        self.opened = one
        self.chosen.emit(one.listing, one.columns if isinstance(one, SavedList) else ())

    def keep(self, saved: SavedList) -> None:
        """What is shown now is this list."""
        self.opened = saved
        self.follow(self._shown)

    def forget(self) -> None:
        """What is shown is no list in particular."""
        self.opened = None
        self.say()

    def follow(self, listing: Listing) -> None:
        """Says whether what is shown is still the list that was opened; without words and filters it is none."""
        self._shown = listing
        if not listing.where and not listing.text and self.opened is not None and self.opened.listing != listing:
            self.opened = None
        self.say()

    def say(self) -> None:
        """The name of the open list, or what the button is for."""
        voice = self._kit.speech.voice
        if self.opened is None:
            words = voice(said.LISTS)
        else:
            same = _filters(self._shown) == _filters(self.opened.listing)
            words = voice(said.OPENED if same else said.CHANGED, name=self._name(self.opened))
        self.setText(words)
        self.setAccessibleName(words)

    def _name(self, one: AnyList) -> str:
        return one.name if isinstance(one, SavedList) else self._kit.speech(one.name)

    def _on_asked(self) -> None:
        """The menu is about to open: what is known is shown at once, and counted anew behind it."""
        self._fill()
        self._kit.door.ask(self._counted, self._on_counted, channel=f"{id(self)}.lists")

    def _counted(self) -> tuple[Sequence[SavedList], dict[str, int]]:
        """Runs in the background: the lists that people keep, and how many rows each list has now."""
        own = self.desk.of(self.room)
        lists: list[AnyList] = [*self._built_in, *own]
        counts = {_key(one): self._source.count(one.listing, self._source.stop()) for one in lists}
        return own, counts

    def _on_counted(self, answer: tuple[Sequence[SavedList], dict[str, int]]) -> None:
        self._own, self._counts = answer
        if self.mine is not None:
            kept = next((one for one in self._own if one.id == self.mine.id), None)
            self.opened = kept
            self.say()
        self._fill()

    def _fill(self) -> None:
        """The lists of the program, those of people, and what can be done with them."""
        menu, standing = self.menu_of_lists, self.menu_of_lists.activeAction()
        place = menu.actions().index(standing) if standing in menu.actions() else -1
        menu.clear()
        for one in self._built_in:
            self._add(one)
        if self._own:
            menu.addSeparator()
        for own in self._own:
            self._add(own)
        if self._book is not None:
            menu.addSeparator()
            self._book.refresh()
            for key in (SAVE, UPDATE, RENAME, REMOVE):
                menu.addAction(self._book.action(key))
        if 0 <= place < len(menu.actions()):
            menu.setActiveAction(menu.actions()[place])

    def _add(self, one: AnyList) -> None:
        amount = self._counts.get(_key(one))
        name = self._name(one).replace("&", "&&")
        words = f"{name}\t{self._kit.speech.voice.whole(amount)}" if amount is not None else name
        action = QAction(words, self.menu_of_lists)
        action.setCheckable(True)
        action.setChecked(self.opened is not None and _key(one) == _key(self.opened))
        action.triggered.connect(partial(self.open, one))
        self.menu_of_lists.addAction(action)


def _filters(listing: Listing) -> tuple[str, frozenset[tuple[str, str]]]:
    """What is the same in two listings that show the same rows."""
    return listing.text, frozenset(listing.where)


def _key(one: AnyList) -> str:
    """What tells a list from every other."""
    return str(one.id) if isinstance(one, SavedList) else one.name.nl
