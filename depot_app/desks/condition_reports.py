"""The desk of reports of condition: frozen when first printed, with the photos there are then."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from uuid import UUID

from depot_app.desks.house import House
from depot_app.desks.papers import PaperKind, Press, Slot, frozen, lender_of
from depot_app.domain.condition_checks import ConditionCheck
from depot_app.domain.condition_report import ConditionBefore, ConditionReportContent, PaperPhoto, illustrated
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Done
from depot_app.domain.paper_parts import paper_line
from depot_app.domain.papers import PaperContent
from depot_app.domain.refusals_photos import PhotoGone
from depot_app.storage.documents import Document
from depot_app.storage.file_store import FileStore
from depot_app.storage.registers import Registers


class ConditionReportDesk:
    """Prints reports of checks of condition."""

    def __init__(self, house: House, press: Press) -> None:
        self.house = house
        self._press = press

    def report(self, check: UUID, language: str = "nl") -> Done[Document]:
        """The report of a check: pressed with the photos there are when it is first printed, the same ever after."""
        with self.house.deed(Deed.PRINT_CONDITION) as registers:
            looked = registers.condition_checks.get(check)
            one = registers.instruments.get(looked.instrument)
            pictures = self._pictures(registers, one)
            slot = Slot(PaperKind.CONDITION_REPORT, looked.id, language)
            paper, fresh = frozen(
                registers.documents,
                _with_pictures(self._press, tuple(pictures.values())),
                slot,
                lambda: self._content(registers, looked, one, language, tuple(pictures)),
                on=self.house.today,
            )
            if fresh:
                registers.about(number=one.number.digits, language=language, on=looked.checked_on.isoformat())
            return registers.done(paper)

    def _pictures(self, registers: Registers, one: Instrument) -> dict[PaperPhoto, bytes]:
        """The photos of an instrument with their files; one whose file is gone is left out, and named by the check."""
        files, found_there = FileStore.beside(self.house.depot.path), {}
        for photo in registers.photos.of(one.id):
            shown = PaperPhoto(photo.sha256, photo.width, photo.height, photo.added_on, photo.caption)
            with suppress(PhotoGone):
                found_there[shown] = files.read(photo.sha256)
        return found_there

    def _content(
        self,
        registers: Registers,
        looked: ConditionCheck,
        one: Instrument,
        language: str,
        photos: Sequence[PaperPhoto],
    ) -> ConditionReportContent:
        """What stands on a report."""
        kind = registers.types.of(one.type_code)
        codes = registers.instruments.codes.of(one.id)
        old = codes[0].code if codes else ""
        line = paper_line(one, kind, language=language, old_number=old)
        return ConditionReportContent(
            language=language,
            instrument=replace(line, condition=looked.condition, kit=looked.kit, value=None),
            lender=lender_of(registers),
            checked_on=looked.checked_on,
            inspector=looked.inspector,
            printed_on=self.house.today,
            remarks=looked.remarks,
            before=_before(registers, looked),
            photos=tuple(photos),
        )


def _with_pictures(press: Press, pictures: tuple[bytes, ...]) -> Press:
    """The press, with the files of the photos at hand."""

    def pressed(content: PaperContent, language: str) -> bytes:
        if isinstance(content, ConditionReportContent):
            content = illustrated(content, pictures)
        return press(content, language)

    return pressed


def _before(registers: Registers, looked: ConditionCheck) -> ConditionBefore | None:
    """What was found the time before."""
    checks = registers.condition_checks.of(looked.instrument)
    earlier = checks[[check.id for check in checks].index(looked.id) + 1 :]
    if not earlier:
        return None
    last = earlier[0]
    return ConditionBefore(last.checked_on, last.inspector, last.condition, last.remarks, last.kit)
