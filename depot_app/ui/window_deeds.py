"""What can be done in any tab: undo, find, language and look, help, leaving."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt

from depot_app.ui.deeds import Deed, Menu, grouped
from depot_app.ui.help import HelpWindow, keys_page
from depot_app.ui.list_tab import ListTab
from depot_app.ui.palette import Palette, entries
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.theme import Scheme
from depot_app.ui.window import Window
from depot_app.wording import label_stocks as stocks_said
from depot_app.wording import lender_screen as lender_said
from depot_app.wording import panels as office_said
from depot_app.wording import valuations as values_said
from depot_app.wording import window as said
from depot_app.wording.voice import Language, Text


class LabelCounter(Protocol):
    """Where labels are printed."""

    def measure(self) -> None:
        """Shows the depot's own label stocks."""


class Office(Protocol):
    """The work that belongs to no tab."""

    def import_list(self) -> None:
        """Reads a list in."""

    def show_imports(self) -> None:
        """Shows the lists that were read in."""

    def export_list(self) -> None:
        """Saves what the list in front shows."""

    def back_up(self) -> None:
        """Makes a backup."""

    def restore(self) -> None:
        """Puts a backup back."""

    def check(self) -> None:
        """Checks the register."""

    def list_values(self) -> None:
        """Makes the list of values for the insurer."""

    @property
    def labels(self) -> LabelCounter:
        """Where labels are printed."""

    def name_lender(self) -> None:
        """Says who lends."""


class Desktop(Protocol):
    """What the program does for the window: it keeps choices and knows where help lies."""

    @property
    def office(self) -> Office | None:
        """The work that belongs to no tab; none while the register is still being opened."""

    def choose_language(self, language: Language) -> None:
        """Switches the language, and remembers it."""

    def choose_scheme(self, scheme: Scheme) -> None:
        """Switches light and dark, and remembers it."""

    def choose_sound(self, *, on: bool) -> None:
        """Switches the sounds, and remembers it."""

    def help_file(self, page: str) -> Path:
        """Where a page of help lies, in the language of the window."""

    def about(self) -> str:
        """The page about the program, as Markdown."""


def window_deeds(window: Window, desktop: Desktop) -> tuple[Deed, ...]:
    """All deeds of the window, in the order of the menus."""
    return (
        *_file(window, desktop),
        *_edit(window),
        *_tabs(window),
        *_view(window, desktop),
        *_help(window, desktop),
    )


def _file(window: Window, desktop: Desktop) -> tuple[Deed, ...]:
    def in_office(work: Callable[[Office], object]) -> Callable[[], None]:
        def act() -> None:
            if (office := desktop.office) is not None:
                work(office)
            else:
                window.kit.messages.tell(window.kit.speech(office_said.STILL_OPENING))

        return act

    def deed(key: str, name: Text, icon: Icon, work: Callable[[Office], object], keys: str = "") -> Deed:
        return Deed(key, name, in_office(work), icon, keys, menu=Menu.FILE)

    return (
        deed("import", office_said.READ_LIST, Icon.FILE_IMPORT_OUTLINE, lambda one: one.import_list(), "Ctrl+Shift+I"),
        deed("imports", office_said.IMPORTS, Icon.FORMAT_LIST_CHECKS, lambda one: one.show_imports()),
        deed("export", office_said.EXPORT, Icon.FILE_EXPORT_OUTLINE, lambda one: one.export_list(), "Ctrl+Shift+E"),
        deed("values", values_said.LIST_DEED, Icon.CASH, lambda one: one.list_values()),
        grouped(
            deed("backup", office_said.BACK_UP, Icon.SHIELD_CHECK_OUTLINE, lambda one: one.back_up(), "Ctrl+Shift+B")
        ),
        deed("restore", office_said.RESTORE, Icon.BACKUP_RESTORE, lambda one: one.restore()),
        deed("check", office_said.CHECK, Icon.DATABASE_CHECK_OUTLINE, lambda one: one.check()),
        deed("stocks", stocks_said.DEED, Icon.RULER, lambda one: one.labels.measure()),
        grouped(deed("lender", lender_said.DEED, Icon.DOMAIN, lambda one: one.name_lender())),
        grouped(
            Deed("quit", said.QUIT, window.close, Icon.EXIT_TO_APP, "Ctrl+Q", menu=Menu.FILE, more_keys=("Ctrl+W",))
        ),
    )


