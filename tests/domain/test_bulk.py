"""Work in bulk leaves Python as it found it."""

import gc

import pytest

from depot_app.domain.bulk import in_bulk


def test_the_collector_rests_meanwhile_and_works_again_afterwards():
    assert gc.isenabled()
    with in_bulk():
        with in_bulk():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_works_again_after_a_failure():
    with pytest.raises(ZeroDivisionError), in_bulk():
        1 / 0  # noqa: B018 - fails on purpose
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off():
    gc.disable()
    try:
        with in_bulk():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
