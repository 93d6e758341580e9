"""The set-up desk: the catalogue of a new depot."""

from dataclasses import replace
from pathlib import Path

from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.desks.setup import SetUpDesk
from depot_app.domain.journal import Deed
from depot_app.exchange.catalogue import read_types
from depot_app.paths import resource
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, FixedClock

TYPES = read_types(resource("instrument_types.csv"))


def test_a_new_depot_has_no_catalogue_until_it_is_filled(tmp_path: Path):
    depot = Depot.open(tmp_path / "new.sqlite")
    setup = SetUpDesk(House(depot, FixedClock(), ACTOR))
    assert not setup.has_catalogue()
    assert setup.fill_catalogue(TYPES).thing == TYPES
    assert setup.has_catalogue()
    depot.close()


def test_filling_again_brings_only_what_is_new_and_keeps_what_was_changed(desks: Desks):
    with desks.house.deed(Deed.CHANGE_TYPE) as registers:
        registers.types.keep(replace(registers.types.of("VLN"), complete_only=True))
    fresh = replace(TYPES[0], code="NEW", name_nl="Nieuw", rank=900)
    assert desks.setup.fill_catalogue([*TYPES, fresh]).thing == (fresh,)
    kept = {kind.code: kind for kind in desks.inventory.types()}
    assert kept["VLN"].complete_only
    assert kept["NEW"].name_nl == "Nieuw"
