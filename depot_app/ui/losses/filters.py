"""The filters of the list of missing parts: how far a search is, which part, and with whom it went missing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial

from depot_app.desks.losses import LossDesk
from depot_app.domain.kits import PartKind
from depot_app.domain.lists import Listing
from depot_app.domain.parts import LossOutcome
from depot_app.domain.search import words
from depot_app.ui.chips import Chip
from depot_app.ui.list_pane import ListPane
from depot_app.ui.states import capital
from depot_app.wording import kits_screen as said
from depot_app.wording.kits import OUTCOMES, PARTS
from depot_app.wording.voice import Text, Voice

OPEN = "open"
Counted = tuple[Chip, int]
"""A filter, and how many missing parts it shows."""

Groups = tuple[tuple[Counted, ...], ...]

SHORTEST = 3
"""Letters of a word that may name a part."""

MOST = 3
"""So many parts and so many borrowers are chips, those with most missing; all of them are in the menu."""

_STATES: dict[str, Text] = {OPEN: said.OPEN} | {outcome.value: OUTCOMES[outcome] for outcome in LossOutcome}


def meant(listing: Listing) -> Listing:
    """The listing with the names of parts in its words made filters: who types strijkstok means bows."""
    left, kinds = [], []
    for word in words(listing.text):
        named = [
            kind
            for kind, names in _named().items()
            if len(word) >= SHORTEST and any(name.startswith(word) for name in names)
        ]
        kinds += named
        left += [] if named else [word]
    if not kinds:
        return listing
    wanted = dict.fromkeys(("kind", kind.value) for kind in kinds)
    return replace(listing, text=" ".join(left), where=(*listing.where, *wanted))


@cache
def _named() -> dict[PartKind, frozenset[str]]:
    """The words by which each part is called, in both languages."""
    return {kind: frozenset(words(f"{text.nl} {text.en}")) for kind, text in PARTS.items()}


def all_of(desk: LossDesk, listing: Listing, voice: Voice) -> Groups:
    """Every filter there can be now, by what it is about."""
    found = (_of_states(desk, listing, voice), _of_kinds(desk, listing, voice), _of_borrowers(desk, listing, voice))
    return tuple(tuple(some) for some in found)


def foremost(groups: Groups) -> Sequence[Chip]:
    """The states that there are, and the parts and borrowers of which most is missing."""
    states, *others = groups
    most = (sorted(some, key=lambda one: -one[1]) for some in others)
    return [
        chip
        for some in (states, *most)
        for place, (chip, _) in enumerate(some)
        if some is states or place < MOST or chip.on
    ]


def fill(pane: ListPane, groups: Groups) -> None:
    """Puts the filters into the menu behind the chips, with a line between one sort and the next."""
    pane.filters.clear()
    for group in filter(None, groups):
        if pane.filters.actions():
            pane.filters.addSeparator()
        for chip, _ in group:
            action = pane.filters.addAction(chip.words)
            action.setCheckable(True)
            action.setChecked(tuple(chip.key.split("=", 1)) in pane.listing.where)
            action.triggered.connect(partial(_toggle, pane, chip.key))


def _toggle(pane: ListPane, key: str, _: bool) -> None:
    """Puts a filter on, or takes it off."""
    pane.toggle(key)


def _of_states(desk: LossDesk, listing: Listing, voice: Voice) -> Iterator[Counted]:
    amounts = desk.tally(listing)
    for state, name in _STATES.items():
        on = ("state", state) in listing.where
        if on or state in amounts:
            yield _chip(voice, "state", state, capital(voice, name), amounts.get(state, 0), on=on)


def _of_kinds(desk: LossDesk, listing: Listing, voice: Voice) -> Iterator[Counted]:
    amounts = desk.kinds(listing)
    for kind in PartKind:
        on = ("kind", kind.value) in listing.where
        if on or kind.value in amounts:
            yield _chip(voice, "kind", kind.value, said.capital(voice, kind), amounts.get(kind.value, 0), on=on)


def _of_borrowers(desk: LossDesk, listing: Listing, voice: Voice) -> Iterator[Counted]:
    wanted = listing.wanted("borrower")
    for one in desk.borrowers(listing):
        on = str(one.borrower) in wanted
        yield _chip(voice, "borrower", str(one.borrower), one.name, one.amount, on=on)


def _chip(voice: Voice, column: str, value: str, name: str, amount: int, *, on: bool) -> Counted:
    return Chip(f"{column}={value}", voice(said.CHIP, name=name, n=voice.whole(amount)), on=on), amount
