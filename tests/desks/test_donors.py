"""Donors: kept apart, never in the journal, on a receipt of their own, and erased when their time has come."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.donors import Donor
from depot_app.domain.faults import MissingField
from depot_app.domain.gift_papers import GiftReceiptContent
from depot_app.domain.intakes import Intake
from depot_app.domain.papers import from_json
from depot_app.domain.refusals import CannotUndo, ChangedSince
from depot_app.domain.refusals_intake import (
    DonorErased,
    DonorStillNeeded,
    NothingReceived,
    RetentionTooShort,
    WithoutGiver,
)
from depot_app.domain.retention import Retention
from depot_app.wording import history
from depot_app.wording.voice import Voice
from tests.kit.builders import DAY, desks_of
from tests.kit.intakes import NAME, REASON, VIOLIN, a_donor, accepted, numbered, offered, received

DUE = date(2033, 9, 2)
"""The first day on which a gift of `DAY` needs its donor no more."""


@pytest.fixture
def desks(house):
    return desks_of(house)


def journal(desks: Desks) -> str:
    """Everything that stands in the journal, as it stands there."""
    with desks.house.depot.bare() as connection:
        told = connection.execute("SELECT before, after, key FROM changes").fetchall()
        facts = connection.execute("SELECT facts, by, deed FROM entries").fetchall()
    return repr((told, facts))


def on_disk(desks: Desks) -> bytes:
    """Every byte of the database, with the log beside it."""
    path = Path(desks.house.depot.path)
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


def donor_of(desks: Desks, intake: Intake) -> Donor:
    """Who gave."""
    donor = desks.intakes.folder(intake.number).donor
    assert donor is not None
    return donor


def test_nothing_that_says_who_gave_is_in_the_journal(desks):
    made = numbered(desks, giver=a_donor(street="Lindengracht", phone="020-5550101", postcode="1015 KH"))
    desks.gift_papers.receipt(made.intake.number)
    desks.donors.change(replace(donor_of(desks, made.intake), name="Jantine Verheul-Bos", city="Hoogeveen"))
    told = journal(desks)
    for said in ("Jantine", "Verheul", "Lindengracht", "5550101", "1015", "jantine@", "Hoogeveen"):
        assert said not in told
    assert str(made.intake.donor) in told


def test_a_change_of_details_is_told_but_not_what_it_was(desks):
    donor = donor_of(desks, offered(desks))
    desks.donors.change(replace(donor, city="Utrecht"))
    step = desks.history.recent(1)[0]
    assert history.sentence(Voice(), step) == "Gegevens van een schenker gewijzigd"
    with pytest.raises(CannotUndo):
        desks.history.undo(step.entry.seq)
    assert desks.housekeeping.check().problems == ()


def test_details_keep_their_name(desks):
    with pytest.raises(MissingField):
        desks.donors.change(replace(donor_of(desks, offered(desks)), name=" "))


def test_donors_are_found_by_the_beginnings_of_their_names(desks):
    offered(desks, giver=a_donor("Ömer Çelik"))
    offered(desks)
    assert [one.name for one in desks.donors.named_like("celi")] == ["Ömer Çelik"]
    assert [one.name for one in desks.donors.named_like("")] == [NAME, "Ömer Çelik"]
    assert desks.donors.named_like("elik") == ()


def test_a_donor_is_kept_until_seven_years_after_the_gift(desks, house):
    intake = numbered(desks).intake
    assert donor_of(desks, intake).keep_until == date(2033, 9, 1)
    refused = desks.intakes.refuse(offered(desks).number, REASON).thing
    assert donor_of(desks, refused).keep_until == date(2027, 9, 1)
    assert donor_of(desks, accepted(desks)).keep_until is None


def test_another_offer_keeps_a_donor_longer(desks):
    intake = numbered(desks).intake
    offered(desks, giver=intake.donor)
    assert donor_of(desks, intake).keep_until is None


def test_the_time_of_keeping_is_set_in_one_place_for_everyone(desks):
    intake = numbered(desks).intake
    desks.donors.keep_for(Retention(years=2, refused_years=3))
    assert desks.donors.retention() == Retention(2, 3)
    assert donor_of(desks, intake).keep_until == date(2028, 9, 1)
    with pytest.raises(RetentionTooShort):
        desks.donors.keep_for(Retention(years=0))
    with pytest.raises(CannotUndo):
        desks.history.undo()
    assert donor_of(desks, intake).keep_until == date(2028, 9, 1)


def test_what_is_due_is_listed_first_and_erased_in_one_step(desks, clock):
    made, other = numbered(desks), accepted(desks, giver=a_donor("Ömer Çelik"))
    desks.gift_papers.receipt(made.intake.number)
    assert desks.donors.due() == ()
    clock.move_to(DUE)
    (due,) = desks.donors.due()
    assert (due.name, due.intakes, due.papers) == (NAME, (made.intake.number,), 1)
    assert len(desks.donors.erase_due([due.id]).thing) == 1
    gone = donor_of(desks, made.intake)
    assert (gone.name, gone.email, gone.erased_on) == ("", "", DUE)
    assert desks.donors.due() == ()
    assert donor_of(desks, other).name == "Ömer Çelik"
    assert desks.housekeeping.check().problems == ()


def test_what_was_erased_is_nowhere_in_the_file_any_more(desks, clock):
    made = numbered(desks, giver=a_donor(street="Lindengracht"))
    desks.gift_papers.receipt(made.intake.number)
    desks.gift_papers.receipt(made.intake.number, "en", with_values=True)
    assert b"Lindengracht" in on_disk(desks)
    clock.move_to(DUE)
    desks.donors.erase_due([donor_of(desks, made.intake).id])
    for said in (b"Jantine", b"verheul", b"Lindengracht", b"jantine@"):
        assert said not in on_disk(desks)


def test_nothing_is_erased_where_one_of_them_is_still_needed(desks, clock):
    made, other = numbered(desks), accepted(desks)
    clock.move_to(DUE)
    with pytest.raises(DonorStillNeeded):
        desks.donors.erase_due([donor_of(desks, made.intake).id, donor_of(desks, other).id])
    assert donor_of(desks, made.intake).name == NAME


def test_a_donor_who_asks_for_it_is_erased_at_once_with_the_reason(desks):
    intake = numbered(desks).intake
    with pytest.raises(MissingField):
        desks.donors.erase(donor_of(desks, intake).id, " ")
    desks.donors.erase(donor_of(desks, intake).id, "brief van 1 september")
    step = desks.history.recent(1)[0]
    assert history.sentence(Voice(), step) == "Gegevens van een schenker gewist: brief van 1 september"
    with pytest.raises(DonorErased):
        desks.donors.erase(donor_of(desks, intake).id, "nog eens")
    with pytest.raises(DonorErased):
        desks.donors.change(replace(donor_of(desks, intake), name="weer terug"))
    with pytest.raises(CannotUndo):
        desks.history.undo(step.entry.seq)


def test_the_details_of_an_offer_that_was_taken_back_are_due_at_once(desks):
    offered(desks)
    desks.history.undo()
    (due,) = desks.donors.due()
    assert (due.name, due.intakes) == (NAME, ())


def test_one_receipt_names_all_that_a_donor_brought_that_day(desks):
    first = received(desks)
    second = received(desks, giver=first.donor, what="trompet")
    received(desks, giver=a_donor("Ömer Çelik"))
    paper = desks.gift_papers.receipt(second.number).thing
    content = from_json(paper.content)
    assert isinstance(content, GiftReceiptContent)
    assert [thing.intake for thing in content.things] == [first.number, second.number]
    assert (content.giver.name, content.received_by, content.received_on) == (NAME, "Anna", DAY)


def test_the_same_receipt_is_the_same_bytes_and_what_changed_is_another(desks, clock):
    came = received(desks)
    first = desks.gift_papers.receipt(came.number).thing
    english = desks.gift_papers.receipt(came.number, "en", with_values=True).thing
    clock.move_to(date(2026, 10, 1))
    assert desks.gift_papers.receipt(came.number).thing == first
    assert desks.gift_papers.receipt(came.number, "en", with_values=True).thing == english
    desks.intakes.assess(came.number, VIOLIN)
    assert desks.gift_papers.receipt(came.number).thing.sha256 != first.sha256


def test_a_receipt_is_for_what_came_in_and_for_someone_whose_name_is_known(desks):
    with pytest.raises(NothingReceived):
        desks.gift_papers.receipt(accepted(desks).number)
    with pytest.raises(WithoutGiver):
        desks.gift_papers.receipt(received(desks, giver=None).number)
    gone = received(desks)
    desks.donors.erase(donor_of(desks, gone).id, "vraagt erom")
    with pytest.raises(WithoutGiver):
        desks.gift_papers.receipt(gone.number)


def test_what_is_on_a_receipt_is_not_taken_back(desks):
    came = received(desks)
    entry = desks.history.undoable()
    desks.gift_papers.receipt(came.number)
    with pytest.raises(ChangedSince):
        desks.history.undo(entry.seq)
