"""The sample files of other programs open and are understood as far as they go."""

import pytest

from depot_app.domain.findings import FindingKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.sheet_faults import ColumnMissing
from depot_app.exchange.columns import Mapping
from depot_app.exchange.sheets import open_sheet
from tests.house.reading import ROOT

PEERS = ROOT.parent / "shared" / "data" / "peers"
pytestmark = pytest.mark.skipif(not PEERS.is_dir(), reason="the files of other programs are not beside the project")

ROWS = {
    "snipe-it-assets.csv": 22,
    "snipe-it-locations.csv": 19,
    "homebox-minimal.csv": 3,
    "homebox-types.csv": 3,
    "shelf-with-barcodes.csv": 4,
    "part-db.csv": 6,
}


@pytest.mark.parametrize(("name", "rows"), ROWS.items())
def test_a_list_of_another_program_opens(name, rows):
    assert sum(1 for _ in open_sheet(PEERS / name, ListKind.INSTRUMENTS).rows()) == rows


def test_a_mapping_makes_another_programs_list_ours(read):
    values = dict.fromkeys(("Backhoe", "Dragline", "Excavator", "Trencher", "Compactor", "Bulldozer"), "SND")
    mapping = Mapping(columns={"Name": "type", "Asset Tag": "number"}, values={"type": values})
    found = read(PEERS / "snipe-it-assets.csv", ListKind.INSTRUMENTS, mapping=mapping)
    assert found.drafts[0].old_numbers == ("ICC-2065556",)
    assert {draft.type_code for draft in found.drafts} == {"SND"}
    assert found.of(FindingKind.MONTH_FIRST)
    assert not found.of(FindingKind.DATE_NONE)


def test_locations_of_another_program_are_borrowers_by_name(read):
    found = read(PEERS / "snipe-it-locations.csv", ListKind.BORROWERS)
    assert (len(found.drafts), found.drafts[0].street) == (19, "8 Brentwood Court")


def test_headers_that_nobody_knows_are_named(read):
    with pytest.raises(ColumnMissing):
        read(PEERS / "homebox-minimal.csv", ListKind.INSTRUMENTS)
