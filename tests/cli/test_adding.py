"""Add: one instrument, borrower or place, by the keys and values of lists."""

from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.import_keys import PLACE_KEYS, ListKind, keys_of
from tests.kit.builders import a_violin
from tests.kit.commands import CommandLine

VIOLIN = ("type=viool", "size=1/2")


def added(command: CommandLine, *words: str) -> dict[str, Any]:
    """The card of what was added."""
    return command.json("show", command.json("add", *words)["number"])


def test_an_instrument_is_added_with_what_is_said_of_it(command: CommandLine):
    card = added(
        command,
        *("instrument", "type=viool", "size=1/2", "brand=Stentor", "model=Student II", "serial=A123", "year=2014"),
        *("old_number=LO-00127", "acquired_on=9-7-2020", "acquisition=schenking", "donor=fam. Jansen"),
        *("price=1.234,50", "value=350", "valued_on=2024-01-31", "condition=goed", "inspected_on=1-2-2024"),
        *("place=B-17-3", "owner=Leerorkest", "programme=Oost", "kit=CASE BOW=missing", "notes=let op: <klein>"),
        *(
            "title=Amalia-viool",
            "story=Van de koningin",
            "wens van de schenker=voor een kind",
            "beperking=blijft hier",
            "fonds=Oranje Fonds",
        ),
    )

    expected = {
        "number": "10000012",
        "type": "Viool",
        "size": "1/2",
        "brand": "Stentor",
        "model": "Student II",
        "serial": "A123",
        "year": 2014,
        "codes": ["LO-00127"],
        "acquired_on": "2020-07-09",
        "acquisition": "gift",
        "donor": "fam. Jansen",
        "price": 123_450,
        "value": 35_000,
        "valued_on": "2024-01-31",
        "condition": "B",
        "inspected_on": "2024-02-01",
        "path": ["B", "B-17", "B-17-3"],
        "owner": "Leerorkest",
        "programme": "Oost",
        "notes": "let op: <klein>",
        "title": "Amalia-viool",
        "story": "Van de koningin",
        "wish": "voor een kind",
        "restriction": "blijft hier",
        "fund": "Oranje Fonds",
        "state": "available",
    }
    assert {key: card[key] for key in expected} == expected
    assert [(part["part"], part["state"]) for part in card["kit"]] == [("CASE", "present"), ("BOW", "missing")]


def test_people_are_told_what_was_added_and_its_number(command: CommandLine):
    assert command("add", "instrument", *VIOLIN).out == "Viool 1/2 toegevoegd als 1000 0012.\n"
    assert command("add", "place", "name=B-17-3", "--language", "en").out == "B-17-3 added as 3000 0039.\n"
    assert command("add", "borrower", "name=Bs De Kraal").out == "Bs De Kraal toegevoegd als 8000 0019.\n"


@pytest.mark.parametrize("said", ["viool", "Violin", "VLN", "violen", "VIOOL"])
def test_a_type_is_named_in_either_language_by_its_code_or_a_synonym(command: CommandLine, said):
    assert added(command, "instrument", f"type={said}")["type"] == "Viool"


def test_a_key_may_be_called_as_people_call_its_column(command: CommandLine):
    card = added(command, "instrument", "Soort=viool", "merk=Stentor", "maat=1/2")

    assert (card["brand"], card["size"]) == ("Stentor", "1/2")


def test_an_instrument_brings_the_number_on_its_label(command: CommandLine):
    assert command.json("add", "instrument", *VIOLIN, "number=1000 0127") == {"number": "10000127"}
    assert command.json("add", "instrument", *VIOLIN) == {"number": "10000134"}


@pytest.mark.parametrize(("said", "state"), [("missing", "missing"), ("afgevoerd", "written-off")])
def test_what_is_missing_or_gone_can_be_added_too(command: CommandLine, said, state):
    card = added(command, "instrument", *VIOLIN, f"state={said}", "state_reason=gestolen")

    assert (card["state"], card["life_on"], card["life_reason"]) == (state, "2026-09-01", "gestolen")


