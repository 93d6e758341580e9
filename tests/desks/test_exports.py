"""What comes out goes in again: export, import into an empty depot, export gives the same bytes."""

import csv
import shutil
from pathlib import Path

import pytest

from depot_app.desks.house import House
from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.findings import FindingKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.lists import Listing, Window
from depot_app.domain.loans import Template
from depot_app.domain.money import NOTHING, Cents
from depot_app.domain.repairs import RepairState
from depot_app.exchange.writing import export
from depot_app.storage.depot import Depot
from tests.desks.lists import BORROWERS, INSTRUMENTS, LOANS, REPAIRS, SCHOOLS, STRINGS, Lists
from tests.kit.builders import ACTOR, DAY, DUE, a_cello, a_family, a_school, a_violin, codes_of, desks_of, lent, violins

ORDERS = [(BORROWERS, INSTRUMENTS, REPAIRS), (INSTRUMENTS, BORROWERS, REPAIRS)]


@pytest.fixture
def elsewhere(template, tmp_path, clock):
    """Another depot, with nothing in it."""
    depot = Depot.open(Path(shutil.copy(template, tmp_path / "elsewhere.sqlite")))
    (tmp_path / "elsewhere").mkdir()
    yield Lists(desks_of(House(depot, clock, ACTOR)), tmp_path / "elsewhere")
    depot.close()


def exported(lists: Lists, ending: str = ".csv") -> dict[ListKind, Path]:
    """Every export of a depot."""
    paths = {}
    for kind in ListKind:
        paths[kind] = lists.folder / f"{kind.value}{ending}"
        with lists.desks.exports.rows(kind) as rows:
            export(paths[kind], kind, rows)
    return paths


def fill(lists: Lists) -> None:
    """A small depot in which everything that an export has occurs."""
    desks = lists.desks
    head = "Nr;Soort;Maat;Waarde;Status;Uitgeleend aan;Locatie;Koffer;Serienr;Opmerkingen"
    lists.rows(
        head,
        "LO1;viool;1/2;64,00;uitgeleend;Stg. ’t Podium;;ja;A1;=geen formule",
        'LO2;cello;;1.235,00;uitgeleend;Stg. ’t Podium;;nee;;"twee\nregels; ""oud"""',
        "LO3;fluit;recht;;in reparatie;;B-17-3;;geen;",
        "LO4;viool;1/8;;vermist;;;;;",
        "LO5;viool;1/8;;afgevoerd;;;;;'t Hoogt",
        ";alt viool;15in;75,5;beschikbaar;;C-1;;;",
    )
    lists.taken(STRINGS)
    lists.taken(STRINGS, REPAIRS, sheet="Reparaties")
    lists.taken(SCHOOLS, BORROWERS)
    several = [a_school(desks, "De Boog", city=city) for city in ("Almere", "Utrecht")]
    lent(desks, *violins(desks, 3), to=several[1], programme="In school", children=96)
    lent(desks, a_violin(desks, donor="fam. De Vriès"), to=a_family(desks), fee=Cents(7500), deposit=Cents(5000))
    a_violin(
        desks, title="’t Vogeltje", story="Een gift.\n\nUit 1903.", wish="voor een kind", restriction="=blijft hier"
    )
    a_violin(desks, fund="VSB", serial="0012345", notes="HÃ¶fner, zo geschreven\u00ad", old_numbers=("0042",))
    mended = a_violin(desks)
    number = desks.repairs.open(mended.number.digits, "kam om").thing.number
    desks.repairs.set(number.digits, RepairState.IN_HAND)
    desks.label_queue.renumber(a_violin(desks, labelled_on=DAY, old_numbers=("LO-9",)).number.digits)
    returned = a_violin(desks)
    lent(desks, returned)
    desks.loans.take_back(codes_of(returned))


@pytest.mark.parametrize("order", ORDERS, ids=["borrowers first", "instruments first"])
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_an_export_taken_into_an_empty_depot_comes_out_the_same(lists, elsewhere, order, ending):
    fill(lists)
    texts, sent = exported(lists), exported(lists, ending)
    for kind in order:
        done = elsewhere.taken(sent[kind], kind)
        assert done.forecast.tally.rejected == 0
    again = exported(elsewhere)
    for kind in (INSTRUMENTS, REPAIRS, LOANS, *order[:1]):
        assert again[kind].read_text("utf-8") == texts[kind].read_text("utf-8"), kind


def test_a_rent_comes_back_as_a_rent_that_was_taken_over(lists, elsewhere):
    desks = lists.desks
    violin = a_violin(desks)
    rented = lent(desks, violin, to=a_family(desks), fee=Cents(7500), deposit=Cents(5000), programme="Thuis").loan
    elsewhere.taken(exported(lists)[INSTRUMENTS])
    folder = elsewhere.desks.loans.folder(rented.number.digits)
    assert (folder.loan.template, folder.loan.taken_over, folder.borrower.kind) == (
        Template.RENT,
        True,
        BorrowerKind.HOUSEHOLD,
    )
    for term in ("fee", "deposit", "programme", "children", "child"):
        assert getattr(folder.loan, term) == getattr(rented, term), term
    assert elsewhere.desks.housekeeping.check().problems == ()


def test_an_export_without_the_terms_of_loans_still_comes_in(lists):
    head = "number;type;borrower;loan;lent_on;due"
    lists.rows(head, "10000127;VLN;De Boog;40000015;2026-09-01;2027-07-09")
    loan = lists.desks.loans.folder("40000015").loan
    assert (loan.template, loan.fee, loan.children, loan.child) == (Template.LOAN_FOR_USE, NOTHING, None, "")


