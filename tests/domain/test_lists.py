"""What a list is asked for."""

from depot_app.domain.lists import Listing


def test_two_values_of_one_column_mean_either():
    listing = Listing(where=(("state", "missing"), ("type", "VLN"), ("state", "on-loan")))

    assert listing.wanted("state") == ("missing", "on-loan")


def test_a_column_without_a_value_may_have_any():
    assert Listing().wanted("state") == ()
