"""The photo desk: photos of instruments, their order and captions; the files lie beside the database."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.domain.faults import CannotWrite
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.photos import Photo, Picture, may_add, moved_to
from depot_app.storage.file_store import FileStore
from depot_app.storage.registers import Registers


class PhotoDesk:
    """Adds, shows, orders and takes away photos."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def of(self, code: str) -> tuple[Photo, ...]:
        """The photos of an instrument, in their order."""
        with self.house.reading() as registers:
            return registers.photos.of(lookup.instrument(registers, code).id)

    def file(self, photo: Photo) -> bytes:
        """The photo itself, a JPEG; raises `PhotoGone` where its file is not there, or is no longer what it was."""
        return self._files.read(photo.sha256)

    # -- deeds

    def add(self, code: str, pictures: Sequence[Picture], caption: str = "") -> Done[tuple[Photo, ...]]:
        """Adds photos behind those that an instrument has; one that it has already is left out.

        The files are on the disk before the register tells of them. Raises `PhotoThere` where all of them are there
        already, `PhotosFull`, or `CannotWrite`.
        """
        by_hash = {hashlib.sha256(picture.jpeg).hexdigest(): picture for picture in pictures}
        with self.house.reading() as registers:
            _fresh(registers, lookup.instrument(registers, code), by_hash)
        self._keep_files(by_hash.values())
        with self.house.deed(Deed.ADD_PHOTO) as registers:
            instrument = lookup.instrument(registers, code)
            known = registers.photos.of(instrument.id)
            first = max((photo.position for photo in known), default=-1) + 1
            made = tuple(
                self._photo(instrument, sha256, by_hash[sha256], caption, position)
                for position, sha256 in enumerate(_fresh(registers, instrument, by_hash), start=first)
            )
            registers.photos.keep_new(made)
            registers.about(number=instrument.number.digits, photos=len(made))
            return registers.done(tuple(replace(photo, version=1) for photo in made))

    def describe(self, photo: Photo, caption: str) -> Done[Photo]:
        """Gives a photo another caption; raises `ChangedMeanwhile` where someone else was first."""
        with self.house.deed(Deed.CHANGE_PHOTO) as registers:
            registers.about(number=_number(registers, photo))
            return registers.done(registers.photos.keep(replace(photo, caption=" ".join(caption.split()))))

    def move(self, photo: UUID, place: int) -> Done[tuple[Photo, ...]]:
        """Gives a photo another place among those of its instrument, counted from 0; the first one leads."""
        with self.house.deed(Deed.CHANGE_PHOTO) as registers:
            one = registers.photos.get(photo)
            in_order = moved_to(registers.photos.of(one.instrument), photo, place)
            registers.about(number=_number(registers, one))
            return registers.done(tuple(registers.photos.keep(each) for each in in_order))

    def drop(self, photo: UUID) -> Done[Photo]:
        """Takes a photo away; its file stays, so that this can be undone."""
        with self.house.deed(Deed.DROP_PHOTO) as registers:
            one = registers.photos.get(photo)
            registers.about(number=_number(registers, one))
            registers.photos.drop(one)
            return registers.done(one)

    @property
    def _files(self) -> FileStore:
        """Where the photos of this register lie."""
        return FileStore.beside(self.house.depot.path)

    def _keep_files(self, pictures: Iterable[Picture]) -> None:
        """Puts files on the disk; one that cannot be written stops the deed before it begins."""
        files = self._files
        try:
            for picture in pictures:
                files.put(picture.jpeg)
        except OSError as error:
            raise CannotWrite(path=files.folder, why=error.strerror or str(error)) from error

    def _photo(self, instrument: Instrument, sha256: str, picture: Picture, caption: str, position: int) -> Photo:
        """A new photo of an instrument."""
        return Photo(
            id=new_key(),
            instrument=instrument.id,
            sha256=sha256,
            width=picture.width,
            height=picture.height,
            added_on=self.house.today,
            added_by=self.house.actor,
            caption=caption,
            position=position,
        )


def _fresh(registers: Registers, instrument: Instrument, by_hash: dict[str, Picture]) -> tuple[str, ...]:
    """The hashes that an instrument has no photo of yet; raises what stands against adding them."""
    known = registers.photos.of(instrument.id)
    there = {photo.sha256 for photo in known}
    fresh = tuple(sha256 for sha256 in by_hash if sha256 not in there)
    if refusal := may_add(instrument.number, known, len(fresh)):
        raise refusal
    return fresh


def _number(registers: Registers, photo: Photo) -> str:
    """The number of the instrument of a photo."""
    return registers.instruments.get(photo.instrument).number.digits
