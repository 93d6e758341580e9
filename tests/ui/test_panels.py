"""Panels over the tabs: one in sight at a time, and none that goes takes another with it."""

import pytest

from depot_app.ui.deck import Deck
from depot_app.ui.kit import Kit
from depot_app.ui.panels import Panel, Panels
from depot_app.ui.signs import SIGNS
from depot_app.ui.theme.icons import Icon
from depot_app.wording.voice import Text


@pytest.fixture
def deck(qapp: object, kit: Kit) -> Deck:
    """The tabs below."""
    return Deck(SIGNS, kit)


@pytest.fixture
def panels(deck: Deck) -> Panels:
    """What lies over them."""
    return Panels(deck)


def a_panel(key: str, kit: Kit) -> Panel:
    """A piece of work over the tabs."""
    return Panel(key, Text(nl="Werk", en="Work"), Icon.TAG_OUTLINE, kit)


def test_a_panel_that_is_done_leads_back_to_the_tab(deck: Deck, panels: Panels, kit: Kit) -> None:
    tab, panel = deck.pages.currentWidget(), a_panel("labels", kit)
    panels.show(panel)
    assert deck.pages.currentWidget() is panel
    panel.leave()
    assert deck.pages.currentWidget() is tab


def test_a_panel_that_is_done_leaves_the_one_before_it_in_sight(deck: Deck, panels: Panels, kit: Kit) -> None:
    done, in_sight = a_panel("labels", kit), a_panel("imports", kit)
    panels.show(done)
    panels.show(in_sight)
    done.leave()
    assert deck.pages.currentWidget() is in_sight
    assert panels.find("labels") is None