def test_an_empty_value_says_nothing(command: CommandLine):
    card = added(command, "instrument", *VIOLIN, "brand=", "value=", "state=", "borrower=", "kit=", "condition=")

    assert (card["brand"], card["value"], card["condition"], card["state"]) == ("", None, None, "available")
    assert len(card["kit"]) == 5


@pytest.mark.parametrize(
    ("pairs", "code", "sentence"),
    [
        (("type=vioool",), 1, "“vioool” staat niet in de lijst van soorten: kies “Viool” of een andere soort."),
        (("type=bas",), 1, "“bas” staat niet in de lijst van soorten: kies “"),
        (("type=graafmachine",), 1, "“graafmachine” staat niet in de lijst van soorten"),
        (("type=viool", "size=88"), 1, "De soort Viool heeft geen maat “88”: kies uit 1/32, 1/16, 1/10, 1/8, 1/4,"),
        (("type=triangel", "maat=15in"), 1, "De soort Triangel heeft geen maten en dus ook geen “15in”: laat de maat"),
        (("brand=Stentor",), 2, "Het veld “type” is nog leeg en moet ingevuld zijn"),
        (("type=",), 2, "Het veld “type” is nog leeg en moet ingevuld zijn"),
        ((*VIOLIN, "kleur=rood"), 2, "Het veld “kleur” bestaat niet: kies uit number, old_number, type, size,"),
        ((*VIOLIN, "rejected=x"), 2, "Het veld “rejected” bestaat niet"),
        ((*VIOLIN, "brand"), 2, "“brand” is geen veld met een waarde"),
        ((*VIOLIN, "type=cello"), 2, "Het veld “type” staat er twee keer"),
        ((*VIOLIN, "soort=cello"), 2, "Het veld “type” staat er twee keer"),
        ((*VIOLIN, "value=1.234"), 2, "“1.234” is geen bedrag voor het veld “value”: schrijf het als 75,00"),
        ((*VIOLIN, "price=veel"), 2, "“veel” is geen bedrag voor het veld “price”"),
        ((*VIOLIN, "value=-5"), 2, "“-5” is geen bedrag voor het veld “value”"),
        ((*VIOLIN, "acquired_on=31-2-2014"), 2, "“31-2-2014” is geen datum voor het veld “acquired_on”"),
        ((*VIOLIN, "valued_on=1/23/23"), 2, "“1/23/23” is geen datum voor het veld “valued_on”"),
        ((*VIOLIN, "year=oud"), 2, "“oud” past niet in het veld “year”: vul iets anders in."),
        ((*VIOLIN, "condition=Q"), 2, "“Q” past niet in het veld “condition”: kies uit A, B, C, D, E."),
        ((*VIOLIN, "state=?"), 2, "“?” past niet in het veld “state”: kies uit beschikbaar, vermist, afgevoerd."),
        ((*VIOLIN, "state=uitgeleend"), 2, "“uitgeleend” past niet in het veld “state”: kies uit beschikbaar"),
        ((*VIOLIN, "acquisition=vondst"), 2, "“vondst” past niet in het veld “acquisition”: kies uit schenking"),
        ((*VIOLIN, "kit=CASE JETPACK"), 2, "“CASE JETPACK” past niet in het veld “kit”: kies uit CASE, BAG,"),
        ((*VIOLIN, "koffer=misschien"), 2, "“misschien” past niet in het veld “case”: kies uit ja, nee."),
        ((*VIOLIN, "number=10000128"), 2, "“10000128” past niet in het veld “number”"),
        ((*VIOLIN, "borrower=Bs De Kraal"), 2, "Het veld “borrower” hoort bij een bruikleen of reparatie"),
        ((*VIOLIN, "due=9-7-2027"), 2, "Het veld “due” hoort bij een bruikleen of reparatie"),
    ],
)
def test_an_instrument_that_is_not_understood_is_refused_with_the_way_out(
    command: CommandLine, desks: Desks, pairs, code, sentence
):
    said = command("add", "instrument", *pairs)

    assert (said.code, said.out) == (code, "")
    assert said.err.startswith(sentence), said.err
    assert said.err.count("\n") == 1
    assert command.json("find", "")["total"] == 0


