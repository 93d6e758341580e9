"""The file store: a file is there whole, under the hash of what it holds, or not at all."""

import hashlib
from pathlib import Path

import pytest

from depot_app.domain.refusals_photos import PhotoGone
from depot_app.storage.file_store import FileStore, carried

CONTENT = b"a photo of a violin"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    """A store that has nothing yet."""
    return FileStore.beside(tmp_path / "depot.sqlite")


def test_a_store_lies_beside_its_database_under_its_name(store: FileStore, tmp_path: Path) -> None:
    assert store.folder == tmp_path / "depot.photos"
    assert not store.folder.exists()


def test_a_file_lies_under_the_hash_of_what_it_holds(store: FileStore) -> None:
    assert store.put(CONTENT) == DIGEST
    assert store.path(DIGEST) == store.folder / DIGEST[:2] / f"{DIGEST}.jpg"
    assert store.read(DIGEST) == CONTENT
    assert [path.name for path in store.folder.rglob("*") if path.is_file()] == [f"{DIGEST}.jpg"]


def test_the_same_file_again_is_not_written_again(store: FileStore) -> None:
    store.put(CONTENT)
    before = store.path(DIGEST).stat().st_mtime_ns, store.path(DIGEST).stat().st_ino
    store.put(CONTENT)
    assert (store.path(DIGEST).stat().st_mtime_ns, store.path(DIGEST).stat().st_ino) == before


def test_a_file_that_is_gone_or_changed_is_never_handed_out(store: FileStore) -> None:
    with pytest.raises(PhotoGone) as gone:
        store.read(DIGEST)
    assert gone.value.changed == ""
    store.put(CONTENT)
    store.path(DIGEST).write_bytes(b"another photo")
    with pytest.raises(PhotoGone) as changed:
        store.read(DIGEST)
    assert changed.value.changed == hashlib.sha256(b"another photo").hexdigest()


def test_a_file_that_was_changed_is_mended_by_what_it_was(store: FileStore) -> None:
    store.put(CONTENT)
    store.path(DIGEST).write_bytes(b"")
    store.put(CONTENT)
    assert store.read(DIGEST) == CONTENT


def test_a_write_that_fails_leaves_nothing(store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_from: Path, _to: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        store.put(CONTENT)
    assert [path for path in store.folder.rglob("*") if path.is_file()] == []


def test_files_are_carried_once_and_those_that_nobody_has_are_named(store: FileStore, tmp_path: Path) -> None:
    there = FileStore(tmp_path / "stick")
    store.put(CONTENT)
    assert list(carried([DIGEST, "f" * 64], to=there, out_of=store)) == ["f" * 64]
    assert there.read(DIGEST) == CONTENT
    store.path(DIGEST).unlink()
    assert list(carried([DIGEST], to=there, out_of=store)) == []
