"""Stocktaking by command: start, take along, scan without a database, merge, look, book, report."""

import argparse
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands
from depot_app.cli.printing import pages_of, writing
from depot_app.desks.desks import Desks
from depot_app.domain.count_amounts import totals
from depot_app.domain.count_packs import pack_ground
from depot_app.domain.count_result import Result, result
from depot_app.domain.count_views import CountSheet, FoundRow, SupplyCounted
from depot_app.domain.counts import DIFFERENCES, Count, Finding, clean_code, stamp
from depot_app.domain.numbers import Number
from depot_app.exchange.pack_scanning import scanning
from depot_app.exchange.packs import read_scans, write_pack
from depot_app.wording import commands as shared
from depot_app.wording import count_supplies, describe
from depot_app.wording import counts as words
from depot_app.wording.voice import Voice

_SHOWN = 200
"""How many findings are listed for people; programs read the figures, and the report has them all."""


def add_commands(commands: Commands) -> None:
    """Declares the steps of a count."""
    voice = commands.voice
    steps = commands.group("count", words.COUNT)
    steps.add("start", words.START, start).add_argument("--place", metavar="CODE", help=voice(words.PLACE))
    packing = _of_count(steps.add("pack", words.PACK, pack), voice)
    packing.add_argument("file", metavar="FILE", type=Path, help=voice(words.PACK_FILE))
    scanned = steps.add("scan", words.SCAN, scan)
    scanned.add_argument("file", metavar="FILE", type=Path, help=voice(words.PACK_FILE))
    scanned.add_argument("codes", metavar="CODE", nargs="+", help=voice(words.SCAN_CODES))
    merging = _of_count(steps.add("merge", words.MERGE, merge), voice)
    merging.add_argument("files", metavar="FILE", nargs="+", type=Path, help=voice(words.MERGE_FILES))
    _of_count(steps.add("result", words.RESULT, show), voice)
    _of_count(steps.add("book", words.BOOK, book), voice)
    printing = _of_count(steps.add("report", words.REPORT, report), voice)
    printing.add_argument("file", metavar="FILE", type=Path, help=voice(shared.FILE))


def _of_count(parser: argparse.ArgumentParser, voice: Voice) -> argparse.ArgumentParser:
    """A step that names its count."""
    parser.add_argument("count", metavar="COUNT", help=voice(words.NUMBER))
    return parser


