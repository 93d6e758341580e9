"""The card of a count: what was found, and what booking would do."""

from depot_app.domain.count_views import CountSheet, SupplyCounted
from depot_app.domain.counts import Finding
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.counts.columns import sign_of, state_of
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import count_supplies as supplies
from depot_app.wording import counts as words
from depot_app.wording import counts_screen as said
from depot_app.wording import dates, describe
from depot_app.wording.voice import Voice


def card_of(voice: Voice, sheet: CountSheet) -> CardContent:
    """The card of a count."""
    count, tally = sheet.count, sheet.result.tally
    booked = count.booked_on is not None
    note = ""
    if not booked and any(tally.values()):
        elsewhere, missing = voice.whole(tally[Finding.ELSEWHERE]), voice.whole(tally[Finding.MISSING])
        note = voice(said.BOOK_NOTE, elsewhere=elsewhere, missing=missing)
    if not booked and (amounts := sum(bool(one.to_book) for one in sheet.supplies)):
        note = f"{note} {voice.count(supplies.BOOKS, amounts)}".strip()
    return CardContent(
        number=count.number.printed,
        title=words.scope(voice, sheet.scope),
        line=f"{dates.short(voice, count.started_at.astimezone().date())} · {count.started_by}",
        state=state_of(voice, booked=booked),
        note=note,
        primary="counts.report" if booked else "counts.go_on",
        quiet=() if booked else ("counts.book", "counts.report", "counts.pack", "counts.merge"),
        blocks=(_result(voice, tally), _supplies(voice, sheet)),
    )


def _result(voice: Voice, tally: dict[Finding, int]) -> Block:
    """How many were found in each way."""
    items = []
    for finding in Finding:
        icon, text, tone = sign_of(finding)
        shown = tone if tally[finding] else Tone.IDLE
        items.append(Item(voice(text), voice.whole(tally[finding]), shown, icon))
    return Block(voice(said.RESULT), tuple(items))


def _supplies(voice: Voice, sheet: CountSheet) -> Block:
    """How many there are of what goes by quantity, and what stands in the way of booking it."""
    return Block(voice(supplies.HEADING), tuple(_supply(voice, one) for one in sheet.supplies))


def _supply(voice: Voice, one: SupplyCounted) -> Item:
    """One supply: n of how many."""
    if one.counted is None:
        return Item(one.name, supplies.n_of(voice, one), Tone.IDLE, Icon.CIRCLE_OUTLINE)
    note = describe.joined(supplies.n_of(voice, one), supplies.remark(voice, one))
    if one.outside or one.moved or one.difference:
        return Item(one.name, note, Tone.ATTENTION, Icon.ALERT_OUTLINE)
    return Item(one.name, note, Tone.GOOD, Icon.CHECK)
