"""What a count is judged by: where everything stood at its start, stands now, and what moved it in between."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select

from depot_app.domain.count_ground import Ground, Standing
from depot_app.domain.counts import Count
from depot_app.domain.instruments import InstrumentState
from depot_app.storage import tables
from depot_app.storage.as_stored import among, raw
from depot_app.storage.count_codes import CountCodes, PlaceBook, Resolved
from depot_app.storage.count_moves import CountMoves, Move
from depot_app.storage.register import CHUNK
from depot_app.storage.work import Work

_STATES = {state.value: state for state in InstrumentState}
_OF = tables.instruments.c


class CountGrounds:
    """Reads the ground of counts."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.codes = CountCodes(work)
        self.moves = CountMoves(work)

    @property
    def places(self) -> PlaceBook:
        """The tree of places."""
        return self.codes.places

    def whole(self, count: Count, codes: Collection[str]) -> Ground:
        """The ground of a whole count with these codes scanned."""
        expected = self._expected(count)
        return self._ground(count, self.codes.resolved(codes, expected), expected)

    def of_codes(self, count: Count, codes: Collection[str]) -> Ground:
        """The ground for a few codes only, as if nothing else were expected."""
        resolved = self.codes.resolved(codes, ())
        return self._ground(count, resolved, self._expected(count, only=set(resolved.things.values())))

    def _ground(self, count: Count, resolved: Resolved, expected: dict[int, Standing]) -> Ground:
        """The ground for codes, once it is known what they stand for and what is expected."""
        things, places = resolved
        others = set(things.values()) - expected.keys()
        standings = expected | self._standings(others)
        few = standings if len(standings) <= CHUNK else None
        if count.book_entry:
            for number, move in self.moves.of(few, since=count.book_entry).items():
                if number in standings:
                    standings[number] = self._before(standings[number], move, unplanned=number in others)
        for number, move in self.moves.of(few, since=count.start_entry + 1, until=count.book_entry).items():
            if number in standings:
                standings[number] = self._moved(standings[number], move, unplanned=number in others)
        scope = self.places.numbers[count.scope.bytes] if count.scope else None
        return Ground(scope, standings, expected.keys(), things, places, self.places.within, self.codes.supplies)

    # -- where things stand

    def _expected(self, count: Count, only: Collection[int] | None = None) -> dict[int, Standing]:
        """What a count expects, as it stood and as it stands."""
        then = tables.count_expected.c
        columns = (raw(then.instrument), raw(_OF.place), raw(_OF.state), raw(then.place), raw(then.state))
        query = select(*columns, raw(_OF.merged_into)).join_from(tables.count_expected, tables.instruments)
        query = query.where(then.count == count.id)
        if only is not None:
            query = query.where(among(raw(then.instrument), {*only, *self.codes.former_numbers(only)}))
        numbers = self.places.numbers
        merged: list[tuple[bytes, Standing]] = []
        found: dict[int, Standing] = {}
        for number, place, state, place_then, state_then, kept in self.work.connection.execute(query).all():
            stands = Standing(number, numbers.get(place), _STATES[state], numbers.get(place_then), _STATES[state_then])
            if kept and not count.book_entry:
                merged.append((kept, stands))
            else:
                found[number] = stands
        return found | self._expected_as_kept(merged, found) if merged else found

    def _expected_as_kept(
        self, merged: Sequence[tuple[bytes, Standing]], found: Mapping[int, Standing]
    ) -> dict[int, Standing]:
        """What is expected under the number of a record that was merged since: the record that has its history."""
        led = self.codes.numbers_of([key for key, _ in merged])
        now = self._standings({number for number in led.values() if number not in found})
        return {
            led[key]: now[led[key]]._replace(place_then=then.place_then, state_then=then.state_then)
            for key, then in merged
            if led[key] in now
        }

    def _standings(self, things: Collection[int]) -> dict[int, Standing]:
        """Where things stand that a count did not expect."""
        if not things:
            return {}
        columns = (raw(_OF.number), raw(_OF.place), raw(_OF.state))
        found: dict[int, Standing] = {}
        for number, key, word in self.work.connection.execute(select(*columns).where(among(raw(_OF.number), things))):
            place, state = self.places.numbers.get(key), _STATES[word]
            found[number] = Standing(number, place, state, place, state)
        return found

    def _moved(self, standing: Standing, move: Move, *, unplanned: bool) -> Standing:
        """A standing with what moved it; what the count did not expect stood where the first move found it."""
        if not unplanned:
            return standing._replace(moved_at=move.at)
        place, state = self._then(move, standing.place_then, standing.state_then)
        return standing._replace(moved_at=move.at, place_then=place, state_then=state)

    def _before(self, standing: Standing, move: Move, *, unplanned: bool) -> Standing:
        """A standing as it was before the count was booked: booking, and what came after, is not what it found."""
        place, state = self._then(move, standing.place, standing.state)
        if unplanned:
            return standing._replace(place=place, state=state, place_then=place, state_then=state)
        return standing._replace(place=place, state=state)

    def _then(self, move: Move, place: int | None, state: InstrumentState) -> tuple[int | None, InstrumentState]:
        """Place and state as the first of some moves found them."""
        if "place" in move.then:
            key = move.then["place"]
            place = self.places.numbers.get(UUID(key).bytes) if key else None
        return place, _STATES[move.then["state"]] if "state" in move.then else state
