"""The desks of what belongs to instruments: what they are worth, their photos, and how they were found."""

from functools import cached_property

from depot_app.desks.condition_reports import ConditionReportDesk
from depot_app.desks.conditions import ConditionDesk
from depot_app.desks.kits import KitDesk
from depot_app.desks.losses import LossDesk
from depot_app.desks.photos import PhotoDesk
from depot_app.desks.stock_room import StockRoom
from depot_app.desks.valuations import ValuationDesk
from depot_app.desks.value_lists import ValueListDesk


class BelongingDesks(StockRoom):
    """Some more of the desks; `Desks` has these too."""

    @cached_property
    def valuations(self) -> ValuationDesk:
        """What instruments are worth."""
        return ValuationDesk(self.house)

    @cached_property
    def value_lists(self) -> ValueListDesk:
        """What everything was worth on a day."""
        return ValueListDesk(self.house, self._press)

    @cached_property
    def photos(self) -> PhotoDesk:
        """Photos of instruments."""
        return PhotoDesk(self.house)

    @cached_property
    def kits(self) -> KitDesk:
        """Which parts belong to an instrument, and how they are."""
        return KitDesk(self.house)

    @cached_property
    def losses(self) -> LossDesk:
        """What went missing with whom."""
        return LossDesk(self.house)

    @cached_property
    def conditions(self) -> ConditionDesk:
        """How instruments are found when someone looks at them."""
        return ConditionDesk(self.house)

    @cached_property
    def condition_reports(self) -> ConditionReportDesk:
        """The reports of that."""
        return ConditionReportDesk(self.house, self._press)
