"""The tabs that the window has places for, known before any of them is built."""

from depot_app.domain.journal import Thing
from depot_app.ui.tab import TabSign
from depot_app.ui.theme.icons import Icon
from depot_app.wording import instruments_screen, places_screen, supplies_screen
from depot_app.wording import window as said

INSTRUMENTS = TabSign(
    key="instruments",
    name=said.TAB_INSTRUMENTS,
    icon=Icon.VIOLIN,
    hint=said.SCAN_OR_SEARCH,
    page="instruments",
    shows=frozenset({Thing.INSTRUMENT, Thing.CODE, Thing.TYPE, Thing.PLACE, Thing.LOAN, Thing.LOAN_LINE, Thing.REPAIR}),
    list_name=instruments_screen.LIST,
)
PLACES = TabSign(
    key="places",
    name=places_screen.NAME_OF_LIST,
    icon=Icon.BOOKSHELF,
    hint=places_screen.HINT,
    page="instruments",
    shows=frozenset({Thing.PLACE, Thing.INSTRUMENT, Thing.TYPE}),
    within="instruments",
)
SUPPLIES = TabSign(
    key="supplies",
    name=supplies_screen.NAME_OF_LIST,
    icon=Icon.PACKAGE_VARIANT,
    hint=supplies_screen.HINT,
    page="supplies",
    shows=frozenset({Thing.SUPPLY, Thing.SUPPLY_MOVE, Thing.SUPPLY_LINE, Thing.PLACE, Thing.LOAN}),
    within="instruments",
)
LOANS = TabSign(
    key="loans",
    name=said.TAB_LOANS,
    icon=Icon.ARROW_TOP_RIGHT,
    hint=said.SCAN_OR_SEARCH_LOANS,
    page="loans",
    shows=frozenset({Thing.LOAN, Thing.LOAN_LINE, Thing.SUPPLY_LINE, Thing.BORROWER, Thing.DOCUMENT}),
)
REPAIRS = TabSign(
    key="repairs",
    name=said.TAB_REPAIRS,
    icon=Icon.WRENCH_OUTLINE,
    hint=said.SCAN_OR_SEARCH_REPAIRS,
    page="repairs",
    shows=frozenset({Thing.REPAIR, Thing.INSTRUMENT}),
)
COUNTS = TabSign(
    key="counts",
    name=said.TAB_COUNTS,
    icon=Icon.CLIPBOARD_CHECK_OUTLINE,
    hint=said.SCAN_SHELF,
    page="counts",
    shows=frozenset({Thing.COUNT, Thing.COUNT_EVENT}),
)
BORROWERS = TabSign(
    key="borrowers",
    name=said.TAB_BORROWERS,
    icon=Icon.ACCOUNT_GROUP_OUTLINE,
    hint=said.SCAN_OR_SEARCH_BORROWERS,
    page="borrowers",
    shows=frozenset({Thing.BORROWER, Thing.LOAN, Thing.LOAN_LINE}),
)

SIGNS = (INSTRUMENTS, PLACES, SUPPLIES, LOANS, REPAIRS, COUNTS, BORROWERS)