def test_a_child_named_with_a_school_is_left_out_with_a_warning(lists, desks):
    a_school(desks, "De Boog")
    head = "number;type;borrower;loan;lent_on;due;child"
    taken = lists.rows(head, "10000127;VLN;De Boog;40000015;2026-09-01;2027-07-09;Noor")
    assert [one.kind for one in taken.forecast.findings] == [FindingKind.CHILD_IGNORED]
    assert desks.loans.folder("40000015").loan.child == ""


def test_rows_without_a_number_on_other_terms_are_other_loans(lists, desks):
    head = "old_number;type;borrower;fee;children"
    lists.rows(head, "A1;VLN;De Boog;75,00;", "A2;VLN;De Boog;75,00;", "A3;VLN;De Boog;;12", "A4;VLN;De Boog;;twaalf")
    found = [(loan.template, loan.lines) for loan in desks.loans.page(Listing(order="number"), Window())]
    assert found == [(Template.RENT, 2), (Template.LOAN_FOR_USE, 1), (Template.LOAN_FOR_USE, 1)]


def test_an_export_taken_into_its_own_depot_changes_nothing(lists):
    fill(lists)
    for kind in (BORROWERS, INSTRUMENTS, REPAIRS):
        tally = lists.taken(exported(lists)[kind], kind).forecast.tally
        assert (tally.unchanged, tally.rejected) == (tally.rows, 0)


def test_an_edited_export_changes_what_was_edited(lists, desks):
    violin = a_violin(desks)
    path = exported(lists)[INSTRUMENTS]
    path.write_text(path.read_text("utf-8-sig").replace(";Stentor;", ";Gewa;"), encoding="utf-8-sig")
    assert lists.taken(path).forecast.tally.updated == 1
    assert desks.inventory.card(violin.number.digits).instrument.brand == "Gewa"


def test_what_is_out_is_exported_line_by_line(lists, desks):
    loan = lent(desks, *violins(desks, 2))
    text = exported(lists)[LOANS].read_text("utf-8-sig")
    head = "loan;borrower;instrument;from;due;fee;deposit;programme;children;child"
    assert text.splitlines()[0] == head
    assert text.count(f"{loan.loan.number.digits};Bs De Regenboog;") == 2
    assert text.count(f";{DUE.isoformat()};") == 2


def test_a_borrower_who_shares_a_name_is_exported_by_number_too(lists, desks):
    schools = [a_school(desks, "De Boog", city=city) for city in ("Almere", "Utrecht")]
    lent(desks, a_violin(desks), to=schools[0])
    assert f";{schools[0].number.digits} De Boog;" in exported(lists)[INSTRUMENTS].read_text("utf-8-sig")


def test_an_empty_depot_exports_its_headers(lists):
    for path in exported(lists).values():
        assert len(path.read_text("utf-8-sig").splitlines()) == 1


def shown_of(lists: Lists, kind: ListKind, listing: Listing) -> list[str]:
    """The first cell of each row of what a list shows."""
    path = lists.folder / "shown.csv"
    with lists.desks.exports.rows(kind, listing) as rows:
        count = export(path, kind, rows)
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, *lines = csv.reader(file, delimiter=";")
    assert len(lines) == count
    return [cells[0] for cells in lines]


@pytest.mark.parametrize("kind", [ListKind.INSTRUMENTS, ListKind.BORROWERS, ListKind.REPAIRS, ListKind.LOANS])
def test_a_list_without_filters_is_exported_as_the_whole_register_is(lists, kind):
    fill(lists)
    whole = exported(lists)[kind].read_bytes()
    shown_of(lists, kind, Listing(order="number"))
    assert (lists.folder / "shown.csv").read_bytes() == whole


def test_what_a_list_shows_is_exported_in_its_order_with_every_column(lists):
    desks = lists.desks
    made = [a_violin(desks, size).number.digits for size in ("1/2", "1/16", "1/10")]
    a_cello(desks)
    listing = Listing("viool", order="type")
    assert shown_of(lists, ListKind.INSTRUMENTS, listing) == [made[1], made[2], made[0]]
    turned = Listing("viool", order="type", descending=True)
    assert shown_of(lists, ListKind.INSTRUMENTS, turned) == [made[0], made[2], made[1]]


def test_borrowers_repairs_and_loans_are_exported_as_their_lists_show_them(lists):
    desks = lists.desks
    school, family = a_school(desks), a_family(desks)
    one, other = violins(desks, 2)
    repairs = [desks.repairs.open(violin.number.digits, "kam los").thing.number.digits for violin in (one, other)]
    loan = lent(desks, a_violin(desks), to=school).loan.number.digits

    assert shown_of(lists, ListKind.BORROWERS, Listing(where=(("kind", "household"),))) == [family.number.digits]
    assert shown_of(lists, ListKind.REPAIRS, Listing(descending=True)) == repairs[::-1]
    assert shown_of(lists, ListKind.LOANS, Listing(where=(("borrower", str(school.id)),))) == [loan]


def test_the_filtered_export_comes_back_as_it_was(lists, elsewhere):
    for size in ("1/2", "1/16"):
        a_violin(lists.desks, size, notes="=1+1", donor="fam. De Vriès")
    a_cello(lists.desks)
    listing = Listing("viool", order="number")
    shown_of(lists, ListKind.INSTRUMENTS, listing)
    before = (lists.folder / "shown.csv").read_bytes()
    elsewhere.taken(lists.folder / "shown.csv")
    shown_of(elsewhere, ListKind.INSTRUMENTS, listing)
    assert (elsewhere.folder / "shown.csv").read_bytes() == before
