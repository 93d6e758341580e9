"""Keys of things: made anywhere, never twice, in the order of their making."""

import time
from uuid import RFC_4122

from depot_app.domain.keys import new_key


def test_a_key_is_a_uuid_of_version_7():
    key = new_key()

    assert (key.version, key.variant) == (7, RFC_4122)


def test_a_key_begins_with_the_millisecond_of_its_making():
    before = time.time_ns() // 1_000_000
    key = new_key()
    after = time.time_ns() // 1_000_000

    assert before <= key.int >> 80 <= after


def test_ten_thousand_keys_are_all_different():
    assert len({new_key() for _ in range(10_000)}) == 10_000
