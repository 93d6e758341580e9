"""The tab Relaties."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower, BorrowerCard, BorrowerKind, may_borrow
from depot_app.domain.import_keys import ListKind
from depot_app.domain.journal import Done
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import NothingChosen, Refusal
from depot_app.ui.borrowers.card import LOSSES, card_of
from depot_app.ui.borrowers.columns import COLUMNS
from depot_app.ui.borrowers.form import borrower_form, changed, draft_of
from depot_app.ui.card.content import CardContent
from depot_app.ui.chips import Chip
from depot_app.ui.deeds import Deed
from depot_app.ui.form.form import Form
from depot_app.ui.history.deed import history_deed
from depot_app.ui.history.panel import Ask
from depot_app.ui.kit import Kit
from depot_app.ui.list_pane import ListSetup
from depot_app.ui.list_tab import ListTab
from depot_app.ui.saved.shelf import BuiltIn, Lists
from depot_app.ui.signs import BORROWERS
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.wording import borrowers_screen as said
from depot_app.wording import lists_screen as lists
from depot_app.wording.kits_screen import MISSING_WITH
from depot_app.wording.voice import Text, Voice

_BLANKS = Blanks(Icon.ACCOUNT_GROUP_OUTLINE, said.NOTHING_YET, said.NEW, said.NOTHING_FOUND, said.SHOW_ALL)
_CHIPS: tuple[tuple[BorrowerKind, Text], ...] = (
    (BorrowerKind.ORGANISATION, said.ORGANISATIONS),
    (BorrowerKind.HOUSEHOLD, said.HOUSEHOLDS),
)


_NOW = {"holding": lists.HAVE_INSTRUMENTS, "late:today": lists.LATE, "blocked": lists.BLOCKED}
_LISTS = tuple(BuiltIn(name, Listing(where=(("now", now),), order="name")) for now, name in _NOW.items())


class BorrowersTab(ListTab):
    """The list of borrowers; the card lends to one."""

    lend_wanted = Signal(object)
    """Something is to be lent to this borrower."""
    loans_wanted = Signal(object)
    """The loans of this borrower are to be shown."""
    losses_wanted = Signal(object)
    """What is missing with this borrower is to be shown."""

    thing: BorrowerCard | None

    def __init__(self, kit: Kit, desks: Desks) -> None:
        self._desks = desks
        super().__init__(BORROWERS, kit, self._setup())
        self.build(self._deeds(), ("borrowers.new",))
        self.pane.table.blank.begin_asked.connect(self.add)

    def add(self) -> None:
        """Opens the form of a new borrower."""
        form = borrower_form(self.kit, None)
        form.saved.connect(partial(self._add, form))
        self.side.open_form(form)

    def content(self, code: str, voice: Voice) -> tuple[CardContent, Any]:
        """The card of a borrower."""
        card = self._desks.borrowers.card(code)
        return card_of(voice, card), card

    def _setup(self) -> ListSetup:
        borrowers = self._desks.borrowers
        return ListSetup(
            name="borrowers",
            title=said.LIST,
            columns=COLUMNS,
            source=Source(borrowers.rows, borrowers.count, self._desks.house.stop),
            chips=self._chips,
            blanks=_BLANKS,
            order="name",
            nothing=said.NO_CARD,
            near=borrowers.near,
            kind=ListKind.BORROWERS,
            lists=Lists(self._desks.saved_lists, _LISTS),
        )

    def _chips(self, listing: Listing, voice: Voice) -> Sequence[Chip]:
        """How many borrowers there are of each kind; asked in the background."""
        chips = []
        for kind, name in _CHIPS:
            value = ("kind", kind.value)
            amount = self._desks.borrowers.count(Listing(text=listing.text, where=(value,)))
            words = voice(said.CHIP, kind=voice(name), n=voice.whole(amount))
            chips.append(Chip(f"kind={kind.value}", words, on=value in listing.where))
        for now, name in _NOW.items():
            value = ("now", now)
            amount = self._desks.borrowers.count(Listing(text=listing.text, where=(value,)))
            if amount or value in listing.where:
                words = voice(said.CHIP, kind=voice(name), n=voice.whole(amount))
                chips.append(Chip(f"now={now}", words, on=value in listing.where))
        return chips

    def _deeds(self) -> tuple[Deed, ...]:
        lend, change = Icon.ARROW_TOP_RIGHT_THICK, Icon.PENCIL_OUTLINE
        return (
            Deed("borrowers.new", said.NEW, self.add, Icon.ACCOUNT_PLUS_OUTLINE, "Ctrl+N"),
            Deed("borrowers.lend", said.LEND, self._lend, lend, "Ctrl+Return", self._may_lend, starts_group=True),
            Deed("borrowers.change", said.CHANGE, self._change, change, "F2", self._may_change),
            Deed("borrowers.loans", said.SHOW_LOANS, self._show_loans, Icon.HANDSHAKE_OUTLINE, "", self._may_change),
            Deed(LOSSES, MISSING_WITH, self._show_losses, Icon.CLIPBOARD_SEARCH_OUTLINE, "", self._may_change),
            history_deed(self, "borrowers.history", self._history),
        )

    def _history(self) -> Ask:
        """What asks, in the background, what was done to the borrower on the card and on its loans."""
        return partial(self._desks.history.of, self.thing.borrower.number.digits if self.thing else "")

    def _add(self, form: Form, values: dict[str, Any]) -> None:
        """Keeps a new borrower."""
        self._keep(form, partial(self._desks.borrowers.add, draft_of(values)), said.ADDED)

    def _change(self) -> None:
        """Opens the form of the borrower on the card."""
        if self.thing is None:
            return
        borrower = self.thing.borrower
        form = borrower_form(self.kit, borrower)

        def keep(values: dict[str, Any]) -> None:
            self._keep(form, partial(self._desks.borrowers.change, changed(borrower, values)), said.CHANGED)

        form.saved.connect(keep)
        self.side.open_form(form)

    def _keep(self, form: Form, deed: Callable[[], Done[Borrower]], said_after: Text) -> None:
        """Has a form's deed done; a refusal is said in the form."""

        def then(borrower: Borrower) -> None:
            form.kept()
            self.side.close_form()
            self.show_thing(borrower.number.digits)

        def refused(refusal: Refusal) -> None:
            form.refuse(self.kit.speech.explain(refusal))

        def words(voice: Voice, borrower: Borrower) -> str:
            return voice(said_after, name=borrower.name)

        self.kit.doing.run(deed, said_after=words, then=then, on_refused=refused)

    def _lend(self) -> None:
        if self.thing is not None:
            self.lend_wanted.emit(self.thing.borrower)

    def _show_loans(self) -> None:
        if self.thing is not None:
            self.loans_wanted.emit(self.thing.borrower)

    def _show_losses(self) -> None:
        if self.thing is not None:
            self.losses_wanted.emit(self.thing.borrower)

    def _may_lend(self) -> Refusal | None:
        return NothingChosen() if self.thing is None else may_borrow(self.thing.borrower)

    def _may_change(self) -> Refusal | None:
        return NothingChosen() if self.thing is None else None
