"""The condition desk: how an instrument was found, when, by whom; and the report, frozen as it was first printed."""

from datetime import timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.condition_checks import Inspection
from depot_app.domain.condition_report import ConditionReportContent
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import Condition
from depot_app.domain.journal import Deed
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.papers import from_json
from depot_app.domain.refusals import ChangedSince, InstrumentWrittenOff
from depot_app.domain.refusals_values import CheckedLater
from tests.kit.builders import DAY, a_violin
from tests.kit.pictures import a_photo

BEFORE = DAY - timedelta(days=100)
GOOD = Inspection(Condition.B, "Anna", BEFORE)
WORN = Inspection(Condition.C, "Mo", DAY, "kras", {PartKind.BOW: PartState.MISSING})


def content(desks: Desks, check) -> ConditionReportContent:
    """What stands on the report of a check."""
    said = from_json(desks.condition_reports.report(check.id).thing.content)
    assert isinstance(said, ConditionReportContent)
    return said


def test_a_check_is_kept_and_is_how_the_instrument_is_now(desks: Desks) -> None:
    violin = a_violin(desks)
    check = desks.conditions.check(violin.number.digits, WORN).thing
    now = desks.inventory.card(violin.number.digits).instrument
    assert (check.inspector, check.condition, check.remarks, check.checked_on) == ("Mo", Condition.C, "kras", DAY)
    assert (now.condition, now.inspected_on, now.kit) == (Condition.C, DAY, check.kit)
    assert [part.kind for part in now.kit if part.state is PartState.MISSING] == [PartKind.BOW]
    assert desks.conditions.of(violin.number.digits) == (check,)
    assert desks.housekeeping.check().problems == ()


def test_a_check_of_an_earlier_day_leaves_how_it_is_now(desks: Desks) -> None:
    violin = a_violin(desks)
    desks.conditions.check(violin.number.digits, WORN)
    desks.conditions.check(violin.number.digits, GOOD)
    assert desks.inventory.card(violin.number.digits).instrument.condition is Condition.C
    assert [check.condition for check in desks.conditions.of(violin.number.digits)] == [Condition.C, Condition.B]


@pytest.mark.parametrize(
    ("how", "refused"),
    [
        (Inspection(Condition.B, "Anna", DAY + timedelta(days=1)), CheckedLater),
        (Inspection(Condition.B, "  ", DAY), MissingField),
    ],
)
def test_what_is_no_check_is_refused_and_changes_nothing(desks: Desks, how: Inspection, refused: type) -> None:
    violin = a_violin(desks)
    with pytest.raises(refused):
        desks.conditions.check(violin.number.digits, how)
    assert desks.conditions.of(violin.number.digits) == ()


def test_what_was_written_off_is_not_checked(desks: Desks) -> None:
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "weg")
    with pytest.raises(InstrumentWrittenOff):
        desks.conditions.check(violin.number.digits, GOOD)


def test_a_report_tells_the_check_and_the_one_before_it(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    first = desks.conditions.check(code, GOOD).thing
    second = desks.conditions.check(code, WORN).thing
    assert content(desks, first).before is None
    told = content(desks, second)
    assert told.before is not None
    assert (told.before.condition, told.before.inspector, told.before.checked_on) == (Condition.B, "Anna", BEFORE)
    assert (told.instrument.condition, told.instrument.kit, told.instrument.value) == (Condition.C, second.kit, None)


def test_a_report_is_the_same_bytes_for_ever_whatever_becomes_of_the_instrument(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    check = desks.conditions.check(code, GOOD).thing
    desks.photos.add(code, [a_photo()], "krul")
    first = desks.condition_reports.report(check.id).thing
    desks.photos.add(code, [a_photo("tan")])
    desks.conditions.check(code, WORN)
    assert desks.condition_reports.report(check.id).thing == first
    english = desks.condition_reports.report(check.id, "en").thing
    assert english.pdf != first.pdf
    assert desks.housekeeping.check().problems == ()


def test_the_photos_of_the_instrument_go_to_the_press_and_their_hashes_are_frozen(desks: Desks) -> None:
    code, picture = a_violin(desks).number.digits, a_photo()
    (photo,) = desks.photos.add(code, [picture], "krul").thing
    check = desks.conditions.check(code, GOOD).thing
    told = content(desks, check)
    assert [(shown.sha256, shown.caption) for shown in told.photos] == [(photo.sha256, "krul")]
    assert picture.jpeg in desks.condition_reports.report(check.id).thing.pdf


def test_a_photo_whose_file_is_gone_does_not_stop_the_report(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    desks.photos.add(code, [a_photo()])
    for path in desks.house.depot.path.with_name("depot.photos").rglob("*.jpg"):
        path.unlink()
    check = desks.conditions.check(code, GOOD).thing
    assert content(desks, check).photos == ()


def test_a_check_can_be_undone_until_its_report_is_printed(desks: Desks) -> None:
    violin = a_violin(desks, condition=Condition.A)
    code = violin.number.digits
    desks.conditions.check(code, WORN)
    desks.history.undo()
    assert desks.conditions.of(code) == ()
    assert desks.inventory.card(code).instrument.condition is Condition.A
    done = desks.conditions.check(code, WORN)
    desks.condition_reports.report(done.thing.id)
    with pytest.raises(ChangedSince) as refused:
        desks.history.undo(done.entry)
    assert refused.value.number == violin.number


def test_the_history_tells_of_the_check_and_of_its_report(desks: Desks) -> None:
    violin = a_violin(desks)
    check = desks.conditions.check(violin.number.digits, WORN).thing
    desks.condition_reports.report(check.id)
    steps = desks.history.of(violin.number.digits)
    assert [step.entry.deed for step in steps] == [Deed.PRINT_CONDITION, Deed.CHECK_CONDITION, Deed.ADD_INSTRUMENT]
    assert steps[1].facts["condition"] == "C"