def _edit(window: Window) -> tuple[Deed, ...]:
    doing, box, place = window.kit.doing, window.top.scan_box, Menu.EDIT
    opened = partial(_open_palette, window)
    return (
        Deed("undo", said.UNDO, doing.undo, Icon.UNDO_VARIANT, "Ctrl+Z", menu=place),
        Deed("redo", said.REDO, doing.redo, Icon.REDO_VARIANT, "Ctrl+Shift+Z", menu=place, more_keys=("Ctrl+Y",)),
        grouped(Deed("copy", said.COPY, partial(_copy, window), Icon.CONTENT_COPY, "Ctrl+C", menu=place)),
        Deed("find", said.SCAN_BOX_DEED, box.receive, Icon.BARCODE_SCAN, "Ctrl+F", menu=place),
        Deed("next", said.NEXT_ROW, partial(_step, window, 1), Icon.ARROW_DOWN, "F3", menu=place),
        Deed("previous", said.PREVIOUS_ROW, partial(_step, window, -1), Icon.ARROW_UP, "Shift+F3", menu=place),
        Deed(
            "palette",
            said.PALETTE,
            opened,
            Icon.FORMAT_LIST_BULLETED,
            "Ctrl+K",
            menu=place,
            more_keys=("Ctrl+Shift+P",),
        ),
    )


def _tabs(window: Window) -> tuple[Deed, ...]:
    """The tabs by their keys, and the rooms in them by name."""
    deck = window.deck
    tabs = tuple(
        Deed(f"tab-{sign.key}", sign.name, partial(deck.bring, sign.key), sign.icon, f"Ctrl+{place}", menu=Menu.VIEW)
        for place, sign in enumerate(deck.signs, start=1)
    )
    rooms = tuple(
        Deed(f"room-{sign.key}", sign.name, partial(deck.bring, sign.key), sign.icon, menu=Menu.VIEW)
        for sign in deck.rooms_of_all()
    )
    return tabs + rooms


def _view(window: Window, desktop: Desktop) -> tuple[Deed, ...]:
    kit = window.kit

    def language(key: Language, name: Text) -> Deed:
        chosen = partial(desktop.choose_language, key)
        return Deed(f"language-{key}", name, chosen, menu=Menu.VIEW, on=lambda: kit.speech.language is key)

    def scheme(key: Scheme, name: Text, icon: Icon) -> Deed:
        chosen = partial(desktop.choose_scheme, key)
        return Deed(f"look-{key}", name, chosen, icon, menu=Menu.VIEW, on=lambda: kit.theme.scheme is key)

    def switch_sound() -> None:
        desktop.choose_sound(on=not kit.sounds.on)

    refresh = Deed("refresh", said.REFRESH, partial(_refresh, window), Icon.REFRESH, "F5", menu=Menu.VIEW)
    sound = Deed("sound", said.SOUND, switch_sound, Icon.VOLUME_HIGH, menu=Menu.VIEW, on=lambda: kit.sounds.on)
    return (
        grouped(refresh),
        grouped(language(Language.NL, said.DUTCH)),
        language(Language.EN, said.ENGLISH),
        grouped(scheme(Scheme.LIGHT, said.LIGHT, Icon.WEATHER_SUNNY)),
        scheme(Scheme.DARK, said.DARK, Icon.WEATHER_NIGHT),
        scheme(Scheme.SYSTEM, said.AS_SYSTEM, Icon.THEME_LIGHT_DARK),
        grouped(sound),
    )


def _help(window: Window, desktop: Desktop) -> tuple[Deed, ...]:
    pages = HelpWindow(window.kit, window)

    def page() -> None:
        pages.show_file(desktop.help_file(window.deck.front_sign().page))

    def keys() -> None:
        pages.show_markdown(keys_page(window.books(), window.kit))

    def about() -> None:
        pages.show_markdown(desktop.about())

    return (
        Deed("help", said.HELP_PAGE, page, Icon.LIFEBUOY, "F1", menu=Menu.HELP),
        Deed("keys", said.KEYS_PAGE, keys, Icon.KEYBOARD_OUTLINE, "Shift+F1", menu=Menu.HELP),
        grouped(Deed("about", said.ABOUT, about, Icon.INFORMATION_OUTLINE, menu=Menu.HELP)),
    )


def _open_palette(window: Window) -> None:
    palette = Palette(entries(window.books(), window.kit), window.kit, window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.finished.connect(window.come_back)
    palette.open()


def _step(window: Window, by: int) -> None:
    front = window.deck.front()
    if isinstance(front, ListTab):
        front.pane.table.step(by)


def _copy(window: Window) -> None:
    front = window.deck.front()
    if front is not None:
        front.copy()


def _refresh(window: Window) -> None:
    front = window.deck.front()
    if front is not None:
        front.refresh()
