"""Keys of things: made anywhere, never twice, in the order of their making."""

import time
from concurrent.futures import ThreadPoolExecutor
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


def test_keys_are_all_different_and_sort_as_they_were_made():
    made = [new_key() for _ in range(10_000)]

    assert sorted(set(made)) == made


def test_keys_made_at_once_in_several_threads_are_all_different():
    with ThreadPoolExecutor(4) as pool:
        made = [key for keys in pool.map(lambda _: [new_key() for _ in range(2_000)], range(4)) for key in keys]

    assert len(set(made)) == len(made)
