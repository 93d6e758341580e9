"""The registers of what comes in, what belongs to it and how it is labelled, of one transaction."""

from functools import cached_property

from depot_app.storage.belongings import (
    ConditionCheckRegister,
    LossRegister,
    PartRegister,
    PhotoRegister,
    ValuationRegister,
)
from depot_app.storage.donors import DonorRegister
from depot_app.storage.intakes import IntakeRegister
from depot_app.storage.label_jobs import LabelJobRegister
from depot_app.storage.label_queue import LabelQueue
from depot_app.storage.loss_lists import LossLists
from depot_app.storage.saved_lists import SavedListRegister
from depot_app.storage.supplies import SupplyRegister
from depot_app.storage.value_lists import ValueLists
from depot_app.storage.work import Work


class StockRegisters:
    """Half of the registers; `Registers` has these too."""

    def __init__(self, work: Work) -> None:
        self.work = work

    @cached_property
    def parts(self) -> PartRegister:
        """Parts with a label of their own."""
        return PartRegister(self.work)

    @cached_property
    def losses(self) -> LossRegister:
        """Parts that went missing."""
        return LossRegister(self.work)

    @property
    def loss_lists(self) -> LossLists:
        """Questions about many of those."""
        return LossLists(self.work)

    @cached_property
    def valuations(self) -> ValuationRegister:
        """What instruments were found to be worth."""
        return ValuationRegister(self.work)

    @cached_property
    def condition_checks(self) -> ConditionCheckRegister:
        """Checks of condition."""
        return ConditionCheckRegister(self.work)

    @cached_property
    def value_lists(self) -> ValueLists:
        """What everything was worth on a day."""
        return ValueLists(self.work)

    @cached_property
    def photos(self) -> PhotoRegister:
        """Photos of instruments."""
        return PhotoRegister(self.work)

    @cached_property
    def intakes(self) -> IntakeRegister:
        """What was offered, and by whom."""
        return IntakeRegister(self.work)

    @property
    def donors(self) -> DonorRegister:
        """Who gave, and the papers with their names."""
        return self.intakes.donors

    @cached_property
    def supplies(self) -> SupplyRegister:
        """Things by quantity, their moves and what of them is out."""
        return SupplyRegister(self.work)

    @cached_property
    def labels(self) -> LabelJobRegister:
        """Labels on their way, their runs and the depot's own stocks."""
        return LabelJobRegister(self.work)

    @cached_property
    def label_queue(self) -> LabelQueue:
        """Questions about what needs a label."""
        return LabelQueue(self.work)

    @cached_property
    def saved_lists(self) -> SavedListRegister:
        """Lists kept under a name."""
        return SavedListRegister(self.work)
