"""A scanner is told from a hand by the pace of its keys."""

import pytest

from depot_app.ui.scan.burst import FASTEST_HAND_MS, Burst
from depot_app.ui.scan.codes import plain


def typed(code: str, gap: float) -> tuple[Burst, float]:
    """A burst with these keys in it, and the moment after the last."""
    burst, at = Burst(), 100.0
    for sign in code:
        burst.add(sign, at)
        at += gap
    return burst, at


def test_fast_keys_and_enter_are_a_scan():
    burst, at = typed("10000127", 8)
    assert burst.ends(at) == "10000127"


def test_keys_at_the_pace_of_a_hand_are_no_scan():
    burst, at = typed("10000127", FASTEST_HAND_MS + 1)
    assert burst.ends(at) is None


def test_a_pause_before_enter_is_no_scan():
    burst, at = typed("10000127", 8)
    assert burst.ends(at + 200) is None


def test_what_was_typed_before_the_scan_is_not_part_of_it():
    burst, at = typed("vio", 120)
    for place, sign in enumerate("10000127"):
        burst.add(sign, at + 100 + place * 5)
    assert burst.ends(at + 140) == "10000127"


def test_three_fast_keys_are_not_yet_a_code():
    burst, at = typed("ab1", 8)
    assert burst.ends(at) is None


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("10000127", "10000127"),
        ("]C110000127", "10000127"),
        (" 10000127 ", "10000127"),
        ("&àààà&éè", "10000127"),
        ("A-03-2", "A-03-2"),
        ("-1234", "-1234"),
        ("NMF/123", "NMF/123"),
    ],
)
def test_a_code_is_made_plain(sent, meant):
    assert plain(sent) == meant
