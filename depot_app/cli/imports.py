"""Lists that come in, go out and are taken back, by command."""

import argparse
from dataclasses import replace
from functools import partial
from pathlib import Path

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands, begins_a_depot
from depot_app.cli.imports_answers import answer_json, answer_lines, ending
from depot_app.cli.value_lists import KIND as VALUES
from depot_app.cli.value_lists import export_values
from depot_app.desks.desks import Desks
from depot_app.desks.imports_sorting import Words
from depot_app.domain.faults import WrongUse
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import Forecast
from depot_app.domain.refusals import UnknownImport
from depot_app.domain.sheet_faults import MappingUnknown
from depot_app.exchange.lists import read_list
from depot_app.exchange.mappings import Layout, layout_in, read_layout, understood
from depot_app.exchange.rejects import write_rejects
from depot_app.exchange.sheets import AS_FOUND, open_sheet
from depot_app.exchange.writing import check_format, export
from depot_app.wording import imports as words
from depot_app.wording import valuations as value_words
from depot_app.wording.voice import Text, Voice

LAYOUT_ENDING = ".toml"
"""A `--mapping` that ends so is a file, whatever layouts are called."""

_IMPORTS: dict[ListKind, Text] = {
    ListKind.INSTRUMENTS: words.IMPORT_INSTRUMENTS,
    ListKind.BORROWERS: words.IMPORT_BORROWERS,
    ListKind.REPAIRS: words.IMPORT_REPAIRS,
    ListKind.PLACES: words.IMPORT_PLACES,
}


def add_commands(commands: Commands) -> None:
    """Declares import and export."""
    voice = commands.voice
    group = commands.group("import", words.IMPORT)
    for kind, says in _IMPORTS.items():
        importing = group.add(kind.value, says, partial(take_in, kind))
        begins_a_depot(importing)
        importing.add_argument("file", metavar="FILE", type=Path, help=voice(words.FILE))
        importing.add_argument("--sheet", metavar="S", help=voice(words.SHEET))
        importing.add_argument("--mapping", metavar="M.toml|NAME", help=voice(words.MAPPING))
        importing.add_argument("--dry-run", action="store_true", help=voice(words.DRY_RUN))
        importing.add_argument("--rejects", metavar="OUT.csv", type=Path, help=voice(words.REJECTS))
    undoing = group.add("undo", words.IMPORT_UNDO, take_back)
    undoing.add_argument("number", metavar="ID", help=voice(words.NUMBER))
    exporting = commands.add("export", words.EXPORT, export_list)
    exporting.add_argument("kind", choices=[*(kind.value for kind in ListKind), VALUES], help=voice(words.EXPORT_KIND))
    exporting.add_argument("file", metavar="FILE", type=Path, help=voice(words.OUT_FILE))
    exporting.add_argument("--on", metavar="DATE", help=voice(value_words.ON_OPTION))


def take_in(kind: ListKind, desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Takes a list in, or says what would happen; the file of rejected rows is written before anything is kept."""
    if args.dry_run and args.database:  # a trial is a question: it leaves no depot behind where there was none
        desks.begin_nothing()
    layout = _layout(kind, desks, args.mapping) if args.mapping else None
    told = layout.told if layout else AS_FOUND
    sheet = open_sheet(args.file, kind, replace(told, sheet=args.sheet) if args.sheet else told)
    mapping = understood(sheet, kind, layout.mapping if layout else None)
    catalogue = desks.inventory.types()
    types = {one.code: one.name(voice.language) for one in catalogue}
    reading = read_list(sheet, kind, mapping, catalogue)
    said = Words(complaint=voice(words.COMPLAINT), reason=voice(words.REASON))

    def keep_rejects(forecast: Forecast) -> None:
        if args.rejects:
            told = words.reasons(voice, forecast, types)
            write_rejects(args.rejects, sheet, mapping, told, header=voice(words.REJECTED_HEADER))

    if args.dry_run:
        forecast, number = desks.imports.plan(reading, said), None
        keep_rejects(forecast)
    else:
        done = desks.imports.carry_out(reading, said, before_end=keep_rejects).thing
        forecast, number = done.forecast, done.record.number
    lines = [
        *answer_lines(voice, sheet, mapping, forecast, types),
        *ending(voice, forecast, number=number, rejects=args.rejects),
    ]
    return Answer(answer_json(sheet, mapping, forecast, number=number), lines)


def _layout(kind: ListKind, desks: Desks, said: str) -> Layout:
    """The layout in a file, else the one kept under this name. Raises `MappingUnknown` where neither is there."""
    path = Path(said)
    if path.exists() or path.suffix.casefold() == LAYOUT_ENDING:
        return read_layout(path, kind)
    kept = desks.layouts.named(kind, said)
    if kept is None:
        raise MappingUnknown(path, known=tuple(one.name for one in desks.layouts.of(kind)))
    return layout_in(kept.text, path, kind)


def take_back(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Takes an import back, but what was touched since."""
    if not args.number.isdecimal():
        raise UnknownImport(text=args.number)
    taken = desks.imports.undo(int(args.number)).thing
    kept = [number.digits for number in taken.kept]
    lines = [
        voice(words.TAKEN_BACK, number=taken.number, removed=voice.whole(taken.removed), kept=voice.whole(len(kept)))
    ]
    if kept:
        lines.append(voice(words.KEPT, numbers=", ".join(number.printed for number in taken.kept)))
    answer = {"import": str(taken.number), "removed": taken.removed, "kept": len(kept), "kept_numbers": kept}
    return Answer(answer, lines)


def export_list(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Writes a whole register to a file that can be imported again, or what it is worth on a day."""
    if args.kind == VALUES:
        return export_values(desks, args, voice)
    if args.on:
        raise WrongUse(command="depot-app export", argument="--on", text=args.on)
    kind = ListKind(args.kind)
    check_format(args.file)
    with desks.exports.rows(kind) as rows:
        count = export(args.file, kind, rows)
    said = voice(words.EXPORTED, rows=voice.count(words.ROWS, count), path=args.file)
    return Answer({"rows": count, "file": str(args.file)}, [said])
