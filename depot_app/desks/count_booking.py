"""Booking a count: the one step in which counting changes the register."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from depot_app.desks.count_supplies import book_supplies
from depot_app.domain.count_result import Counted
from depot_app.domain.count_views import Booked, CountSheet
from depot_app.domain.counts import Count, Finding, may_book
from depot_app.domain.instruments import Instrument, Life, Standing
from depot_app.storage.instruments import settled
from depot_app.storage.registers import Registers


def book_in(registers: Registers, sheet: CountSheet, *, by: str, today: date) -> Booked:
    """Gives things the places where they were seen, and marks what is missing and what was found again."""
    if refusal := may_book(sheet.count, sheet.result.scans):
        raise refusal
    changing = [one for one in sheet.result.counted if _changes(one)]
    _set_right(registers, sheet, changing, today)
    supplies = book_supplies(registers, sheet, today)
    tally = sheet.result.tally
    words = {finding.value: n for finding, n in tally.items()}
    entry = registers.work.record.seq
    kept = registers.counts.keep(replace(sheet.count, booked_on=today, booked_by=by, book_entry=entry, result=words))
    return Booked(
        count=kept,
        tally=tally,
        moved=sum(one.new_place is not None for one in changing),
        lost=sum(one.finding is Finding.MISSING for one in changing),
        found_again=sum(one.found_again for one in changing),
        supplies=supplies,
    )


def _changes(one: Counted) -> bool:
    """Whether booking a finding changes its thing."""
    return one.number is not None and (
        one.finding is Finding.MISSING or one.new_place is not None or (one.found_again and one.finding in _SEEN)
    )


_SEEN = frozenset({Finding.HERE, Finding.ELSEWHERE})


def _set_right(registers: Registers, sheet: CountSheet, found: Sequence[Counted], today: date) -> None:
    """Changes the things of these findings, all at once."""
    keys = registers.count_grounds.moves.keys([one.number for one in found if one.number is not None])
    things = registers.instruments.find_many(keys)
    standings = registers.instruments.standings(keys)
    places = registers.count_grounds.places.keys
    by_number = {thing.number.value: thing for thing in things.values()}
    pairs = []
    for one in found:
        thing = by_number[one.number or 0]
        right = _righted(thing, one, sheet, places, today)
        pairs.append((thing, settled(right, standings.get(thing.id, Standing()))))
    registers.instruments.keep_changes([(was, now) for was, now in pairs if was != now])


def _righted(thing: Instrument, one: Counted, sheet: CountSheet, places: dict[int, UUID], today: date) -> Instrument:
    """A thing as it must be after a finding; one that is missing keeps the place where it should have been."""
    if one.finding is Finding.MISSING:
        return replace(thing, life=Life.MISSING, life_on=today, life_reason=_last_seen(sheet.count, sheet, one))
    found = replace(thing, life=Life.IN_USE, life_on=None, life_reason="") if one.found_again else thing
    return replace(found, place=places[one.new_place]) if one.new_place is not None else found


def _last_seen(count: Count, sheet: CountSheet, one: Counted) -> str:
    """By which count a thing went missing, and from where: numbers and names, no words."""
    where = sheet.names.get(one.belongs or 0, "")
    return " · ".join(part for part in (count.number.printed, where) if part)
