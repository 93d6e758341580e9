"""The desk of receipts for donors: filed apart with the donor's details, and gone with them."""

from dataclasses import replace

from depot_app.desks.donors import retention_of
from depot_app.desks.house import House
from depot_app.desks.intakes import handed_over_with, met
from depot_app.desks.papers import PaperKind, Press, Slot, frozen, lender_of
from depot_app.domain.donors import Donor
from depot_app.domain.gift_papers import GiftReceiptContent, given_things, giver_of
from depot_app.domain.intakes import Intake, may_receipt
from depot_app.domain.journal import Deed, Done
from depot_app.domain.papers import from_json
from depot_app.domain.refusals_intake import WithoutGiver
from depot_app.storage.documents import Document
from depot_app.storage.registers import Registers

KIND = PaperKind.GIFT_RECEIPT


class GiftPaperDesk:
    """Prints receipts of what came in: the same bytes for as long as they say the same."""

    def __init__(self, house: House, press: Press) -> None:
        self.house = house
        self._press = press

    def receipt(self, number: int, language: str = "nl", *, with_values: bool = False) -> Done[Document]:
        """The receipt of an intake, with all that the same donor handed over that day.

        Raises `UnknownIntake`, `NothingReceived`, or `WithoutGiver` where nobody's name is known.
        """
        with self.house.deed(Deed.PRINT_GIFT_RECEIPT) as registers:
            intake = met(registers, number)
            if refusal := may_receipt(intake):
                raise refusal
            donor = registers.donors.find(intake.donor) if intake.donor else None
            if donor is None or not donor.name:
                raise WithoutGiver(intake=number)
            content = self._content(registers, intake, donor, language, with_values=with_values)
            paper, fresh = self._filed(registers, donor, content)
            if fresh:
                registers.about(intake=number, language=language)
            return registers.done(paper)

    def _content(
        self, registers: Registers, intake: Intake, donor: Donor, language: str, *, with_values: bool
    ) -> GiftReceiptContent:
        """What stands on it."""
        return GiftReceiptContent(
            language=language,
            lender=lender_of(registers),
            giver=giver_of(donor),
            way=intake.way,
            received_on=intake.received_on or self.house.today,
            things=given_things(handed_over_with(registers, intake), registers.types.by_code, language),
            printed_on=self.house.today,
            received_by=intake.received_by,
            values_shown=with_values,
            years=retention_of(registers).years,
        )

    def _filed(self, registers: Registers, donor: Donor, content: GiftReceiptContent) -> tuple[Document, bool]:
        """The receipt that says just this, but for the day of printing; else a new one."""
        drawer = registers.donors.papers
        for paper in drawer.all_about(donor.id):
            said = from_json(paper.content)
            if isinstance(said, GiftReceiptContent) and replace(said, printed_on=content.printed_on) == content:
                return paper, False
        slot = Slot(KIND, donor.id, content.language, drawer.last_issue(donor.id, KIND.value) + 1)
        return frozen(drawer, self._press, slot, lambda: content, on=self.house.today)