def start(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Starts a count."""
    count = desks.counts.start(args.place).thing
    sheet = desks.counts.open(count.number.digits)
    expected = len(sheet.result.counted)
    scope = words.scope(voice, sheet.scope)
    said = voice.count(words.STARTED, expected, count=count.number.printed, scope=scope)
    return Answer(_told(sheet.count.number, sheet.result) | {"expected": expected, "place": sheet.scope}, [said])


def pack(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Writes a pack for a machine without a line."""
    packed = desks.counts.pack(args.count)
    write_pack(args.file, packed)
    facts = {"file": args.file, "count": packed.count.printed}
    said = voice.count(words.PACKED, len(packed.things), **facts)
    sheet = desks.counts.open(args.count)
    return Answer(_told(packed.count, sheet.result) | {"expected": len(packed.things)}, [said])


def scan(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Scans into a pack; no database is opened, so the answer is as the pack knows the world."""
    codes = [clean_code(code) for code in args.codes]
    with scanning(args.file, platform.node()) as opened:
        cut = opened.cut
        made = opened.scan(codes, at=stamp(desks.seat.clock()), by=desks.seat.actor)
        events, packed = tuple(opened.events), opened.pack
    found = result(events, pack_ground(packed, {text for event in events for text in (event.code, event.place)}))
    told = _told(packed.count, found) | {"new_events": len(made)}
    said = [voice.count(words.ADDED, len(made), events=voice.whole(len(events))), *_figures(found.tally, voice)]
    return Answer(told, said, _cuts([(args.file.name, cut)], voice))


def merge(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Adds the scans of files to a count: all of the files or none."""
    merged = desks.counts.merge(args.count, [read_scans(path) for path in args.files]).thing
    sheet = desks.counts.open(args.count)
    told = _told(merged.count.number, sheet.result) | {"new_events": merged.new_events}
    said = [
        voice.count(words.FROM_FILE, file.events, file=file.name, new=voice.whole(file.new_events))
        for file in merged.files
    ]
    said.append(voice.count(words.ADDED, merged.new_events, events=voice.whole(merged.events)))
    notes = [*_cuts([(file.name, file.cut) for file in merged.files], voice), *_lacking(sheet.result, voice)]
    return Answer(told, [*said, *_figures(sheet.result.tally, voice)], notes)


def show(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """The result of a count as it is now."""
    sheet = desks.counts.open(args.count)
    rows = desks.counts.rows(sheet.of(*DIFFERENCES)[:_SHOWN])
    told = _sheet(sheet)
    said = [*_figures(sheet.tally, voice), *_listed(desks, rows, voice), *count_supplies.lines(voice, sheet.supplies)]
    return Answer(told, [*said, *_more(sheet, rows, voice)], _lacking(sheet.result, voice))


def book(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Books a count, and names what it leaves alone: what was seen although it is out."""
    booked = desks.counts.book(args.count).thing
    sheet = desks.counts.open(args.count)
    left = desks.counts.rows(sheet.of(Finding.UNEXPECTED)[:_SHOWN])
    facts = {"moved": booked.moved, "missing": booked.lost, "found": booked.found_again}
    said = voice(words.BOOKED, count=booked.count.number.printed, **{k: voice.whole(n) for k, n in facts.items()})
    changed = {"moved": booked.moved, "found_again": booked.found_again}
    amounts = count_supplies.lines(voice, sheet.supplies)
    return Answer(_sheet(sheet) | changed, [said, *_listed(desks, left, voice), *amounts])


def report(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Writes the report of a count."""
    with writing(args.file) as write:
        paper = desks.counts.report(args.count, voice.language.value).thing
        write(paper.pdf)
    sheet = desks.counts.open(args.count)
    pages = pages_of(paper.pdf)
    told = _sheet(sheet) | {"sha256": paper.sha256, "pages": pages}
    return Answer(told, [voice.count(shared.WRITTEN, pages, file=args.file)])


def _told(count: Number, found: Result) -> dict[str, Any]:
    """A result as JSON."""
    amounts = [{"supply": str(supply), "counted": amount} for supply, amount in totals(found.amounts).items()]
    told: dict[str, Any] = {"count": count.digits, "events": found.events, "new_events": 0}
    return told | _figures_of(found.tally) | {"supplies": amounts}


def _sheet(sheet: CountSheet) -> dict[str, Any]:
    """A count as JSON; a booked one with the figures it was booked by."""
    told = _told(sheet.count.number, sheet.result) | _figures_of(sheet.tally) | _standing(sheet.count)
    return told | {"supplies": [_supply(one) for one in sheet.supplies]}


def _supply(one: SupplyCounted) -> dict[str, Any]:
    """How many of a supply were counted, as JSON."""
    return {
        "supply": one.number.digits,
        "name": one.name,
        "expected": one.expected,
        "counted": one.counted,
        "difference": one.difference,
        "booked": one.to_book,
    }


def _figures_of(tally: Mapping[Finding, int]) -> dict[str, int]:
    """The figures of a result by the words of the JSON."""
    return {finding.value: n for finding, n in tally.items()}


def _standing(count: Count) -> dict[str, Any]:
    """Whether a count is booked, as JSON."""
    return {"booked": count.booked_on.isoformat() if count.booked_on else None}


def _figures(tally: Mapping[Finding, int], voice: Voice) -> list[str]:
    """The figures of a result as lines."""
    return [voice(words.TALLY, finding=voice(words.FINDINGS[one]), n=voice.whole(n)) for one, n in tally.items()]


def _listed(desks: Desks, rows: Sequence[FoundRow], voice: Voice) -> list[str]:
    """Findings as lines."""
    kinds = {kind.code: kind for kind in desks.inventory.types()} if rows else {}
    return [
        describe.joined(
            voice(words.FINDINGS[row.finding]),
            row.number.printed if row.number else row.code,
            describe.what(voice, kinds[row.type_code], row.size) if row.type_code else "",
            row.brand,
            row.belongs,
            words.remarks(voice, row),
        )
        for row in rows
    ]


def _more(sheet: CountSheet, rows: Sequence[FoundRow], voice: Voice) -> list[str]:
    """That more was found than is listed."""
    rest = len(sheet.of(*DIFFERENCES)) - len(rows)
    return [voice(shared.MORE, n=voice.whole(rest))] if rest else []


def _cuts(files: Sequence[tuple[str, int | None]], voice: Voice) -> list[str]:
    """A note on each file that breaks off."""
    return [voice(words.CUT_OFF, file=name, row=row) for name, row in files if row]


def _lacking(found: Result, voice: Voice) -> list[str]:
    """A note on each device of which scans are still lacking."""
    return [voice.count(words.LACKING, gap.lacking, device=gap.device) for gap in found.gaps]
