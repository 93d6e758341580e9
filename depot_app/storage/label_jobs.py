"""The registers of labels on their way, and of stocks that the depot measured itself."""

from depot_app.domain.journal import Thing
from depot_app.domain.label_jobs import LabelJob, LabelRun, OwnStock
from depot_app.storage import label_tables
from depot_app.storage.register import Register
from depot_app.storage.work import Work


class LabelRunRegister(Register[LabelRun]):
    """What was printed together."""

    table = label_tables.label_runs
    value = LabelRun
    thing = Thing.LABEL_RUN


class StockRegister(Register[OwnStock]):
    """Stocks of the depot's own."""

    table = label_tables.label_stocks
    value = OwnStock
    thing = Thing.LABEL_STOCK


class LabelJobRegister(Register[LabelJob]):
    """Which things need a label, and how far each is."""

    table = label_tables.label_jobs
    value = LabelJob
    thing = Thing.LABEL_JOB

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.runs = LabelRunRegister(work)
        self.stocks = StockRegister(work)
