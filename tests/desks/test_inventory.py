"""The inventory desk: what comes in, where it goes, what becomes of it."""

from dataclasses import replace

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower
from depot_app.domain.drafts import InstrumentDraft
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import Condition, Instrument, InstrumentState, Life
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import PlaceKind
from depot_app.domain.refusals import (
    ChangedMeanwhile,
    CodeTaken,
    InstrumentWrittenOff,
    NotAnInstrument,
    NothingScanned,
    OnLoanAlready,
    SizeNotOfType,
    UnknownThing,
    UnknownType,
)
from tests.kit.builders import DAY, DUE, a_cello, a_school, a_violin, violins


def out(desks: Desks, violin: Instrument) -> Borrower:
    """The school that a violin is lent to."""
    school = a_school(desks)
    desks.loans.lend([violin.number.digits], to=school.name, due_on=DUE)
    return school


def total(desks) -> int:
    return desks.inventory.count(Listing())


# -- adding


def test_a_new_instrument_has_the_next_number_the_kit_of_its_type_and_is_available(desks):
    violin = a_violin(desks, "1/2")
    card = desks.inventory.card(violin.number.digits)

    assert (violin.number, violin.version) == (Number.of(Kind.INSTRUMENT, 1), 1)
    assert card.instrument == violin
    assert [part.kind.value for part in violin.kit] == ["CASE", "BOW", "ROSIN", "SHREST", "CLOTH"]
    assert violin.state is InstrumentState.AVAILABLE


def test_a_new_instrument_is_as_it_was_described(desks):
    kit = (Part(PartKind.CASE), Part(PartKind.BOW, PartState.MISSING))
    violin = a_violin(desks, model="V5", year=2014, value=Cents(35_000), condition=Condition.B, donor="Els", kit=kit)

    assert (violin.model, violin.year, violin.value, violin.condition) == ("V5", 2014, 35_000, Condition.B)
    assert (violin.donor, violin.kit) == ("Els", kit)


def test_a_new_instrument_may_bring_its_number_which_is_never_handed_out_again(desks):
    brought = a_violin(desks, number=Number.of(Kind.INSTRUMENT, 700))

    assert brought.number.running == 700
    assert a_violin(desks).number.running == 701


def test_a_new_instrument_stands_in_its_place_which_may_be_new_too(desks):
    violin = a_violin(desks, place="B-17-3")

    assert desks.inventory.card(violin.number.digits).path == ("B", "B-17", "B-17-3")
    assert a_cello(desks, place="b-17-3").place == violin.place


def test_a_size_that_the_type_does_not_have_is_refused_and_nothing_is_added(desks):
    with pytest.raises(SizeNotOfType) as refused:
        a_violin(desks, size="15in")

    assert (refused.value.type.code, refused.value.size) == ("VLN", "15in")
    assert total(desks) == 0
    assert a_violin(desks, size="").size == ""


def test_a_new_instrument_is_found_by_each_of_its_old_numbers(desks):
    violin = a_violin(desks, old_numbers=("LO-1", "lo1", "8712345"))

    assert desks.inventory.card("LO1").codes == ("LO-1", "8712345")
    assert desks.inventory.find("8712345").id == violin.id


@pytest.mark.parametrize(("state", "life"), [("missing", Life.MISSING), ("written-off", Life.WRITTEN_OFF)])
def test_a_new_instrument_may_be_gone_since_a_day_or_since_today(desks, state, life):
    gone = a_violin(desks, state=InstrumentState(state), state_reason="gestolen")
    before = a_violin(desks, state=InstrumentState(state), state_on=DUE)

    assert (gone.state, gone.life, gone.life_on, gone.life_reason) == (InstrumentState(state), life, DAY, "gestolen")
    assert before.life_on == DUE


def test_a_type_that_is_not_in_the_catalogue_is_refused(desks):
    with pytest.raises(UnknownType) as refused:
        desks.inventory.add(InstrumentDraft(0, "XXX"))

    assert refused.value.text == "XXX"
    assert total(desks) == 0


@pytest.mark.parametrize("fields", [{"old_numbers": ("lo1",)}, {"old_numbers": ("1000 0012",)}])
def test_a_code_that_another_has_is_refused_and_nothing_is_added(desks, fields):
    first = a_violin(desks, old_numbers=("LO-1",))

    with pytest.raises(CodeTaken) as refused:
        a_violin(desks, **fields)
    assert (refused.value.code, refused.value.by) == (fields["old_numbers"][0], first.number)
    assert total(desks) == 1


