"""All desks of one depot, each made when first asked for; the database is opened with the first."""

from functools import cached_property

from depot_app.desks.belongings import BelongingDesks
from depot_app.desks.borrowers import BorrowerDesk
from depot_app.desks.counts import CountDesk
from depot_app.desks.demo import DemoDesk
from depot_app.desks.history import HistoryDesk
from depot_app.desks.housekeeping import HousekeepingDesk, RestoreDesk
from depot_app.desks.layouts import LayoutDesk
from depot_app.desks.loan_papers import PaperDesk
from depot_app.desks.loans import LoanDesk
from depot_app.desks.people import PeopleDesk
from depot_app.desks.repairs import RepairDesk
from depot_app.desks.saved_lists import SavedListDesk
from depot_app.desks.setup import SetUpDesk


class Desks(BelongingDesks):
    """The desks of a depot. `open_house` opens the database when the first desk is asked for; `seat` needs none."""

    @cached_property
    def saved_lists(self) -> SavedListDesk:
        """Lists kept under a name."""
        return SavedListDesk(self.house)

    @cached_property
    def layouts(self) -> LayoutDesk:
        """How lists from elsewhere are laid out, by name."""
        return LayoutDesk(self.house)

    @cached_property
    def people(self) -> PeopleDesk:
        """Who works here."""
        return PeopleDesk(self.house)

    @cached_property
    def borrowers(self) -> BorrowerDesk:
        """Organisations and households."""
        return BorrowerDesk(self.house)

    @cached_property
    def loans(self) -> LoanDesk:
        """Lending and taking back."""
        return LoanDesk(self.house)

    @cached_property
    def papers(self) -> PaperDesk:
        """Contracts, addenda and receipts."""
        return PaperDesk(self.house, self._press)

    @cached_property
    def repairs(self) -> RepairDesk:
        """The workshop."""
        return RepairDesk(self.house, self._press)

    @cached_property
    def counts(self) -> CountDesk:
        """Stocktaking."""
        return CountDesk(self.house, self._press)

    @cached_property
    def setup(self) -> SetUpDesk:
        """What a new depot is given, and who lends."""
        return SetUpDesk(self.house)

    @cached_property
    def history(self) -> HistoryDesk:
        """What was done, and taking it back."""
        return HistoryDesk(self.house)

    @cached_property
    def housekeeping(self) -> HousekeepingDesk:
        """Checks and backups."""
        return HousekeepingDesk(self.house)

    @property
    def restoring(self) -> RestoreDesk:
        """Putting a backup back, for which no database needs to be open; one that is lets go of its file."""
        self.close()
        return RestoreDesk(self.seat)

    @cached_property
    def demo(self) -> DemoDesk:
        """A depot to look at."""
        return DemoDesk(self.house)

    def close(self) -> None:
        """Closes the database, if it was opened."""
        if "house" in self.__dict__:
            self.house.depot.close()
