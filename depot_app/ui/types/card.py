"""The card of a type: its names, how many of each size, what belongs to it, and its rules."""

from collections.abc import Sequence

from depot_app.domain.history import Step
from depot_app.domain.money import Cents
from depot_app.domain.types import InstrumentType, TransportClass, TypeCard
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.card.moments import history_block
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.ui.types.columns import family_of, kit_of
from depot_app.wording import describe, instruments, money
from depot_app.wording import types as words
from depot_app.wording import types_screen as said
from depot_app.wording.voice import Voice

EDIT, SHOW, REMOVE, HISTORY = "types.edit", "types.show", "types.remove", "types.history"
_OTHER = {"nl": "en", "en": "nl"}


def card_of(voice: Voice, card: TypeCard, steps: Sequence[Step]) -> CardContent:
    """The card of a type."""
    kind = card.kind
    return CardContent(
        number=kind.code,
        title=kind.name(voice.language),
        line=kind.name(_OTHER[voice.language]),
        state=Pill(Icon.MUSIC_CIRCLE_OUTLINE, family_of(voice, kind), Tone.IDLE),
        note=voice.count(said.HAS, card.instruments),
        primary=SHOW if card.instruments else EDIT,
        quiet=(REMOVE,) if card.instruments else (SHOW, REMOVE),
        corner=EDIT,
        blocks=(_by_size(voice, card), _details(voice, kind), history_block(voice, steps, HISTORY)),
    )


def _by_size(voice: Voice, card: TypeCard) -> Block:
    """How many of each size, as a player would count them."""
    items = tuple(Item(size or voice(said.NO_SIZE), voice.whole(amount)) for size, amount in card.sizes)
    return Block(voice(said.BY_SIZE), items)


def _details(voice: Voice, kind: InstrumentType) -> Block:
    """What else is known, as far as it is."""
    fields = words.FIELDS
    rules = [voice(said.ONLY_COMPLETE)] * kind.complete_only + [voice(said.NOT_IN_D)] * kind.condition_d_stays
    known = (
        (fields["sizes"], ", ".join(kind.sizes)),
        (said.ALSO_CALLED, ", ".join(kind.synonyms)),
        (fields["kit"], kit_of(voice, kind)),
        (said.BRANDS, ", ".join(kind.brands)),
        (said.VALUE, _values(voice, kind.value_low, kind.value_high)),
        (said.DEPRECIATION, _depreciation(voice, kind)),
        (said.SERVICE, voice.count(said.EVERY, kind.service_months) if kind.service_months else ""),
        (fields["transport"], _transport(voice, kind.transport)),
        (said.LENDING, describe.joined(*rules)),
        (fields["hornbostel_sachs"], kind.hornbostel_sachs),
        (fields["mimo"], kind.mimo),
        (fields["wikidata"], kind.wikidata),
    )
    return Block(voice(said.DETAILS), tuple(Item(voice(name), value) for name, value in known if value))


def _values(voice: Voice, low: Cents | None, high: Cents | None) -> str:
    """From how much to how much one is worth."""
    if low is not None and high is not None:
        return voice(said.VALUES, low=money.amount(voice, low), high=money.amount(voice, high))
    return money.amount(voice, low if low is not None else high)


def _depreciation(voice: Voice, kind: InstrumentType) -> str:
    """Over how many years it loses how much."""
    if not kind.life_years:
        return ""
    return voice.count(said.DEPRECIATES, kind.life_years, percent=kind.residual_percent or 0)


def _transport(voice: Voice, transport: str) -> str:
    """How it travels."""
    return voice(instruments.TRANSPORT[TransportClass(transport)]) if transport in set(TransportClass) else transport
