"""The registers of what belongs to instruments: labelled parts, losses, valuations and photos."""

from depot_app.domain.journal import Thing
from depot_app.domain.parts import LabelledPart, PartLoss
from depot_app.domain.photos import Photo
from depot_app.domain.valuations import Valuation
from depot_app.storage import inventory_tables
from depot_app.storage.register import Register


class PartRegister(Register[LabelledPart]):
    """Parts with a label of their own."""

    table = inventory_tables.parts
    value = LabelledPart
    thing = Thing.PART


class LossRegister(Register[PartLoss]):
    """The ledger of parts that went missing."""

    table = inventory_tables.part_losses
    value = PartLoss
    thing = Thing.PART_LOSS


class ValuationRegister(Register[Valuation]):
    """What instruments were found to be worth, and when."""

    table = inventory_tables.valuations
    value = Valuation
    thing = Thing.VALUATION


class PhotoRegister(Register[Photo]):
    """Photos of instruments, by the hash of their files."""

    table = inventory_tables.photos
    value = Photo
    thing = Thing.PHOTO
