"""The list of values by command: as a paper or for a spreadsheet, as the file's ending says."""

import argparse

from depot_app.cli.answers import Answer
from depot_app.cli.printing import writing
from depot_app.cli.values import day
from depot_app.desks.desks import Desks
from depot_app.domain.value_list import summed
from depot_app.exchange.value_lists import write_values
from depot_app.exchange.writing import FORMATS, check_format
from depot_app.wording import money
from depot_app.wording import valuations as words
from depot_app.wording.voice import Voice

KIND = "values"
_PAPER = ".pdf"


def export_values(desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
    """Writes what everything was worth on a day; today where none is named."""
    on = day(args.on) if args.on else desks.house.today
    is_paper = args.file.suffix.casefold() == _PAPER
    if not is_paper:
        check_format(args.file, (*FORMATS, _PAPER))
    content = desks.value_lists.list_on(on, voice.language.value)
    if is_paper:
        with writing(args.file) as write:
            write(desks.value_lists.printed(content))
    else:
        rows = words.sheet_rows(voice, content.lines)
        write_values(args.file, voice(words.LIST), words.headers(voice), rows)
    whole = summed(content.lines)
    said = voice.count(words.EXPORTED, whole.instruments, file=args.file, value=money.amount(voice, whole.value))
    told = {"rows": whole.instruments, "file": str(args.file), "on": on.isoformat()}
    return Answer(told | {"value": whole.value, "without_value": whole.without_value}, [said])
