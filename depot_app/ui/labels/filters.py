"""The menu of filters of the rooms of labels: every chip there can be, also those of which there is none now."""

from collections.abc import Sequence
from functools import partial

from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListPane
from depot_app.ui.states import capital
from depot_app.wording.voice import Text

Filter = tuple[str, str, Text]
"""A column, the value it must have, and what that is called."""


def fill_menu(pane: ListPane, filters: Sequence[Filter], kit: Kit) -> None:
    """Puts the filters into the menu behind the chips, with a line between one column and the next."""
    pane.filters.clear()
    before = ""
    for column, value, name in filters:
        if before and column != before:
            pane.filters.addSeparator()
        before = column
        action = pane.filters.addAction(capital(kit.speech.voice, name))
        action.setCheckable(True)
        action.setChecked((column, value) in pane.listing.where)
        action.triggered.connect(partial(_toggle, pane, f"{column}={value}"))


def _toggle(pane: ListPane, key: str, _: bool) -> None:
    """Puts a filter on, or takes it off."""
    pane.toggle(key)
