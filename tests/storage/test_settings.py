"""Settings that belong to the database as a whole."""

from depot_app.domain.journal import Deed


def test_a_setting_is_what_was_kept_last_and_before_that_what_is_taken_otherwise(house):
    with house.reading() as registers:
        assert registers.settings.get("lender", "Leerorkest") == "Leerorkest"

    for name in ("Instrumentendepot", "Instrumentendepot Leerorkest"):
        with house.deed(Deed.SET_UP) as registers:
            registers.settings.keep("lender", name)

    with house.reading() as registers:
        assert registers.settings.get("lender", "Leerorkest") == "Instrumentendepot Leerorkest"
        assert registers.settings.get("city") == ""
