"""The deed that shows the whole history of what is on the card."""

from collections.abc import Callable

from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals import NothingChosen
from depot_app.ui.deeds import Deed, grouped
from depot_app.ui.history.panel import Ask
from depot_app.ui.list_tab import ListTab
from depot_app.ui.theme.icons import Icon
from depot_app.wording import describe
from depot_app.wording import history_screen as said


def history_deed(tab: ListTab, key: str, about: Callable[[], Ask]) -> Deed:
    """Shows who did what with the thing on the tab's card; `about` answers what asks for its deeds from then on."""

    def show() -> None:
        content = tab.card.content
        if content is not None:
            tab.history_wanted.emit(describe.joined(content.number, content.title), about())

    def may() -> Refusal | None:
        return None if tab.thing is not None else NothingChosen()

    return grouped(Deed(key, said.SHOW, show, Icon.HISTORY, "Ctrl+H", may))
