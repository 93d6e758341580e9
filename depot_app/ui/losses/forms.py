"""The forms that end a search: found again, replaced, or given up."""

from collections.abc import Sequence

from depot_app.domain.kit_changes import LossCard
from depot_app.ui.form.choice import Choice, Option, among
from depot_app.ui.form.editors import Words
from depot_app.ui.form.field import Field
from depot_app.ui.form.form import Form
from depot_app.ui.kit import Kit
from depot_app.wording import kits_screen as said


def found_form(kit: Kit) -> Form:
    """Where it was."""
    return Form(said.FOUND_TITLE, (Field("note", said.WHERE_FOUND, lambda _: Words()),), kit, save=said.FOUND)


def replaced_form(kit: Kit, card: LossCard) -> Form:
    """From which stock the other one comes, or from elsewhere."""

    def supplies() -> Sequence[Option]:
        voice = kit.speech.voice
        return [
            Option(one.number.digits, voice(said.THERE_ARE, name=one.name, n=voice.count(said.N_LEFT, n)))
            for one, n in card.spare
        ]

    stock = Field("supply", said.FROM_STOCK, lambda _: Choice(among(supplies)), hint=said.FROM_STOCK_HINT)
    fields = (*((stock,) if card.spare else ()), Field("note", said.WHAT_FOR, lambda _: Words()))
    form = Form(said.REPLACED_TITLE, fields, kit, save=said.REPLACED)
    if card.spare:
        form.fill({"supply": supplies()[0]})
    return form


def given_up_form(kit: Kit) -> Form:
    """Why nobody searches any more."""
    return Form(said.GIVEN_UP_TITLE, (Field("note", said.WHY, lambda _: Words()),), kit, save=said.GIVEN_UP)