def test_a_size_is_named_whatever_its_capitals(command: CommandLine):
    assert added(command, "instrument", "type=trompet", "size=bes")["size"] == "Bes"


@pytest.mark.parametrize("how", [("add", "instrument", *VIOLIN, "place=B-17-3"), ("add", "place", "name=B-17-3")])
def test_a_place_that_is_made_on_the_way_is_told_to_be_new(command: CommandLine, how):
    command("add", "place", "name=B")
    first, again = command("--json", *how), command("--json", "add", "instrument", *VIOLIN, "place=b-17-3")

    assert "B-17" in first.err
    assert "nieuw; controleer" in first.err
    assert "B," not in first.err
    assert first.json["notes"] == first.err.splitlines()
    assert (again.err, "notes" in again.json) == ("", False)


def test_a_number_of_another_is_refused_with_whose_it_is(command: CommandLine, desks: Desks):
    violin = a_violin(desks, old_numbers=("LO-1",))

    for taken in (f"number={violin.number.digits}", "old_number=lo1", f"old_number={violin.number.printed}"):
        said = command("add", "instrument", *VIOLIN, taken)
        assert said.code == 1
        assert said.err.endswith(f"is al van {violin.number.printed}: gebruik een andere code.\n")


def test_every_value_that_is_offered_is_taken(command: CommandLine):
    for language in ("nl", "en"):
        for key in ("state", "condition", "acquisition", "case"):
            told = command("add", "instrument", *VIOLIN, f"{key}=¿", "--language", language).err
            for value in told.rstrip(".\n").split(": ")[-1].split(" ", 2)[-1].split(", "):
                done = command("add", "instrument", *VIOLIN, f"{key}={value}", "--language", language)
                assert done.code == 0, (key, value, done.err)


def test_a_borrower_is_added_with_what_is_said_of_it(command: CommandLine):
    card = added(
        command,
        *("borrower", "name=M. de Vries", "kind=gezin", "child=Noor", "contact=M. de Vries", "street=Bijlmerdreef"),
        *("house_number=7-A", "postcode=1105dj", "city=Amsterdam", "language=engels", "phone=020 1234567"),
    )

    expected = {
        "name": "M. de Vries",
        "kind": "household",
        "child": "Noor",
        "postcode": "1105 DJ",
        "city": "Amsterdam",
        "language": "en",
        "phone": "020 1234567",
    }
    assert {key: card[key] for key in expected} == expected


def test_a_name_alone_is_a_borrower(command: CommandLine):
    card = added(command, "borrower", "naam=Bs De Kraal")

    assert (card["kind"], card["language"], card["loans"]) == ("organisation", "nl", [])


@pytest.mark.parametrize(
    ("pairs", "code", "sentence"),
    [
        (("city=Amsterdam",), 2, "Het veld “name” is nog leeg en moet ingevuld zijn"),
        (("name=x", "child=Noor"), 1, "x is geen gezin, dus hoort er geen naam van een kind bij"),
        (("name=x", "kind=ruimteschip"), 2, "“ruimteschip” past niet in het veld “kind”: kies uit organisatie, gezin."),
        (("name=x", "language=fries"), 2, "“fries” past niet in het veld “language”: kies uit nl, en."),
        (("name=x", "number=80000011"), 2, "“80000011” past niet in het veld “number”"),
        (("name=x", "wachtwoord=geheim"), 2, "Het veld “wachtwoord” bestaat niet: kies uit number, name,"),
    ],
)
def test_a_borrower_that_is_not_understood_is_refused_with_the_way_out(command: CommandLine, pairs, code, sentence):
    said = command("add", "borrower", *pairs)

    assert said.code == code
    assert said.err.startswith(sentence), said.err


