"""Two records of one instrument: what differs, what is taken over, and that nothing said is lost by choosing."""

from dataclasses import fields, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.instruments import Acquisition, Card, Condition, Held, Instrument, Life, Mending, Standing
from depot_app.domain.keys import new_key
from depot_app.domain.kits import PartKind, PartState, kit_of
from depot_app.domain.merging import FIELDS, differing, gone_into, may_merge, merged_fields, proposed
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.refusals_merging import BothInRepair, BothOnLoan, LentAndGone, OtherTypes, SameRecord
from depot_app.domain.types import InstrumentType

DAY = date(2026, 9, 1)
VIOLIN = InstrumentType("VLN", "strijk", "Viool", "Violin")
WORDS = st.sampled_from(["", "Stentor", "Gewa"])

SAID = st.fixed_dictionaries(
    {
        "size": st.sampled_from(["", "1/2", "3/4"]),
        **dict.fromkeys(("brand", "model", "serial", "donor", "fund", "owner", "programme"), WORDS),
        **dict.fromkeys(("title", "story", "wish", "restriction", "notes"), WORDS),
        "year": st.none() | st.integers(1900, 2026),
        "life": st.sampled_from(Life),
        "condition": st.none() | st.sampled_from(Condition),
        "acquisition": st.none() | st.sampled_from(Acquisition),
        "place": st.none() | st.sampled_from([new_key(), new_key()]),
        "kit": st.sampled_from([(), kit_of(["CASE", "BOW"]), kit_of(["CASE"])]),
    }
)


def record(running: int, **said: object) -> Instrument:
    """A record of a violin."""
    return Instrument(id=new_key(), number=Number.of(Kind.INSTRUMENT, running), type_code="VLN", **said)  # type: ignore[arg-type]


RECORDS = st.tuples(SAID, SAID).map(lambda two: (record(1, **two[0]), record(2, **two[1])))
TAKEN = st.frozensets(st.sampled_from(sorted(FIELDS)))


@given(RECORDS, TAKEN)
def test_each_field_is_one_of_the_two_and_empty_only_where_both_are(two, taken):
    kept, other = two
    made = merged_fields(kept, other, taken)
    for name, columns in FIELDS.items():
        sides = [tuple(getattr(side, column) for column in columns) for side in (made, kept, other)]
        assert sides[0] in sides[1:]
        assert bool(sides[0][0]) == (bool(sides[1][0]) or bool(sides[2][0]))
        if name in differing(kept, other):
            assert sides[0] == sides[2 if name in taken else 1]


@given(RECORDS, TAKEN)
def test_nothing_but_the_fields_is_touched(two, taken):
    kept, other = two
    made = merged_fields(kept, other, taken)
    chosen = {column for columns in FIELDS.values() for column in columns} | {"value", "valued_on"}
    rest = [f.name for f in fields(Instrument) if f.name not in chosen]
    assert [getattr(made, name) for name in rest] == [getattr(kept, name) for name in rest]


@given(RECORDS)
def test_a_record_merged_with_one_that_says_the_same_stays_as_it_is(two):
    kept, _ = two
    same = replace(kept, id=new_key(), number=Number.of(Kind.INSTRUMENT, 3))
    assert differing(kept, same) == ()
    assert merged_fields(kept, same, frozenset(FIELDS)) == kept


@given(RECORDS)
def test_what_either_record_knows_to_be_here_is_here_unless_a_person_says_so(two):
    kept, other = two
    nearest = [Life.IN_USE, Life.MISSING, Life.WRITTEN_OFF]
    made = merged_fields(kept, other, proposed(kept, other))
    assert made.life is min(kept.life, other.life, key=nearest.index)


def test_a_part_that_is_there_is_there_since_whenever():
    parts = kit_of(["CASE"])
    assert differing(record(1, kit=parts), record(2, kit=(replace(parts[0], since=DAY),))) == ()
    lost = (replace(parts[0], state=PartState.MISSING),)
    assert differing(record(1, kit=parts), record(2, kit=lost)) == ("kit",)
    assert parts[0].kind is PartKind.CASE


def test_a_record_that_went_into_another_is_gone_for_good_from_that_day():
    kept, other = record(1), record(2, life=Life.MISSING, life_reason="kwijt")
    gone = gone_into(other, kept, DAY)
    assert (gone.merged_into, gone.life, gone.life_on, gone.life_reason) == (kept.id, Life.WRITTEN_OFF, DAY, "")


def _card(one: Instrument, **standing: object) -> Card:
    return Card(one, VIOLIN, Standing(**standing))  # type: ignore[arg-type]


def _held() -> Held:
    return Held(Number.of(Kind.LOAN, 1), new_key(), "De Regenboog", DAY, new_key())


def test_what_stands_against_it_is_named():
    one, two = record(1), record(2)
    mending = Mending(Number.of(Kind.REPAIR, 1), "kam scheef")
    assert may_merge(_card(one), _card(two), ()) is None
    assert may_merge(_card(one, held=_held()), _card(two, mending=mending), ()) is None
    assert isinstance(may_merge(_card(one), _card(one), ()), SameRecord)
    assert isinstance(may_merge(_card(one), _card(replace(two, type_code="VLC")), ()), OtherTypes)
    assert isinstance(may_merge(_card(one, held=_held()), _card(two, held=_held()), ()), BothOnLoan)
    assert isinstance(may_merge(_card(one, mending=mending), _card(two, mending=mending), ()), BothInRepair)
    gone = replace(two, life=Life.WRITTEN_OFF)
    assert isinstance(may_merge(_card(one, held=_held()), _card(gone), {"life"}), LentAndGone)
    assert may_merge(_card(one, held=_held()), _card(gone), ()) is None
