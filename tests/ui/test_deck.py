"""Tabs and the rooms in them: which is in front, and what the strips say."""

import pytest

from depot_app.ui.deck import Deck
from depot_app.ui.kit import Kit
from depot_app.ui.signs import LOANS
from depot_app.ui.tab import Tab, TabSign
from depot_app.ui.theme.icons import Icon
from depot_app.wording.voice import Language, Text, Voice

STOCK = TabSign(
    key="stock",
    name=Text(nl="Voorraad", en="Stock"),
    icon=Icon.VIOLIN,
    hint=Text(nl="Scan", en="Scan"),
    page="instruments",
    shows=frozenset(),
    list_name=Text(nl="Instrumenten", en="Instruments"),
)
SHELVES = TabSign(
    key="shelves",
    name=Text(nl="Plaatsen", en="Places"),
    icon=Icon.MAP_MARKER_OUTLINE,
    hint=Text(nl="Scan een plaats", en="Scan a place"),
    page="instruments",
    shows=frozenset(),
    within="stock",
)


@pytest.fixture
def deck(qapp: object, kit: Kit) -> Deck:
    """A tab with a room, and a tab without."""
    return Deck((STOCK, SHELVES, LOANS), kit)


def names(deck: Deck) -> list[str]:
    """What the second strip says."""
    return [deck.room_strip.tabText(place) for place in range(deck.room_strip.count())]


def test_the_first_strip_names_the_tabs_and_the_second_the_lists_of_the_one_in_front(deck: Deck) -> None:
    assert [deck.strip.tabText(place) for place in range(deck.strip.count())] == ["Voorraad", "Bruikleen"]
    assert names(deck) == ["Instrumenten", "Plaatsen"]


def test_a_tab_with_one_list_has_no_second_strip(deck: Deck) -> None:
    deck.bring(LOANS.key)
    assert deck.room_strip.isHidden()
    deck.bring(STOCK.key)
    assert not deck.room_strip.isHidden()


def test_a_room_is_brought_forward_by_its_key_with_its_tab(deck: Deck) -> None:
    deck.bring(LOANS.key)
    deck.bring(SHELVES.key)
    assert deck.front_sign() is SHELVES
    assert (deck.strip.currentIndex(), deck.room_strip.currentIndex()) == (0, 1)


def test_a_tab_comes_back_with_the_room_that_was_in_front(deck: Deck) -> None:
    deck.room_strip.setCurrentIndex(1)
    deck.strip.setCurrentIndex(1)
    deck.strip.setCurrentIndex(0)
    assert deck.front_sign() is SHELVES
    deck.bring(STOCK.key)
    assert deck.front_sign() is STOCK


def test_whoever_listens_hears_which_came_forward(deck: Deck) -> None:
    heard: list[str] = []
    deck.changed.connect(heard.append)
    deck.bring(SHELVES.key)
    deck.bring(SHELVES.key)
    deck.bring(LOANS.key)
    deck.room_strip.setCurrentIndex(0)
    assert heard == [SHELVES.key, LOANS.key]


def test_the_room_in_front_is_the_page_in_sight(deck: Deck, kit: Kit) -> None:
    stock, shelves = Tab(STOCK, kit), Tab(SHELVES, kit)
    for tab in (stock, shelves):
        deck.plug(tab)
    assert (deck.front(), deck.in_sight()) == (stock, stock)
    deck.bring(SHELVES.key)
    assert (deck.front(), deck.in_sight()) == (shelves, shelves)


def test_rooms_speak_the_language_of_the_window(deck: Deck, kit: Kit) -> None:
    kit.speech.speak(Voice(Language.EN))
    assert names(deck) == ["Instruments", "Places"]
