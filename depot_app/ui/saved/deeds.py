"""What can be done with any list: keep it under a name, choose its columns."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from depot_app.domain.journal import Done
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_lists import ListNameTaken, NoSavedList
from depot_app.domain.saved_lists import SavedList
from depot_app.ui.deeds import Deed, Menu
from depot_app.ui.form.choice import Option
from depot_app.ui.form.editors import Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.form.lists import Ticks
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListPane
from depot_app.ui.saved.shelf import REMOVE, RENAME, SAVE, UPDATE, Shelf
from depot_app.ui.side import Side
from depot_app.ui.theme.icons import Icon
from depot_app.wording import lists_screen as said
from depot_app.wording.voice import Text

OPEN, COLUMNS, RESET = "lists.open", "lists.columns", "lists.reset_columns"


class ListDeeds:
    """The deeds of one list about itself; they stand in the menu Beeld."""

    def __init__(self, pane: ListPane, side: Callable[[], Side], kit: Kit) -> None:
        self._pane = pane
        self._side = side
        self._kit = kit

    def all(self) -> tuple[Deed, ...]:
        """In the order of the menu; a list that keeps no lists has columns to choose only."""
        view = Menu.VIEW
        columns = (
            Deed(COLUMNS, said.COLUMNS, self._choose_columns, Icon.VIEW_COLUMN_OUTLINE, "Ctrl+Shift+K", menu=view),
            Deed(RESET, said.RESET_COLUMNS, self._layout.reset, menu=view),
        )
        shelf = self._pane.shelf
        return columns if shelf is None else (*self._of_lists(shelf), *columns)

    def _of_lists(self, shelf: Shelf) -> tuple[Deed, ...]:
        def mine() -> Refusal | None:
            return NoSavedList() if shelf.mine is None else None

        view, remove = Menu.VIEW, partial(self._remove, shelf)
        return (
            Deed(OPEN, said.OPEN, shelf.open_menu, Icon.FORMAT_LIST_BULLETED, "Ctrl+L", menu=view),
            Deed(SAVE, said.SAVE, partial(self._save, shelf), Icon.PLAYLIST_PLUS, "Ctrl+Shift+S", menu=view),
            Deed(UPDATE, said.UPDATE, partial(self._update, shelf), Icon.PLAYLIST_CHECK, may=mine, menu=view),
            Deed(RENAME, said.RENAME, partial(self._rename, shelf), Icon.PENCIL_OUTLINE, may=mine, menu=view),
            Deed(REMOVE, said.REMOVE, remove, Icon.PLAYLIST_REMOVE, may=mine, menu=view),
        )

    @property
    def _layout(self) -> Any:
        return self._pane.table.head.layout_of

    def _save(self, shelf: Shelf) -> None:
        def keep(values: dict[str, Any]) -> Done[SavedList]:
            listing, columns = self._pane.shown()
            return shelf.desk.save(shelf.room, values["name"], listing, columns)

        self._open(said.SAVE_TITLE, "", keep, shelf)

    def _rename(self, shelf: Shelf) -> None:
        if (saved := shelf.mine) is None:
            return

        def keep(values: dict[str, Any]) -> Done[SavedList]:
            return shelf.desk.change(saved.called(values["name"]))

        self._open(said.RENAME_TITLE, saved.name, keep, shelf)

    def _update(self, shelf: Shelf) -> None:
        if shelf.mine is not None:
            deed = partial(shelf.desk.change, shelf.mine.showing(*self._pane.shown()))
            self._kit.doing.run(deed, said_after=lambda voice, kept: voice(said.SAVED, name=kept.name), then=shelf.keep)

    def _remove(self, shelf: Shelf) -> None:
        if shelf.mine is not None:
            self._kit.doing.run(
                partial(shelf.desk.remove, shelf.mine),
                said_after=lambda voice, gone: voice(said.REMOVED, name=gone.name),
                then=lambda _: shelf.forget(),
            )

    def _open(self, title: Text, name: str, keep: Callable[[dict[str, Any]], Done[SavedList]], shelf: Shelf) -> None:
        """Opens the form that asks for a name."""
        form = Form(
            title, (Field("name", said.NAME, lambda _: Words(), required=True, hint=said.NAME_HINT),), self._kit
        )
        form.fill({"name": name})

        def on_refused(refusal: Refusal) -> None:
            form.refuse(self._kit.speech.explain(refusal), "name" if isinstance(refusal, ListNameTaken) else "")

        def then(kept: SavedList) -> None:
            form.kept()
            self._side().close_form()
            shelf.keep(kept)

        def save(values: dict[str, Any]) -> None:
            self._kit.doing.run(
                partial(keep, values),
                said_after=lambda voice, kept: voice(said.SAVED, name=kept.name),
                then=then,
                on_refused=on_refused,
            )

        form.saved.connect(save)
        self._side().open_form(form, self._table)

    @property
    def _table(self) -> QWidget:
        return self._pane.table

    def _choose_columns(self) -> None:
        """Opens the form with every column of the list, ticked and in order."""
        _, *others = self._pane.model.columns

        def options() -> list[Option]:
            return [Option(column.key, self._kit.speech(column.label)) for column in others]

        field = Field(
            "columns", said.COLUMNS_FIELD, lambda kit: Ticks(kit, options, movable=True), hint=said.COLUMNS_HINT
        )
        form = Form(said.COLUMNS_TITLE, (field,), self._kit)
        form.fill({"columns": self._layout.chosen()[1:]})

        def save(values: dict[str, Any]) -> None:
            form.kept()
            self._layout.choose_all(values["columns"])
            self._side().close_form()

        form.saved.connect(save)
        self._side().open_form(form, self._table)
