"""The photo desk: the file first, the row after; taken away and brought back; nothing lost."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import CannotWrite
from depot_app.domain.journal import Deed
from depot_app.domain.photos import MOST_PHOTOS
from depot_app.domain.problems import ProblemKind
from depot_app.domain.refusals import ChangedMeanwhile, ChangedSince, NotAnInstrument
from depot_app.domain.refusals_photos import PhotoGone, PhotosFull, PhotoThere
from depot_app.storage.file_store import FileStore
from tests.kit.builders import ACTOR, DAY, FixedClock, a_violin
from tests.kit.pictures import a_photo

COLOURS = ("peru", "tan", "sienna")


def folder(desks: Desks) -> Path:
    """Where the photos of a depot lie."""
    return desks.house.depot.path.with_name("depot.photos")


def files(desks: Desks) -> set[str]:
    """The names of the files there."""
    return {path.stem for path in folder(desks).rglob("*.jpg")}


def test_a_photo_is_a_file_by_its_hash_and_a_row_that_names_it(desks: Desks) -> None:
    violin, picture = a_violin(desks), a_photo()
    (photo,) = desks.photos.add(violin.number.digits, [picture], "krul").thing
    assert photo.sha256 == hashlib.sha256(picture.jpeg).hexdigest()
    assert files(desks) == {photo.sha256}
    assert desks.photos.file(photo) == picture.jpeg
    assert (photo.caption, photo.added_on, photo.added_by, photo.width) == ("krul", DAY, ACTOR, 640)
    assert desks.inventory.card(violin.number.digits).photos == (photo,)
    assert desks.photos.of(violin.number.digits) == (photo,)
    assert desks.housekeeping.check().problems == ()


def test_several_photos_stand_in_the_order_in_which_they_came(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    desks.photos.add(code, [a_photo("peru")])
    desks.photos.add(code, [a_photo("tan"), a_photo("sienna")])
    assert [photo.position for photo in desks.photos.of(code)] == [0, 1, 2]


def test_the_same_photo_is_kept_once(desks: Desks) -> None:
    violin, other = a_violin(desks), a_violin(desks)
    desks.photos.add(violin.number.digits, [a_photo(), a_photo()])
    with pytest.raises(PhotoThere):
        desks.photos.add(violin.number.digits, [a_photo()])
    assert len(desks.photos.add(violin.number.digits, [a_photo(), a_photo("tan")]).thing) == 1
    desks.photos.add(other.number.digits, [a_photo()])
    assert len(files(desks)) == 2


def test_an_instrument_has_so_many_photos_at_most_and_the_file_is_not_kept(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    many = [a_photo(width=16 + place, height=12) for place in range(MOST_PHOTOS)]
    desks.photos.add(code, many)
    with pytest.raises(PhotosFull):
        desks.photos.add(code, [a_photo()])
    assert len(files(desks)) == MOST_PHOTOS


def test_a_photo_belongs_to_an_instrument(desks: Desks) -> None:
    a_violin(desks, place="B-17-3")
    with pytest.raises(NotAnInstrument):
        desks.photos.add("B-17-3", [a_photo()])
    assert files(desks) == set()


def test_a_disk_that_takes_no_photo_leaves_no_row(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    folder(desks).write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(CannotWrite):
        desks.photos.add(code, [a_photo()])
    assert desks.photos.of(code) == ()


def test_a_caption_can_be_changed_and_only_by_who_saw_the_last_one(desks: Desks) -> None:
    (photo,) = desks.photos.add(a_violin(desks).number.digits, [a_photo()]).thing
    assert desks.photos.describe(photo, "  de   krul ").thing.caption == "de krul"
    with pytest.raises(ChangedMeanwhile):
        desks.photos.describe(photo, "iets anders")


def test_photos_can_be_put_in_another_order_and_back(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    photos = desks.photos.add(code, [a_photo(colour) for colour in COLOURS]).thing
    desks.photos.move(photos[2].id, 0)
    in_order = [photo.id for photo in desks.photos.of(code)]
    assert in_order == [photos[2].id, photos[0].id, photos[1].id]
    desks.history.undo()
    assert [photo.id for photo in desks.photos.of(code)] == [photo.id for photo in photos]


def test_a_photo_taken_away_can_be_brought_back_since_its_file_stays(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    (photo,) = desks.photos.add(code, [a_photo()], "krul").thing
    desks.photos.drop(photo.id)
    assert desks.photos.of(code) == ()
    desks.history.undo()
    (back,) = desks.photos.of(code)
    assert (back.id, back.caption) == (photo.id, "krul")
    assert desks.photos.file(back)
    assert desks.housekeeping.check().problems == ()


def test_adding_photos_can_be_undone_and_done_again(desks: Desks) -> None:
    code = a_violin(desks).number.digits
    desks.photos.add(code, [a_photo()])
    desks.history.undo()
    assert desks.photos.of(code) == ()
    desks.history.redo()
    assert desks.photos.file(desks.photos.of(code)[0])


def test_an_instrument_that_has_a_photo_is_not_undone(desks: Desks) -> None:
    added = desks.history
    violin = a_violin(desks)
    entry = next(step.entry.seq for step in added.recent() if step.entry.deed is Deed.ADD_INSTRUMENT)
    desks.photos.add(violin.number.digits, [a_photo()])
    with pytest.raises(ChangedSince):
        desks.history.undo(entry)


def test_an_imported_instrument_that_has_a_photo_stays(desks: Desks, lists) -> None:
    number = lists.rows("Nr;Soort", "LO1;viool", "LO2;viool").record.number
    desks.photos.add("LO1", [a_photo()])
    taken = desks.imports.undo(number).thing
    assert (taken.removed, len(taken.kept)) == (1, 1)
    assert desks.photos.of("LO1")


def test_the_check_names_a_photo_whose_file_is_gone_or_changed(desks: Desks) -> None:
    violin = a_violin(desks)
    first, second = desks.photos.add(violin.number.digits, [a_photo(), a_photo("tan")]).thing
    paths = {path.stem: path for path in folder(desks).rglob("*.jpg")}
    paths[first.sha256].unlink()
    paths[second.sha256].write_bytes(b"another")
    found = {problem.expected: problem for problem in desks.housekeeping.check().problems}
    assert {problem.kind for problem in found.values()} == {ProblemKind.PHOTO}
    assert found[first.sha256].found == ""
    assert found[second.sha256].found == hashlib.sha256(b"another").hexdigest()
    assert found[first.sha256].number == violin.number
    with pytest.raises(PhotoGone):
        desks.photos.file(first)


def test_the_history_tells_of_photos(desks: Desks) -> None:
    violin = a_violin(desks)
    (photo,) = desks.photos.add(violin.number.digits, [a_photo()]).thing
    desks.photos.describe(photo, "krul")
    deeds = [step.entry.deed for step in desks.history.of(violin.number.digits)]
    assert deeds == [Deed.CHANGE_PHOTO, Deed.ADD_PHOTO, Deed.ADD_INSTRUMENT]


def test_a_file_that_nothing_ever_told_of_goes_after_a_backup_and_what_undo_needs_stays(
    desks: Desks, clock: FixedClock, tmp_path: Path
) -> None:
    code = a_violin(desks).number.digits
    kept, dropped = (desks.photos.add(code, [a_photo(colour)]).thing[0] for colour in ("peru", "tan"))
    desks.photos.drop(dropped.id)
    store = FileStore.beside(desks.house.depot.path)
    stray = store.put(a_photo("sienna").jpeg)
    half = store.path(stray).with_name(f".{stray}.jpg.half")
    half.write_bytes(b"half")
    desks.housekeeping.backup(tmp_path / "fresh.depot")
    assert store.is_there(stray)
    clock.move_to(datetime.now(UTC).date() + timedelta(days=100))
    desks.housekeeping.backup(tmp_path / "later.depot")
    assert files(desks) == {kept.sha256, dropped.sha256}
    assert not half.exists()
    desks.history.undo()
    assert desks.housekeeping.check().problems == ()
