"""The tabs that the window has places for, known before any of them is built."""

from depot_app.domain.journal import Thing
from depot_app.ui.tab import TabSign
from depot_app.ui.theme.icons import Icon
from depot_app.wording import instruments_screen, kits_screen, places_screen, supplies_screen
from depot_app.wording import label_room as labels_said
from depot_app.wording import types_screen as types_said
from depot_app.wording import window as said

INSTRUMENTS = TabSign(
    key="instruments",
    name=said.TAB_INSTRUMENTS,
    icon=Icon.VIOLIN,
    hint=said.SCAN_OR_SEARCH,
    page="instruments",
    shows=frozenset({Thing.INSTRUMENT, Thing.CODE, Thing.TYPE, Thing.PLACE, Thing.LOAN, Thing.LOAN_LINE, Thing.REPAIR})
    | {Thing.VALUATION, Thing.PHOTO, Thing.CONDITION_CHECK, Thing.PART, Thing.PART_LOSS},
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
TYPES = TabSign(
    key="types",
    name=types_said.TAB,
    icon=Icon.MUSIC_CIRCLE_OUTLINE,
    hint=types_said.SEARCH,
    page="types",
    shows=frozenset({Thing.TYPE, Thing.INSTRUMENT}),
    within=INSTRUMENTS.key,
)
LABELS = TabSign(
    key="labels",
    name=labels_said.ROOM,
    icon=Icon.TAG_MULTIPLE_OUTLINE,
    hint=labels_said.HINT,
    page="labels",
    shows=frozenset({Thing.LABEL_JOB, Thing.LABEL_RUN, Thing.INSTRUMENT, Thing.PART, Thing.PLACE, Thing.SUPPLY}),
    within=INSTRUMENTS.key,
)
LABEL_RUNS = TabSign(
    key="label-runs",
    name=labels_said.RUNS_ROOM,
    icon=Icon.PRINTER_OUTLINE,
    hint=labels_said.RUNS_HINT,
    page="labels",
    shows=frozenset({Thing.LABEL_JOB, Thing.LABEL_RUN}),
    within=INSTRUMENTS.key,
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
LOSSES = TabSign(
    key="losses",
    name=kits_screen.ROOM,
    icon=Icon.CLIPBOARD_SEARCH_OUTLINE,
    hint=kits_screen.HINT,
    page="kits",
    shows=frozenset({Thing.PART_LOSS, Thing.PART, Thing.INSTRUMENT, Thing.BORROWER, Thing.SUPPLY, Thing.TYPE}),
    within=INSTRUMENTS.key,
)
LOANS = TabSign(
    key="loans",
    name=said.TAB_LOANS,
    icon=Icon.ARROW_TOP_RIGHT,
    hint=said.SCAN_OR_SEARCH_LOANS,
    page="loans",
    shows=frozenset({Thing.LOAN, Thing.LOAN_LINE, Thing.SUPPLY_LINE, Thing.BORROWER, Thing.DOCUMENT, Thing.TYPE}),
)
REPAIRS = TabSign(
    key="repairs",
    name=said.TAB_REPAIRS,
    icon=Icon.WRENCH_OUTLINE,
    hint=said.SCAN_OR_SEARCH_REPAIRS,
    page="repairs",
    shows=frozenset({Thing.REPAIR, Thing.INSTRUMENT, Thing.TYPE}),
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

INTAKES = TabSign(
    key="intakes",
    name=said.ROOM_INTAKE,
    icon=Icon.TRAY_ARROW_DOWN,
    hint=said.SCAN_OR_SEARCH_INTAKES,
    page="intakes",
    shows=frozenset({Thing.INTAKE, Thing.DONOR, Thing.INSTRUMENT, Thing.REPAIR}),
    within=INSTRUMENTS.key,
)

SIGNS = (INSTRUMENTS, INTAKES, SUPPLIES, LOSSES, PLACES, TYPES, LABELS, LABEL_RUNS, LOANS, REPAIRS, COUNTS, BORROWERS)
