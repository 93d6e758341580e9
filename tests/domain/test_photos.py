"""Photos: how many there may be, and their order."""

from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.photos import MOST_PHOTOS, Photo, may_add, moved_to
from depot_app.domain.refusals_photos import PhotosFull, PhotoThere

NUMBER = Number.of(Kind.INSTRUMENT, 1)


def photos(count: int) -> tuple[Photo, ...]:
    """So many photos of one instrument."""
    owner = new_key()
    return tuple(Photo(new_key(), owner, f"{at:064x}", 4, 3, date(2026, 9, 1), "Mo", "", at) for at in range(count))


def test_the_same_photos_again_are_refused() -> None:
    assert isinstance(may_add(NUMBER, photos(2), 0), PhotoThere)


def test_an_instrument_has_so_many_photos_at_most() -> None:
    assert may_add(NUMBER, photos(MOST_PHOTOS - 1), 1) is None
    assert isinstance(may_add(NUMBER, photos(MOST_PHOTOS - 1), 2), PhotosFull)


@given(st.integers(1, 8), st.integers(0, 7), st.integers(-2, 12))
def test_a_photo_that_is_moved_stands_there_and_the_others_keep_their_order(count: int, which: int, place: int) -> None:
    before = photos(count)
    one = before[which % count]
    after = moved_to(before, one.id, place)

    def others(some: tuple[Photo, ...]) -> list[UUID]:
        return [photo.id for photo in some if photo.id != one.id]

    assert [photo.position for photo in after] == list(range(count))
    assert after[max(0, min(place, count - 1))].id == one.id
    assert others(after) == others(before)