def test_a_number_that_another_has_or_had_as_an_old_one_is_refused(desks):
    taken = a_violin(desks, old_numbers=(Number.of(Kind.INSTRUMENT, 50).digits,))

    for number in (taken.number, Number.of(Kind.INSTRUMENT, 50)):
        with pytest.raises(CodeTaken) as refused:
            a_violin(desks, number=number)
        assert refused.value.by == taken.number


def test_a_number_of_something_else_is_refused(desks):
    with pytest.raises(NotAnInstrument):
        a_violin(desks, number=Number.of(Kind.LOAN, 1))


def test_adding_answers_what_it_touched_and_can_be_read_in_the_history(desks):
    done = desks.inventory.add(InstrumentDraft(0, "VLN", place="B", old_numbers=("LO-1",)))

    assert done.kinds == {Thing.INSTRUMENT, Thing.PLACE, Thing.CODE}
    ((entry, change),) = desks.inventory.history(done.thing.number.digits)
    assert (entry.deed, entry.by, entry.seq) == (Deed.ADD_INSTRUMENT, "Anna", done.entry)
    assert change.before is None


# -- changing


def test_a_changed_instrument_is_kept_with_what_changed_in_its_history(desks):
    violin = a_violin(desks, brand="Stentor")
    changed = desks.inventory.change(replace(violin, brand="Gewa", condition=Condition.C)).thing

    assert desks.inventory.card(violin.number.digits).instrument == changed
    (_, change), _ = desks.inventory.history(violin.number.digits)
    assert (change.before, change.after) == (
        {"brand": "Stentor", "condition": None},
        {"brand": "Gewa", "condition": "C"},
    )


def test_a_change_of_what_someone_else_changed_meanwhile_is_refused(desks):
    violin = a_violin(desks)
    desks.inventory.change(replace(violin, brand="Gewa"))

    with pytest.raises(ChangedMeanwhile) as refused:
        desks.inventory.change(replace(violin, brand="Yamaha"))
    assert refused.value.number == violin.number
    assert desks.inventory.card(violin.number.digits).instrument.brand == "Gewa"


def test_a_change_to_a_type_that_is_not_in_the_catalogue_is_refused(desks):
    violin = a_violin(desks)

    with pytest.raises(UnknownType):
        desks.inventory.change(replace(violin, type_code="XXX"))


# -- moving


def test_instruments_are_moved_together_to_a_place_that_may_be_new(desks):
    first, second = violins(desks, 2)
    moved = desks.inventory.move([first.number.digits, second.number.digits, first.number.printed], "B-17-3").thing

    assert len(moved) == 2
    for one in (first, second):
        assert desks.inventory.card(one.number.digits).place == "B-17-3"


def test_a_place_is_named_by_the_number_on_its_label_too(desks):
    violin, shelf = a_violin(desks), desks.places.add("B-17-3").thing
    desks.inventory.move([violin.number.digits], shelf.number.printed)

    assert desks.inventory.card(violin.number.digits).instrument.place == shelf.id


def test_what_was_missing_is_found_again_where_it_is_put(desks):
    violin = a_violin(desks, state=InstrumentState.MISSING, state_reason="niet geteld")
    (found,) = desks.inventory.move([violin.number.digits], "B").thing
    kept = desks.inventory.card(violin.number.digits).instrument

    assert found.life is Life.IN_USE
    assert (kept.state, kept.life_on, kept.life_reason) == (InstrumentState.AVAILABLE, None, "")


def test_one_that_may_not_be_moved_stops_all_of_them(desks):
    free, lent = violins(desks, 2)
    out(desks, lent)

    with pytest.raises(OnLoanAlready) as refused:
        desks.inventory.move([free.number.digits, lent.number.digits], "B-17-3")
    assert refused.value.instrument == lent.number
    assert desks.inventory.card(free.number.digits).place == ""
    with pytest.raises(UnknownThing):
        desks.inventory.find("B-17-3")


