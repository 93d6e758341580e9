"""The register of instruments: codes, what stands in their way, and what is derived from them."""

from dataclasses import replace
from datetime import date

import pytest

from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.instruments import Instrument, InstrumentState, Life, Standing
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing
from depot_app.domain.loans import Loan, LoanLine, Outcome, Template
from depot_app.domain.numbers import Kind
from depot_app.domain.refusals import BrokenRule
from depot_app.domain.repairs import Repair, RepairOrigin, RepairState
from depot_app.storage.registers import Registers

DAY = date(2026, 9, 1)
DUE = date(2027, 7, 9)


def made(registers: Registers, *codes: str, **fields: object) -> Instrument:
    """A violin entered by itself, with further codes."""
    one = Instrument(new_key(), registers.numbers.take(Kind.INSTRUMENT), "VLN", **fields)  # type: ignore[arg-type]
    registers.instruments.enter([one], {one.id: codes})
    return replace(one, version=1)


def lent(registers: Registers, instrument: Instrument) -> tuple[Borrower, Loan, LoanLine]:
    """A loan of one instrument to a school."""
    take = registers.numbers.take
    school = registers.borrowers.keep(
        Borrower(new_key(), take(Kind.BORROWER), BorrowerKind.ORGANISATION, "Bs De Regenboog")
    )
    loan = registers.loans.keep(Loan(new_key(), take(Kind.LOAN), school.id, Template.LOAN_FOR_USE, DAY, DUE))
    line = LoanLine(new_key(), loan.id, instrument.id, 1, DAY)
    registers.loans.lines.keep_new([line])
    registers.instruments.settle([instrument.id])
    return school, loan, replace(line, version=1)


def on_the_bench(registers: Registers, instrument: Instrument, *, blocking: bool = True) -> Repair:
    """An open repair of an instrument."""
    repair = Repair(
        id=new_key(),
        number=registers.numbers.take(Kind.REPAIR),
        instrument=instrument.id,
        complaint="kam scheef",
        opened_on=DAY,
        origin=RepairOrigin.BENCH,
        state=RepairState.REPORTED,
        blocking=blocking,
        expected_on=DUE,
    )
    kept = registers.repairs.keep(repair)
    registers.instruments.settle([instrument.id])
    return kept


def test_an_instrument_is_found_by_its_number_and_by_each_further_code(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers, "LO-00127", "8712345")
        other = made(registers)

        assert registers.instruments.by_number(violin.number) == violin
        assert registers.instruments.by_code("lo 00127") == violin
        assert registers.instruments.by_code("8712345") == violin
        assert registers.instruments.by_code("LO-00128") is None
        assert registers.instruments.by_number(other.number) == other


def test_an_instrument_is_found_by_its_serial_whatever_its_dashes_and_capitals(house):
    with house.deed(Deed.DEMO) as registers:
        first, second = made(registers, serial="ab-12 3"), made(registers, serial="AB123")
        made(registers, serial="")

        assert registers.instruments.by_serial("Ab 1-23") == (first, second)
        assert registers.instruments.by_serial("-") == ()


def test_a_code_belongs_to_one_instrument_only(house):
    with house.deed(Deed.DEMO) as registers:
        made(registers, "LO-1")

    with pytest.raises(BrokenRule) as refused, house.deed(Deed.DEMO) as registers:
        made(registers, "lo1")
    assert "code_key" in refused.value.rule


def test_what_stands_in_the_way_of_an_instrument_is_its_loan_and_its_repair(house):
    with house.deed(Deed.DEMO) as registers:
        free, out, ill = made(registers), made(registers), made(registers)
        school, loan, line = lent(registers, out)
        repair = on_the_bench(registers, ill)

        found = registers.instruments.standings([free.id, out.id, ill.id])

    assert set(found) == {out.id, ill.id}
    held, mending = found[out.id].held, found[ill.id].mending
    assert held is not None
    assert mending is not None
    assert (held.loan, held.borrower, held.name, held.due_on) == (loan.number, school.id, school.name, DUE)
    assert (held.line, held.taken_over) == (line.id, False)
    assert (mending.repair, mending.complaint, mending.expected_on) == (repair.number, "kam scheef", DUE)


def test_one_instrument_may_be_out_and_ill_at_once(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers)
        lent(registers, violin)
        on_the_bench(registers, violin)
        standing = registers.instruments.standing(violin.id)

        assert standing.held
        assert standing.mending
        assert registers.instruments.get(violin.id).state is InstrumentState.ON_LOAN


