"""What a pack can say without the depot."""

from depot_app.domain.count_packs import Pack, PackPlace, PackThing, pack_ground
from depot_app.domain.count_result import result
from depot_app.domain.counts import Finding
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.numbers import Kind, Number
from tests.kit.counting import scans

HALL, RACK, SHELF = (Number.of(Kind.PLACE, n).value for n in (1, 2, 3))
VIOLIN, CELLO, STRANGER = (Number.of(Kind.INSTRUMENT, n).value for n in (1, 2, 3))

PACK = Pack(
    depot="here",
    count=Number.of(Kind.COUNT, 1),
    key="0" * 32,
    made_at="",
    scope=SHELF,
    places=(PackPlace(HALL, "B", None), PackPlace(RACK, "B-17", HALL), PackPlace(SHELF, "B-17-3", RACK)),
    things=(
        PackThing(VIOLIN, "VLN", "1/2", SHELF, InstrumentState.AVAILABLE, ("LO00180",)),
        PackThing(CELLO, "VLC", "3/4", SHELF, InstrumentState.ON_LOAN),
    ),
)


def found(*codes: str) -> dict[str, Finding]:
    """What the pack makes of these scans."""
    events = scans(*codes)
    return {one.code: one.finding for one in result(events, pack_ground(PACK, codes)).counted}


def test_a_pack_knows_its_things_by_number_and_by_old_number():
    assert found("b-17-3", "lo 00180")[str(VIOLIN)] is Finding.HERE
    assert found(str(SHELF), Number(VIOLIN).printed)[str(VIOLIN)] is Finding.HERE


def test_a_pack_knows_what_was_on_loan_when_it_was_made():
    assert found(str(CELLO))[str(CELLO)] is Finding.UNEXPECTED
    assert found()[str(CELLO)] is Finding.AWAY


def test_a_number_of_ours_that_is_not_on_the_list_belongs_elsewhere():
    assert found(str(STRANGER))[str(STRANGER)] is Finding.ELSEWHERE


def test_what_is_no_number_of_ours_is_unknown():
    assert found("77301294")["77301294"] is Finding.UNKNOWN
