"""What tests of desks need beside a depot: a way to write lists and take them in."""

import pytest

from tests.desks.lists import Lists


@pytest.fixture
def lists(desks, tmp_path):
    return Lists(desks, tmp_path)
