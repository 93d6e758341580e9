"""Taking in a list of places: found by number or short name, then made within what is around them, or changed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from depot_app.desks.imports_sorting import Decision, Intake
from depot_app.domain.drafts import PlaceDraft
from depot_app.domain.findings import FindingKind
from depot_app.domain.imports import Outcome
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import Place, path_of
from depot_app.domain.search import fold

Decided = Decision[PlaceDraft, Place]


class PlaceIntake(Intake[PlaceDraft, Place]):
    """Holds a list of places against the depot and takes it in."""

    @cached_property
    def _around(self) -> dict[str, str]:
        """What is around each place, by folded names: in the depot, and as the rows so far will make it."""
        whole = {place.id: place for place in self.registers.places.all()}
        around = ((place, whole.get(place.within) if place.within else None) for place in whole.values())
        return {fold(place.name): fold(outer.name) if outer else "" for place, outer in around}

    @cached_property
    def _before(self) -> dict[str, Place]:
        """The places as they were before the list came in, by their folded names and by their numbers."""
        places = self.registers.places.all()
        return {fold(one.name): one for one in places} | {one.number.digits: one for one in places}

    @cached_property
    def _highest(self) -> Number | None:
        """The highest number that the list brings: what is made on the way must not take one of those."""
        drafts = (draft for portion in self.reading.portions() for draft in portion.drafts)
        return max((draft.number for draft in drafts if draft.number), default=None)

    # -- sorting

    def sort(self, drafts: Sequence[PlaceDraft]) -> list[Decided]:
        """What becomes of each row."""
        return [self._decide(draft) for draft in drafts]

    def _decide(self, draft: PlaceDraft) -> Decided:
        """What becomes of one row: a number is one place's, and nothing stands in itself."""
        named = self._before.get(fold(draft.name))
        numbered = self._before.get(draft.number.digits) if draft.number else None
        if numbered and (named is None or named.id != numbered.id):
            taken = self.finding(draft, FindingKind.NUMBER_TAKEN, "number", numbered.number.digits, numbered.name)
            return self.rejected(draft, taken)
        if draft.within and self._would_be_in_itself(draft):
            return self.rejected(draft, self.finding(draft, FindingKind.PLACE_IN_ITSELF, "within", draft.within))
        if named is None:
            self._around[fold(draft.name)] = fold(draft.within)
            return Decision(draft=draft, outcome=Outcome.CREATED)
        after = _described(named, draft)
        moves = bool(draft.within) and self._around.get(fold(named.name)) != fold(draft.within)
        if after == named and not moves:
            return self.unchanged(draft, named.id)
        if draft.within:
            self._around[fold(named.name)] = fold(draft.within)
        return Decision(draft, Outcome.UPDATED, named.id, named, after)

    def _would_be_in_itself(self, draft: PlaceDraft) -> bool:
        """Whether what a row says is around a place stands in that place, by the depot or by an earlier row."""
        name, outer, passed = fold(draft.name), fold(draft.within), set[str]()
        while outer and outer not in passed:
            if outer == name:
                return True
            passed.add(outer)
            outer = self._around.get(outer) or _around_by_name(outer)
        return False

    # -- taking in

    def take_in(self, decisions: Sequence[Decided]) -> dict[int, UUID]:
        """Makes new places and changes known ones."""
        if self._highest:
            self.registers.numbers.pass_over(self._highest)
        made = {one.draft.row: one.key for one in decisions if one.key and one.outcome is not Outcome.REJECTED}
        for one in decisions:
            if one.outcome is Outcome.CREATED:
                made[one.draft.row] = self._made(one.draft).id
            elif one.outcome is Outcome.UPDATED and one.key:
                self._keep(_described(self.registers.places.get(one.key), one.draft), one.draft)
        return made

    def _made(self, draft: PlaceDraft) -> Place:
        """The place of a new row; an earlier row may have made it on the way."""
        places = self.registers.places
        known = places.named(draft.name)
        if known is None and (draft.within or draft.number):
            outer, kind = path_of(draft.name)[:-1], path_of(draft.name)[-1][1]
            around = draft.within or (outer[-1][0] if outer else "")
            within = places.met(around).id if around else None
            number = draft.number or self.registers.numbers.take(Kind.PLACE)
            place = Place(new_key(), number, draft.name, draft.kind or kind, within, draft.description)
            return places.keep(place)
        place = known or places.met(draft.name)
        return self._keep(_described(replace(place, number=draft.number or place.number), draft), draft)

    def _keep(self, place: Place, draft: PlaceDraft) -> Place:
        """A place with what its row says is around it."""
        if draft.within:
            place = replace(place, within=self.registers.places.met(draft.within).id)
        return self.registers.places.keep(place)


def _described(place: Place, draft: PlaceDraft) -> Place:
    """A place with what a row says of it; an empty cell says nothing."""
    return replace(place, kind=draft.kind or place.kind, description=draft.description or place.description)


def _around_by_name(name: str) -> str:
    """What a short name says is around it: B-17 around b-17-3."""
    outer = path_of(name)[:-1]
    return outer[-1][0] if outer else ""
