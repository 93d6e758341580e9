"""How the width of a table is shared among its columns."""

from hypothesis import given
from hypothesis import strategies as st

from depot_app.ui.table.sharing import Share, shared

shares = st.builds(Share, st.integers(40, 300), st.integers(0, 600), st.booleans(), st.booleans())


@given(st.dictionaries(st.integers(0, 9), shares, min_size=1), st.integers(-300, 800))
def test_no_more_is_given_than_there_is_and_nobody_loses_words(columns, left):
    more = shared(columns, left)
    assert sum(more.values()) <= max(0, left)
    for key, amount in more.items():
        one = columns[key]
        assert 0 <= amount <= one.short or -one.spare <= amount <= 0


def test_what_a_column_does_not_need_goes_to_the_one_that_is_short():
    more = shared({0: Share(100, 60), 1: Share(100, 120), 2: Share(100, 0), 3: Share(100, 300, fixed=True)}, 0)
    assert more == {0: -20, 1: 20, 2: 0, 3: 0}
