"""What was promised with an instrument is read where it goes out and before it goes for good; a name is found."""

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Instrument
from depot_app.domain.repairs import RepairState
from depot_app.ui.form.read_first import ReadFirst
from depot_app.ui.list_tab import ListTab
from tests.kit.builders import a_school, a_violin, lent
from tests.screens.robot import Seen

WISH, RESTRICTION = "voor een kind uit de Bijlmer", "niet verkopen"


def _amalia(desks: Desks, **fields: str) -> Instrument:
    told = {"title": "Amalia-viool", "story": "Speelde in de Nieuwe Kerk.", "wish": WISH, "restriction": RESTRICTION}
    return a_violin(desks, **told | fields)


def _card(robot: Seen) -> tuple[str, list[tuple[str, str]]]:
    front = robot.front
    assert isinstance(front, ListTab)
    assert front.card.content is not None
    lines = [(item.name, item.note) for block in front.card.content.blocks for item in block.items]
    return front.card.content.title, lines


def test_a_named_instrument_is_found_by_its_name_and_its_card_tells_its_story(robot: Seen, desks: Desks) -> None:
    violin = _amalia(desks)
    robot.search("amalia")
    robot.settle()
    assert robot.card() == violin.number.printed
    title, lines = _card(robot)
    assert title == "Viool 1/2 · Amalia-viool"
    assert lines[:3] == [
        ("Beperking", RESTRICTION),
        ("Wens van de schenker", WISH),
        ("Speelde in de Nieuwe Kerk.", ""),
    ]


def test_name_story_wish_and_restriction_are_written_in_the_form(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.scan(violin.number.digits)
    robot.press("F2")
    robot.fill("title", "Amalia-viool")
    for field, words in (("story", "Een gift."), ("wish", WISH), ("restriction", RESTRICTION)):
        robot.write(field, words)
    robot.press("Ctrl+Return")
    kept = desks.inventory.card(violin.number.digits).instrument
    assert (kept.title, kept.story, kept.wish, kept.restriction) == ("Amalia-viool", "Een gift.", WISH, RESTRICTION)


def test_what_was_promised_is_said_at_the_issue_desk_and_stops_nothing(robot: Seen, desks: Desks) -> None:
    violin = _amalia(desks)
    robot.scan(a_school(desks).number.digits)
    robot.press("Ctrl+Return")
    robot.press("Ctrl+Return")
    robot.scan(violin.number.digits)
    assert robot.answer.line == "Viool 1/2 gaat mee"
    said = f"{violin.number.printed}: Beperking: {RESTRICTION} · Wens van de schenker: {WISH}"
    assert robot.mode.notices.words == (said,)
    robot.press("F9")
    assert not robot.mode.notices.words


def test_what_was_promised_is_said_in_a_swap(robot: Seen, desks: Desks) -> None:
    old, new = a_violin(desks, "1/4"), _amalia(desks)
    lent(desks, old)
    robot.go_to("loans")
    robot.button("loans.swap")
    robot.scan_all(old.number.digits, new.number.digits)
    assert RESTRICTION in robot.mode.notices.words[0]
    robot.press("F9")
    assert not robot.mode.notices.words


def test_what_was_promised_is_read_before_an_instrument_is_written_off(robot: Seen, desks: Desks) -> None:
    violin = _amalia(desks)
    robot.scan(violin.number.digits)
    robot.command("instruments.write_off")
    assert RESTRICTION in _words_to_read(robot)
    robot.fill("why", "verbrand")
    assert robot.state_of(violin.number.digits) == "available"
    robot.tick("read")
    robot.save_form()
    assert robot.state_of(violin.number.digits) == "written-off"


def test_an_instrument_without_promises_is_written_off_with_a_reason_alone(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.scan(violin.number.digits)
    robot.command("instruments.write_off")
    robot.fill("why", "verbrand")
    assert robot.state_of(violin.number.digits) == "written-off"


def test_a_repair_given_up_asks_to_read_it_too(robot: Seen, desks: Desks) -> None:
    violin = _amalia(desks)
    repair = desks.repairs.open(violin.number.digits, "hals los").thing.number.digits
    desks.repairs.set(repair, RepairState.REJECTED)
    robot.scan(repair)
    robot.button("repairs.write_off")
    assert WISH in _words_to_read(robot)
    robot.press("Ctrl+Return")
    assert robot.state_of(violin.number.digits) == "available"


def _words_to_read(robot: Seen) -> str:
    editor = robot.named("field-read").findChild(ReadFirst)
    assert isinstance(editor, ReadFirst)
    return editor._words.text()