def test_a_second_borrower_of_one_name_is_told_with_the_number_of_the_first(command: CommandLine, desks: Desks):
    first = command.json("add", "borrower", "name=Bs De Kraal")
    second = command("--json", "add", "borrower", "name=bs de  kraal")
    note = "Let op: er was al een relatie bs de kraal (8000 0019); noem deze relaties voortaan bij hun nummer."

    assert first == {"number": "80000019"}
    assert second.json == {"number": "80000024", "notes": [note]}
    assert second.err == f"{note}\n"


def test_a_place_is_added_with_what_its_name_says_is_around_it(command: CommandLine):
    assert added(command, "place", "name=B-17-3")["path"] == ["B", "B-17", "B-17-3"]
    assert command.json("show", "B-17")["kind"] == "rack"


def test_a_place_may_be_of_any_kind_and_within_any_other(command: CommandLine):
    added(command, "place", "name=Bus", "kind=voertuig", "description=werkplaats en depot in één")
    card = added(command, "place", "name=Kist 1", "within=bus", "kind=Shelf")

    assert (card["path"], card["kind"]) == (["Bus", "Kist 1"], "shelf")
    assert command.json("show", "bus")["kind"] == "vehicle"


@pytest.mark.parametrize(
    ("pairs", "code", "sentence"),
    [
        (("kind=rack",), 2, "Het veld “name” is nog leeg en moet ingevuld zijn"),
        (("name=B", "kind=wolk"), 2, "“wolk” past niet in het veld “kind”: kies uit gebouw, zaal, stelling, schap,"),
        (("name=B", "within=Z"), 1, "Niets heeft hier de code “Z”"),
        (("name=B", "number=30000011"), 2, "Het veld “number” bestaat niet: kies uit name, kind, within, description."),
    ],
)
def test_a_place_that_is_not_understood_is_refused_with_the_way_out(command: CommandLine, pairs, code, sentence):
    said = command("add", "place", *pairs)

    assert said.code == code
    assert said.err.startswith(sentence), said.err
    assert command("show", "B").code == 1


def test_a_place_that_is_there_already_is_refused_with_its_number(command: CommandLine):
    command("add", "place", "name=Élan")

    assert command("add", "place", "name=elan").err == "De code “elan” is al van 3000 0018: gebruik een andere code.\n"


@pytest.mark.parametrize(
    ("thing", "keys"),
    [("instrument", keys_of(ListKind.INSTRUMENTS)), ("borrower", keys_of(ListKind.BORROWERS)), ("place", PLACE_KEYS)],
)
def test_the_help_names_every_key(command: CommandLine, capsys, thing, keys):
    with pytest.raises(SystemExit):
        command("add", thing, "--help")

    said = capsys.readouterr().out
    assert all(key in said for key in keys if key != "rejected")


def test_an_instrument_that_may_be_there_twice_is_told_with_the_number_of_the_other(command: CommandLine):
    twin = (*VIOLIN, "brand=Stentor", "serial=A 123")
    first = command.json("add", "instrument", *twin)
    assert "notes" not in first
    (note,) = command.json("add", "instrument", "type=VLN", "brand=stentor", "serial=a123")["notes"]
    assert "1000 0012" in note
    assert "notes" not in command.json("add", "instrument", "type=VLN", "brand=Gewa", "serial=A123")
    assert "notes" not in command.json("add", "instrument", *VIOLIN)


@pytest.mark.parametrize("key", ["value", "price"])
def test_one_digit_behind_a_point_is_no_amount_that_was_typed(command: CommandLine, key: str):
    said = command("add", "instrument", *VIOLIN, f"{key}=1.5")
    assert (said.code, said.out) == (2, "")
    assert "75,00" in said.err
    assert command.json("show", command.json("add", "instrument", *VIOLIN, f"{key}=1.50")["number"])[key] == 150


def test_what_a_person_types_is_damaged_by_no_spreadsheet(command):
    made = command.json("add", "instrument", "type=VLN", "serial=1.2E+3", "notes=#N/A", "acquired_on=9/7/27")
    shown = command.json("show", made["number"])
    assert (shown["serial"], shown["notes"]) == ("1.2E+3", "#N/A")
