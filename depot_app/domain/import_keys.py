"""The keys of lists: what a column can mean, the same in an import, a mapping file and an export."""

from enum import StrEnum


class ListKind(StrEnum):
    """The lists that come and go as files; the values are the words of the command line."""

    INSTRUMENTS = "instruments"
    BORROWERS = "borrowers"
    REPAIRS = "repairs"
    LOANS = "loans"
    PLACES = "places"


EXPORT_KEYS: dict[ListKind, tuple[str, ...]] = {
    ListKind.INSTRUMENTS: (
        "number",
        "old_number",
        "type",
        "size",
        "brand",
        "model",
        "serial",
        "year",
        "acquired_on",
        "acquisition",
        "donor",
        "price",
        "value",
        "valued_on",
        "condition",
        "inspected_on",
        "place",
        "owner",
        "programme",
        "state",
        "state_on",
        "state_reason",
        "borrower",
        "loan",
        "lent_on",
        "due",
        "fee",
        "deposit",
        "loan_programme",
        "children",
        "child",
        "repair",
        "kit",
        "labelled_on",
        "title",
        "story",
        "wish",
        "restriction",
        "fund",
        "notes",
    ),
    ListKind.BORROWERS: (
        "number",
        "name",
        "kind",
        "code",
        "contact",
        "role",
        "street",
        "house_number",
        "postcode",
        "city",
        "country",
        "phone",
        "email",
        "website",
        "registration",
        "child",
        "language",
        "holiday_region",
        "delivery_note",
        "blocked",
        "notes",
    ),
    ListKind.REPAIRS: (
        "number",
        "instrument",
        "complaint",
        "opened_on",
        "origin",
        "state",
        "blocking",
        "diagnosis",
        "atelier",
        "assignee",
        "expected_on",
        "closed_on",
        "result",
    ),
    ListKind.LOANS: (
        "loan",
        "borrower",
        "instrument",
        "from",
        "due",
        "fee",
        "deposit",
        "programme",
        "children",
        "child",
    ),
    ListKind.PLACES: ("number", "name", "kind", "within", "description"),
}
"""The columns of each export, in their order."""

IMPORT_ONLY_KEYS: dict[ListKind, tuple[str, ...]] = {
    ListKind.INSTRUMENTS: ("case", "bow", "mouthpiece", "rejected"),
    ListKind.BORROWERS: ("rejected",),
    ListKind.REPAIRS: ("cost", "rejected"),
    ListKind.LOANS: (),
    ListKind.PLACES: ("rejected",),
}
"""What lists of others have and ours say otherwise: a column for each part, and why a row was rejected before."""

REQUIRED_KEYS: dict[ListKind, tuple[str, ...]] = {
    ListKind.INSTRUMENTS: ("type",),
    ListKind.BORROWERS: ("name",),
    ListKind.REPAIRS: ("instrument", "complaint"),
    ListKind.LOANS: (),
    ListKind.PLACES: ("name",),
}
"""The columns without which a list says nothing."""


_EACH_ITS_OWN = frozenset(
    {"number", "old_number", "serial", "name", "code", "instrument", "loan", "repair", "kit", "child", "rejected"}
)
"""What differs from row to row, or is nobody's to fill in."""

PLACE_KEYS = ("name", "kind", "within", "description")
"""What can be said of a place that is made by itself."""


def keys_of(kind: ListKind) -> tuple[str, ...]:
    """Every key that a column of such a list can mean."""
    return EXPORT_KEYS[kind] + IMPORT_ONLY_KEYS[kind]


def fixable_keys(kind: ListKind) -> tuple[str, ...]:
    """The keys that can be the same in every row of such a list, so that no column need hold them."""
    return tuple(key for key in keys_of(kind) if key not in _EACH_ITS_OWN)