def test_a_free_instrument_has_nothing_in_its_way(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers)
        on_the_bench(registers, violin, blocking=False)

        assert registers.instruments.standing(violin.id) == Standing()
        assert registers.instruments.get(violin.id).state is InstrumentState.AVAILABLE


def test_state_holder_and_day_follow_the_loan_out_and_back(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers)
        school, _, line = lent(registers, violin)
        out = registers.instruments.get(violin.id)
        assert (out.state, out.holder, out.due_on) == (InstrumentState.ON_LOAN, school.id, DUE)

        registers.loans.lines.keep(replace(line, closed_on=DUE, outcome=Outcome.RETURNED))
        registers.instruments.settle([violin.id])
        back = registers.instruments.get(violin.id)
        assert (back.state, back.holder, back.due_on) == (InstrumentState.AVAILABLE, None, None)


def test_settling_what_is_settled_changes_nothing(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers)
    with house.deed(Deed.DEMO) as registers:
        registers.instruments.settle([violin.id])
        assert registers.work.record.touched == set()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("stentor", {"brand": "Stentor"}),
        ("student", {"model": "Student II"}),
        ("sn998", {"serial": "SN998"}),
        ("jansen", {"donor": "fam. Jansen"}),
        ("driekwart", {"size": "3/4"}),
        ("altviool", {"type_code": "VLA"}),
    ],
)
def test_a_changed_field_is_found_by_its_new_words_and_no_longer_by_its_old_ones(house, text, fields):
    listing = Listing(text)
    with house.deed(Deed.DEMO) as registers:
        plain = made(registers)
        assert registers.instrument_lists.count(listing) == 0
        changed = registers.instruments.keep(replace(plain, **fields))
        assert registers.instrument_lists.count(listing) == 1
        registers.instruments.keep(replace(plain, version=changed.version))
        assert registers.instrument_lists.count(listing) == 0


def test_what_is_out_is_found_by_who_has_it_and_what_is_in_by_its_place(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers, place=registers.places.met("B-17-3").id)
        assert registers.instrument_lists.count(Listing("b-17-3")) == 1
        lent(registers, violin)
        assert registers.instrument_lists.count(Listing("b-17-3")) == 0
        assert registers.instrument_lists.count(Listing("regenboog")) == 1


def test_who_has_it_may_be_renamed_and_it_is_found_by_the_new_name(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers)
        school, _, _ = lent(registers, violin)
    with house.deed(Deed.DEMO) as registers:
        registers.borrowers.keep(replace(school, name="IKC Crescendo"))
        registers.instruments.refresh([registers.instruments.get(violin.id)])
        assert registers.instrument_lists.count(Listing("crescendo")) == 1
        assert registers.instrument_lists.count(Listing("regenboog")) == 0


def test_a_code_added_later_is_found_and_one_added_before_still_is(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers, "LO-00127")
        registers.instruments.add_code(violin, "8712345")
        registers.instruments.keep(replace(violin, brand="Stentor"))

        for text in ("lo-0012", "87123", "00127 8712345 stentor"):
            assert registers.instrument_lists.count(Listing(text)) == 1, text


def test_the_derived_columns_of_an_instrument_can_be_made_again_the_same(house):
    with house.deed(Deed.DEMO) as registers:
        place = registers.places.met("B-17-3").id
        one = made(registers, "LO-2", "LO-1", brand="Stentor", size="1/2", place=place, donor="Élan")
        lent(registers, made(registers, "8712"))
        registers.instruments.add_code(one, "LO-0")

    with house.reading() as registers:
        for portion in registers.instruments.portions(10):
            values, kept = [value for value, _ in portion], [columns for _, columns in portion]
            assert registers.instruments.derived(values) == kept


def test_what_is_taken_away_is_gone_with_its_codes_and_from_the_search(house):
    with house.deed(Deed.DEMO) as registers:
        violin = made(registers, "LO-00127", life=Life.IN_USE)
        registers.instruments.drop(violin)

        assert registers.instruments.find(violin.id) is None
        assert registers.instruments.by_code("LO-00127") is None
        assert registers.instrument_lists.count(Listing("viool")) == 0


def test_types_sort_by_name_and_their_sizes_from_small_to_large(house):
    with house.deed(Deed.DEMO) as registers:
        sizes = ("4/4", "1/8", "7/8", "1/32", "onbekend")
        for size in sizes:
            made(registers, size=size)
        rows = registers.instrument_lists.found(Listing(order="type"))

        in_order = [registers.instruments.get(key).size for key in rows]
    assert in_order == ["1/32", "1/8", "7/8", "4/4", "onbekend"]
