"""The composition root: the only module that builds things from every floor, knows the clock and opens a database.

The window must stand on the screen before the database's library is loaded, and a command must not wait for Qt. So what
is heavy is imported late, in the one function here that needs it.
"""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from depot_app import paths, settings
from depot_app.domain.faults import NoScreen, ServerNotSupported
from depot_app.domain.people import NOBODY

_OPTIONS_WITH_VALUE = ("--database", "--language", "--as")


def now() -> datetime:
    """The present moment; every other module is handed it."""
    return datetime.now(UTC)


def database_path(asked: str | None) -> Path:
    """The file a database lies in: the one asked for, or this person's own; raises for a server's address."""
    if not asked:
        return paths.database()
    if asked.startswith("sqlite:///"):
        return Path(asked.removeprefix("sqlite:///"))
    if "://" in asked:
        raise ServerNotSupported(address=asked.partition("://")[0])
    return Path(asked)


def take_seat(database: str | None, actor: str | None) -> Any:
    """Who acts, when, and on which file; nothing is opened."""
    from depot_app.desks.house import Seat  # loads SQLAlchemy

    return Seat(now, actor or settings.load(paths.settings()).actor or NOBODY, database_path(database))


def open_house(seat: Any) -> Any:
    """Opens a database, or makes it with its catalogue."""
    from depot_app.desks.house import House  # loads SQLAlchemy
    from depot_app.desks.setup import SetUpDesk
    from depot_app.storage.depot import Depot

    house = House(Depot.open(seat.database), seat.clock, seat.actor)
    setup = SetUpDesk(house)
    if not setup.has_catalogue():
        from depot_app.exchange.catalogue import read_types  # only a new database needs it

        setup.fill_catalogue(read_types(paths.resource("instrument_types.csv")))
    return house


def open_desks(database: str | None, actor: str | None) -> Any:
    """The desks on a database, which is opened (or made, with its catalogue) when the first desk is asked for."""
    from depot_app.desks.desks import Desks  # loads every room

    seat = take_seat(database, actor)
    return Desks(lambda: open_house(seat), press, seat)


def open_stock(database: str | None, actor: str | None) -> Any:
    """The few desks that the window's first rows need, on a database that is open."""
    from depot_app.desks.stock import Stock  # loads SQLAlchemy, but not every room

    return Stock(open_house(take_seat(database, actor)))


def all_desks(stock: Any) -> Any:
    """Every desk, on the house that the first few stand in."""
    from depot_app.desks.desks import Desks  # loads every room
    from depot_app.desks.house import Seat

    house = stock.house
    return Desks(lambda: house, press, Seat(house.clock, house.actor, house.depot.path))


def press(content: Any, language: str) -> bytes:
    """A paper's content as PDF bytes."""
    from depot_app.documents.press import press as print_paper  # loads reportlab
    from depot_app.wording.voice import Language, Voice

    return print_paper(content, Voice(Language(language)))


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether a command line names no command and asks for nothing but the window."""
    waiting = False
    for argument in arguments:
        if waiting:
            waiting = False
        elif argument in _OPTIONS_WITH_VALUE:
            waiting = True
        elif not argument.startswith(tuple(f"{option}=" for option in _OPTIONS_WITH_VALUE)):
            return False
    return not waiting


def has_screen() -> bool:
    """Whether a window could be shown; Linux without a display server has none."""
    chosen = os.environ.get("QT_QPA_PLATFORM")
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(chosen or display) or not sys.platform.startswith("linux")


def open_window(arguments: Sequence[str]) -> int:
    """Shows the window and stays until it is closed; answers the exit code."""
    if not has_screen():
        raise NoScreen
    from depot_app.ui.qt import load_qt  # a command needs no Qt

    load_qt()
    from depot_app.ui.start import start  # loads the window

    return start(arguments, open_stock=open_stock, all_desks=all_desks)


def main(arguments: Sequence[str] | None = None) -> int:
    """The program: a command where one is given, else the window. Answers the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if wants_window(given) and has_screen():
        return open_window(given)
    from depot_app.bench.command import BenchRoom
    from depot_app.cli.main import run  # loads the desks
    from depot_app.tour.command import TourRoom

    return run(given, open_desks, open_window, (TourRoom(open_desks), BenchRoom(open_desks)))
