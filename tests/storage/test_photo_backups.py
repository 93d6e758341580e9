"""Photos are not lost by a backup and a restore: each is carried once, read back, and named where it is gone."""

from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import CannotWrite
from depot_app.storage import backups, checks
from depot_app.storage.depot import Depot
from tests.kit.builders import ACTOR, FixedClock, a_violin
from tests.kit.copies import Make, Restore
from tests.kit.pictures import a_photo


@pytest.fixture
def code(desks: Desks) -> str:
    """A violin with two photos."""
    number = a_violin(desks).number.digits
    desks.photos.add(number, [a_photo(), a_photo("tan")])
    return number


def photos_in(folder: Path) -> dict[str, bytes]:
    """The photos in a folder, by name."""
    return {path.name: path.read_bytes() for path in folder.rglob("*.jpg")}


def beside(depot: Depot) -> Path:
    """Where the photos of a depot lie."""
    return depot.path.with_name("depot.photos")


def test_a_backup_takes_the_photos_to_a_folder_beside_it(make: Make, code: str, depot: Depot, target: Path) -> None:
    made = make()
    assert (made.photos, made.photos_missing) == (2, 0)
    assert photos_in(target.parent / "depot-photos") == photos_in(beside(depot))


def test_a_backup_without_photos_is_one_file(make: Make, three: Desks, target: Path) -> None:
    assert make().photos == 0
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_restore_on_another_machine_has_every_photo(
    make: Make, code: str, desks: Desks, target: Path, tmp_path: Path, clock: FixedClock
) -> None:
    make()
    elsewhere = tmp_path / "elsewhere" / "depot.sqlite"
    put_back = backups.restore(target, elsewhere, by=ACTOR, at=clock())
    assert (put_back.photos, put_back.photos_missing) == (2, 0)
    assert photos_in(elsewhere.with_name("depot.photos")) == photos_in(beside(desks.house.depot))
    opened = Depot.open(elsewhere)
    assert list(checks.problems(opened)) == []
    opened.close()


def test_the_folder_only_grows_so_that_older_backups_keep_their_photos(
    make: Make, code: str, desks: Desks, target: Path, depot: Depot, clock: FixedClock, restore: Restore
) -> None:
    make()
    first = desks.photos.of(code)[0]
    desks.photos.drop(first.id)
    desks.photos.add(code, [a_photo("sienna")])
    backups.make(depot, target.with_name("dinsdag.depot-backup"), by=ACTOR, at=clock())
    assert len(photos_in(target.parent / "depot-photos")) == 3
    for path in beside(depot).rglob("*.jpg"):
        path.unlink()
    assert restore(target).photos_missing == 0
    assert desks.photos.file(first)
    assert list(checks.problems(depot)) == []


def test_a_photo_that_went_bad_beside_the_backup_is_mended_by_the_next_one(
    make: Make, code: str, target: Path, depot: Depot, clock: FixedClock
) -> None:
    make()
    bad = next((target.parent / "depot-photos").rglob("*.jpg"))
    bad.write_bytes(b"bit rot")
    backups.make(depot, target, by=ACTOR, at=clock())
    assert photos_in(target.parent / "depot-photos") == photos_in(beside(depot))


def test_a_photo_that_is_gone_already_does_not_cost_the_backup(
    make: Make, code: str, depot: Depot, restore: Restore, target: Path
) -> None:
    next(beside(depot).rglob("*.jpg")).unlink()
    assert make().photos_missing == 1
    put_back = restore(target)
    assert (put_back.photos, put_back.photos_missing) == (2, 1)


def test_a_stick_that_takes_no_photos_leaves_the_old_backup(
    make: Make, code: str, target: Path, depot: Depot, clock: FixedClock
) -> None:
    make()
    before = target.read_bytes()
    folder = target.parent / "depot-photos"
    folder.rename(folder.with_name("away"))
    folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(CannotWrite):
        backups.make(depot, target, by=ACTOR, at=clock())
    assert target.read_bytes() == before