def test_moving_nothing_or_to_nowhere_is_refused(desks):
    violin = a_violin(desks)

    with pytest.raises(NothingScanned):
        desks.inventory.move([], "B")
    with pytest.raises(UnknownThing):
        desks.inventory.move([violin.number.digits], Number.of(Kind.PLACE, 99).digits)
    with pytest.raises(UnknownThing):
        desks.inventory.move([violin.number.digits], violin.number.digits)


# -- writing off


def test_what_is_written_off_stays_in_the_register_with_its_day_and_reason(desks):
    violin = a_violin(desks)
    gone = desks.inventory.write_off(violin.number.digits, "hals gebroken").thing

    assert gone == desks.inventory.card(violin.number.digits).instrument
    assert (gone.state, gone.life_on, gone.life_reason) == (InstrumentState.WRITTEN_OFF, DAY, "hals gebroken")


def test_what_someone_has_is_not_written_off(desks):
    violin = a_violin(desks)
    out(desks, violin)

    with pytest.raises(OnLoanAlready):
        desks.inventory.write_off(violin.number.digits, "weg")


def test_nothing_is_written_off_twice(desks):
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "weg")

    with pytest.raises(InstrumentWrittenOff) as refused:
        desks.inventory.write_off(violin.number.digits, "nog eens")
    assert refused.value.why == "weg"


# -- places


def test_a_place_is_made_with_what_its_name_says_is_around_it(desks):
    shelf = desks.places.add(" B-17-3 ").thing

    assert desks.places.card("B-17-3").path == ("B", "B-17", "B-17-3")
    assert (shelf.name, shelf.kind) == ("B-17-3", PlaceKind.SHELF)
    assert [place.name for place in desks.inventory.places()] == ["B", "B-17", "B-17-3"]


def test_a_place_may_be_of_another_kind_and_within_another(desks):
    desks.places.add("Bus", kind=PlaceKind.VEHICLE)
    crate = desks.places.add("Kist 1", kind=PlaceKind.SHELF, within="bus", description="achterin").thing

    assert desks.places.card("kist 1").path == ("Bus", "Kist 1")
    assert (crate.kind, crate.description) == (PlaceKind.SHELF, "achterin")


def test_the_card_of_a_place_counts_what_belongs_in_it_but_for_what_is_gone(desks):
    lent, gone, _ = (a_violin(desks, place=place) for place in ("B-17-3", "B-17-4", "A-1-1"))
    out(desks, lent)
    desks.inventory.write_off(gone.number.digits, "weg")

    assert desks.places.card("B").instruments == 1
    assert desks.places.card("B-17-4").instruments == 0


@pytest.mark.parametrize("name", ["B-17-3", "b-17-3", "B-17"])
def test_a_place_that_is_there_already_is_refused(desks, name):
    desks.places.add("B-17-3")

    with pytest.raises(CodeTaken) as refused:
        desks.places.add(name)
    assert refused.value.by.kind is Kind.PLACE


@pytest.mark.parametrize("name", ["", "   "])
def test_a_place_without_a_name_is_none(desks, name):
    with pytest.raises(MissingField) as told:
        desks.places.add(name)
    assert told.value.key == "name"


def test_a_place_within_nowhere_is_refused_and_nothing_is_made(desks):
    with pytest.raises(UnknownThing):
        desks.places.add("B", within="Z")
    assert desks.inventory.places() == ()


# -- questions


def test_the_card_says_who_has_it_and_what_ails_it(desks):
    violin = a_violin(desks)
    school = out(desks, violin)
    desks.repairs.open(violin.number.digits, "kam scheef")
    standing = desks.inventory.card(violin.number.digits).standing

    assert standing.held
    assert standing.mending
    assert (standing.held.borrower, standing.mending.complaint) == (school.id, "kam scheef")


def test_lists_are_counted_paged_and_told_apart_by_state(desks):
    violin, *_ = (*violins(desks, 2), a_cello(desks))
    out(desks, violin)

    listing = Listing("viool")
    assert desks.inventory.count(listing) == 2
    assert [row.number for row in desks.inventory.page(listing, Window(size=1))] == [violin.number]
    assert desks.inventory.states(listing) == {"on-loan": 1, "available": 1}


def test_the_catalogue_is_in_the_order_of_scores(desks):
    families = list(dict.fromkeys(kind.family for kind in desks.inventory.types()))

    assert families[:4] == ["strijk", "tokkel", "hout", "koper"]
