"""The sample lists of other programs come in by a layout alone: every row comes in or is named."""

from pathlib import Path

import pytest

from depot_app.domain.findings import FindingKind, Severity
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import Outcome
from depot_app.exchange.columns import Mapping
from depot_app.exchange.lists import read_list
from depot_app.exchange.mappings import layout_in, understood
from depot_app.exchange.sheets import open_sheet
from tests.desks.lists import BORROWERS, INSTRUMENTS, WORDS
from tests.exchange.test_peers import PEERS

pytestmark = pytest.mark.skipif(not PEERS.is_dir(), reason="the files of other programs are not beside the project")

OF_ONE_TYPE = '[values.type]\n"" = "SND"\n'
LAYOUTS: dict[str, tuple[ListKind, int, str]] = {
    "snipe-it-assets.csv": (
        INSTRUMENTS,
        22,
        """[columns]
"Name" = "type"
"Asset Tag" = "old_number"
"Manufacturer" = "brand"
"Model" = "model"
"Location" = "place"
"Model Notes" = "notes"
"Asset Notes" = "notes"
"Purchase Date" = "acquired_on"
"Purchase Cost" = "price"
"Checked Out To: First Name" = "borrower"
"Checked Out To: Last Name" = "borrower"
"Category" = ""
[values.type]
"Backhoe" = "SND"
"Dragline" = "SND"
"Excavator" = "SND"
"Trencher" = "SND"
"Compactor" = "SND"
"Bulldozer" = "SND"
"Skid-Steer" = "SND"
"Grader" = "SND"
"Scraper" = "SND"
"Dump Truck" = "SND"
""",
    ),
    "snipe-it-locations.csv": (BORROWERS, 19, '[columns]\n"address2" = "house_number"\n"manager" = "contact"\n'),
    "homebox-minimal.csv": (
        INSTRUMENTS,
        3,
        f'[columns]\n"HB.name" = "title"\n"HB.location" = "place"\n"#4" = "notes"\n{OF_ONE_TYPE}',
    ),
    "homebox-types.csv": (
        INSTRUMENTS,
        3,
        f'[columns]\n"HB.asset_id" = "old_number"\n"HB.name" = "title"\n"#3" = "place"\n"D:" = "notes"\n{OF_ONE_TYPE}',
    ),
    "shelf-with-barcodes.csv": (
        INSTRUMENTS,
        4,
        """[columns]
"title" = "title"
"description" = "notes"
"tags" = "notes"
"location" = "place"
"valuation" = "value"
"barcode_Code39" = "old_number"
"barcode_EAN13" = "old_number"
"cf: Serial number,type:text" = "serial"
"cf:brand, type: option" = "brand"
"cf:purchase date, type: date" = "acquired_on"
"type" = ""
"category" = ""
"kit" = ""
"""
        + OF_ONE_TYPE,
    ),
    "part-db.csv": (
        INSTRUMENTS,
        6,
        """[file]
separator = ";"
[columns]
"name" = "title"
"description" = "notes"
"notes" = "notes"
"storage_location" = "place"
"ipn" = "old_number"
"manufacturer" = "brand"
"category" = ""
"price" = "price"
"""
        + OF_ONE_TYPE,
    ),
}
"""For each file what its layout says; nothing in the program knows any of them."""


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_row_of_another_programs_list_comes_in_or_is_named(desks, name):
    kind, rows, text = LAYOUTS[name]
    desks.layouts.keep(kind, name, text)
    kept = desks.layouts.named(kind, name)
    layout = layout_in(kept.text, Path(name), kind)
    sheet = open_sheet(PEERS / name, kind, layout.told)
    reading = read_list(sheet, kind, understood(sheet, kind, layout.mapping), desks.inventory.types())
    forecast = desks.imports.carry_out(reading, WORDS).thing.forecast
    named = {finding.row for finding in forecast.findings if finding.kind.severity is Severity.REJECTS}
    assert forecast.tally.rows == rows == len(forecast.outcomes)
    assert set(forecast.of(Outcome.REJECTED)) == named
    assert forecast.tally.created == rows
    assert desks.housekeeping.check().problems == ()


def test_locations_of_another_program_are_places_and_a_name_that_stands_twice_is_named(lists, desks):
    meant = Mapping(columns={"address": "description", "city": "description", "manager": ""})
    forecast = lists.taken(PEERS / "snipe-it-locations.csv", ListKind.PLACES, mapping=meant).forecast
    assert (forecast.tally.rows, forecast.tally.created, forecast.tally.rejected) == (19, 17, 2)
    named = [(one.row, one.text, one.hints) for one in forecast.findings if one.kind is FindingKind.PLACE_REPEATED]
    assert named == [(16, "Rocky Mountain House", ("14",)), (18, "Airdrie", ("3",))]
    assert desks.places.card("Calgary").place.description == "3 Fieldstone Drive; Iwanai"


def test_several_barcodes_of_one_thing_all_find_it(desks):
    test_every_row_of_another_programs_list_comes_in_or_is_named(desks, "shelf-with-barcodes.csv")
    assert desks.inventory.find("AMD001") == desks.inventory.find("9780201379624")
    assert desks.inventory.card("0012345678905").instrument.brand == "apple"


def test_first_and_last_name_are_one_borrower(desks):
    test_every_row_of_another_programs_list_comes_in_or_is_named(desks, "snipe-it-assets.csv")
    held = desks.inventory.card("WBH-2841795").standing.held
    assert (held.name, held.taken_over) == ("Gage McCrackem", True)
