"""The desk of missing parts: the ledger of what went missing with whom, and how each search ended."""

from dataclasses import dataclass, replace
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.kit_cards import told_losses
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.kit_changes import LossCard, may_close, may_stand_in
from depot_app.domain.kits import PartState, found
from depot_app.domain.lists import Listing, Window
from depot_app.domain.parts import LossOutcome, LossRow, LossTold, MissingWith, PartLoss
from depot_app.domain.supplies import Supply, SupplyMove, SupplyReason
from depot_app.storage.depot import Stop
from depot_app.storage.registers import Registers


@dataclass(frozen=True, slots=True)
class Closed:
    """A search that ended, its instrument by then, and the supply that one was taken of."""

    loss: PartLoss
    instrument: Instrument
    supply: Supply | None = None


class LossDesk:
    """Searches for missing parts begin by themselves, where a kit is kept; here they are looked at and ended."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many missing parts a list shows."""
        with self.house.reading(stop) as registers:
            return registers.loss_lists.count(listing)

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[LossRow, ...]:
        """One stretch of the ledger."""
        with self.house.reading(stop) as registers:
            return registers.loss_lists.page(listing, window)

    def tally(self, listing: Listing) -> dict[str, int]:
        """How many of what the words find are open, and how many ended in each way."""
        with self.house.reading() as registers:
            return registers.loss_lists.tally(listing)

    def kinds(self, listing: Listing) -> dict[str, int]:
        """How many of what the words find are searched for, part by part."""
        with self.house.reading() as registers:
            return registers.loss_lists.kinds(listing)

    def borrowers(self, listing: Listing) -> tuple[MissingWith, ...]:
        """With whom what the words find and is searched for went missing, whoever lacks most first."""
        with self.house.reading() as registers:
            return registers.loss_lists.borrowers(listing)

    def card(self, key: UUID) -> LossCard:
        """A missing part with its instrument, the supplies that can stand in for it, and whoever had it last."""
        with self.house.reading() as registers:
            loss = registers.losses.get(key)
            one = registers.instruments.get(loss.instrument)
            (told,) = told_losses(registers, [loss])
            spare = [
                (supply, _on_hand(registers, supply))
                for supply in registers.supplies.whole.values()
                if supply.kind is loss.kind
            ]
            return LossCard(
                told=told,
                instrument=one,
                type=registers.types.of(one.type_code),
                place=registers.places.name_of(one.place),
                label=registers.parts.of_kind(one.id, loss.kind),
                spare=tuple((supply, n) for supply, n in spare if n > 0),
            )

    def with_borrower(self, code: str) -> tuple[LossTold, ...]:
        """What went missing with a borrower and is still searched for, the oldest first."""
        with self.house.reading() as registers:
            return told_losses(registers, registers.losses.open_with(lookup.borrower(registers, code).id))

    def on_loan(self, code: str) -> tuple[LossTold, ...]:
        """The same on one loan."""
        with self.house.reading() as registers:
            loan = lookup.loan(registers, code)
            return told_losses(registers, registers.losses.open_on(loan.id, loan.borrower))

    def untold(self) -> int:
        """Of how many instruments something is missing that stands in no ledger: an older program kept none."""
        with self.house.reading() as registers:
            return len(registers.loss_lists.untold())

    # -- deeds

    def found(self, key: UUID, note: str = "") -> Done[Closed]:
        """Says that a missing part is there again; raises `LossClosed`."""
        return self._close(key, LossOutcome.FOUND, note)

    def replaced(self, key: UUID, supply: str = "", note: str = "") -> Done[Closed]:
        """Says that another part took its place: one of a supply, of which there is one fewer then, or one from
        elsewhere.

        Raises `LossClosed`, `SupplyOfOtherKind`, `NoneInStock`, or `InstrumentWrittenOff`.
        """
        return self._close(key, LossOutcome.REPLACED, note, supply)

    def given_up(self, key: UUID, note: str = "") -> Done[Closed]:
        """Says that nobody searches for a part any more; it stays missing in its kit. Raises `LossClosed`."""
        return self._close(key, LossOutcome.GIVEN_UP, note)

    def take_up(self) -> Done[int]:
        """Begins the searches for what was missing before there was a ledger; answers of how many instruments."""
        with self.house.deed(Deed.CHANGE_KIT) as registers:
            keys = registers.loss_lists.untold()
            registers.instruments.ledger.settle(list(registers.instruments.find_many(keys).values()))
            if keys:
                registers.about(taken_up=len(keys))
            return registers.done(len(keys))

    def _close(self, key: UUID, outcome: LossOutcome, note: str, supply: str = "") -> Done[Closed]:
        """Ends a search; but for one that was given up, the part is there again."""
        with self.house.deed(Deed.CLOSE_LOSS) as registers:
            loss = registers.losses.get(key)
            one = registers.instruments.get(loss.instrument)
            if refusal := may_close(loss, one, outcome):
                raise refusal
            spare = self._taken(registers, loss, supply) if supply else None
            told = " · ".join(part for part in (f"{spare.name} {spare.number.printed}" if spare else "", note) if part)
            kept = registers.losses.keep(loss.closed(outcome, self.house.today, told.strip()))
            if outcome is not LossOutcome.GIVEN_UP:
                kit = found(one.kit, {loss.kind: PartState.PRESENT}, self.house.today)
                one = registers.instruments.keep(replace(one, kit=kit))
            registers.about(number=one.number.digits, kind=loss.kind.value, ended=outcome.value)
            return registers.done(Closed(kept, one, spare))

    def _taken(self, registers: Registers, loss: PartLoss, code: str) -> Supply:
        """Takes one of a supply for a kit; its move says for which instrument."""
        supply = lookup.supply(registers, code)
        if refusal := may_stand_in(supply, loss.kind, _on_hand(registers, supply)):
            raise refusal
        one = registers.instruments.get(loss.instrument)
        used = SupplyMove(new_key(), supply.id, self.house.today, -1, SupplyReason.USED, note=one.number.printed)
        registers.supplies.moves.keep(used)
        return registers.supplies.get(supply.id)


def _on_hand(registers: Registers, supply: Supply) -> int:
    """How many of a supply are in the house."""
    return supply.total - registers.supplies.lines.out(supply.id)
