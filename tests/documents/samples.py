"""Papers of a believable depot, to print, read back and look at."""

from dataclasses import replace
from datetime import date

from depot_app.domain.condition_report import ConditionBefore, ConditionReportContent
from depot_app.domain.counts import Finding
from depot_app.domain.gift_papers import GiftReceiptContent, GivenThing, Giver
from depot_app.domain.instruments import Acquisition, Condition
from depot_app.domain.kits import Kit, Part, PartKind, PartState, kit_of
from depot_app.domain.label_stocks import Shift, StockKind, StockMeasures
from depot_app.domain.loans import Template
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.paper_parts import HouseholdParty, Lender, OrganisationParty, PaperLine, PaperSupply
from depot_app.domain.papers import (
    AddendumContent,
    Change,
    ContractContent,
    CountedLine,
    CountReportContent,
    LabelContent,
    LabelSheetContent,
    OpenLine,
    PaperContent,
    ReceiptContent,
    RepairSlipContent,
    ReturnedLine,
    ReturnedSupply,
    RulerSheetContent,
)
from depot_app.domain.repairs import RepairOrigin
from depot_app.domain.valuations import Method
from depot_app.domain.value_list import ValueLine, ValueListContent
from depot_app.wording.voice import Language, Voice

DUTCH, ENGLISH = Voice(Language.NL), Voice(Language.EN)
VOICES = (DUTCH, ENGLISH)
PRINTED = date(2026, 8, 24)

LENDER = Lender(
    name="Stichting Instrumentendepot Leerorkest",
    brand="Instrumentendepot Leerorkest",
    address=("Voorbeeldstraat 1", "1094 AA Amsterdam"),
    email="depot@voorbeeld.nl",
    phone="020 000 0000",
    registration="00000000",
    representative="A. Jansen",
    role="depotbeheerder",
    seat="Amsterdam",
)
SCHOOL = OrganisationParty(
    name="Bs De Regenboog",
    number=Number.of(Kind.BORROWER, 31),
    code="12AB00",
    address=("Bijlmerdreef 101", "1102 AB Amsterdam"),
    representative="J. Bakker",
    role="directeur",
    email="j.bakker@voorbeeld.nl",
    phone="020 000 0001",
)
FAMILY = HouseholdParty(
    name="Samira El Idrissi",
    number=Number.of(Kind.BORROWER, 32),
    child="Noor",
    address=("Javastraat 12-II", "1094 HA Amsterdam"),
    email="samira@voorbeeld.nl",
    phone="06 0000 0002",
)


def kit(*kinds: PartKind, missing: tuple[PartKind, ...] = (), damaged: tuple[PartKind, ...] = ()) -> Kit:
    """A kit of these parts, some of them missing or damaged."""
    states = dict.fromkeys(missing, PartState.MISSING) | dict.fromkeys(damaged, PartState.DAMAGED)
    return tuple(Part(kind, states.get(kind, PartState.PRESENT)) for kind in kinds)


_STRINGS = (PartKind.CASE, PartKind.BOW, PartKind.ROSIN)
_ANY = Number.of(Kind.INSTRUMENT, 1)
_BRASS = (PartKind.CASE, PartKind.MOUTHPIECE, PartKind.OIL)
_KINDS = (
    PaperLine(
        _ANY, "Viool", "1/2", "", "Stentor", "Student I", "20418833", Condition.B, "", kit(*_STRINGS), Cents(18500)
    ),
    PaperLine(
        _ANY, "Viool", "1/2", "00113", "Stentor", "Student II", "31002", Condition.A, "",
        kit(*_STRINGS, PartKind.SHOULDER_REST), Cents(24000),
    ),
    PaperLine(
        _ANY, "Viool", "3/4", "", "Hidersine", "Vivente", "J40021", Condition.B, "",
        kit(*_STRINGS, missing=(PartKind.ROSIN,)), Cents(23000),
    ),
    PaperLine(
        _ANY, "Cello", "1/2", "", "Stentor", "Student", "C9920", Condition.C, "kras op bovenblad",
        kit(PartKind.BAG, PartKind.BOW, PartKind.ENDPIN_STOP), Cents(62000),
    ),
    PaperLine(
        _ANY, "Trompet", "", "IDL-0991", "Yamaha", "YTR-2330", "448213", Condition.A, "", kit(*_BRASS), Cents(42000)
    ),
    PaperLine(_ANY, "Viool", "1/4", kit=kit(*_STRINGS, damaged=(PartKind.CASE,))),
)  # fmt: skip


def lines(count: int) -> tuple[PaperLine, ...]:
    """So many instruments, the six kinds in turn."""
    return tuple(
        replace(_KINDS[at % len(_KINDS)], number=Number.of(Kind.INSTRUMENT, 4011 + 3 * at)) for at in range(count)
    )


def contract_of(count: int = 40, **changes) -> ContractContent:
    """A school's loan for use of so many instruments, with changes."""
    content = ContractContent(
        language="nl",
        loan=Number.of(Kind.LOAN, 31),
        template=Template.LOAN_FOR_USE,
        lender=LENDER,
        borrower=SCHOOL,
        from_on=PRINTED,
        due_on=date(2027, 7, 9),
        lines=lines(count),
        printed_on=PRINTED,
        programme="In school, groep 5 tot 8",
        children=96,
    )
    return replace(content, **changes)


SUPPLIES = (
    PaperSupply(Number.of(Kind.PART, 3), "Muziekstandaard", 12, Cents(1500)),
    PaperSupply(Number.of(Kind.PART, 7), "Cellokruk, verstelbaar", 4),
    PaperSupply(Number.of(Kind.PART, 12), "Versterkersnoer 6 m", 1, Cents(950)),
)
WITH_STANDS = contract_of(40, supplies=SUPPLIES)
STANDS_ONLY = contract_of(0, supplies=SUPPLIES[:1])
FAMILY_RENT = contract_of(
    1,
    template=Template.RENT,
    borrower=FAMILY,
    fee=Cents(7500),
    deposit=Cents(5000),
    programme="Wijktalentorkest",
    children=None,
)
FAMILY_LOAN = contract_of(2, borrower=FAMILY, programme="", children=None, values_shown=False)
SCHOOL_RENT = contract_of(9, template=Template.RENT, fee=Cents(123450))
UNKNOWN_LOAN = contract_of(
    3, borrower=OrganisationParty(name="Leerorkest Zuid"), due_on=None, programme="", children=None, taken_over=True
)


def addendum_of(*changes: Change, **more) -> AddendumContent:
    """The first addendum to a school's loan, with these changes or one swap."""
    old, new = lines(2)
    content = AddendumContent(
        language="nl",
        loan=Number.of(Kind.LOAN, 31),
        sequence=1,
        template=Template.LOAN_FOR_USE,
        lender=LENDER,
        borrower=SCHOOL,
        changes=changes or (Change(out=old, into=new),),
        from_on=date(2026, 11, 3),
        printed_on=date(2026, 11, 3),
        due_on=date(2027, 7, 9),
        agreed_on=PRINTED,
        lines_now=40,
    )
    return replace(content, **more)


def receipt_of(count: int = 5, still_out: int = 3, **more) -> ReceiptContent:
    """A receipt for so many instruments, the fourth of which went into repair."""
    back = lines(count + still_out)
    content = ReceiptContent(
        language="nl",
        loan=Number.of(Kind.LOAN, 31),
        lender=LENDER,
        borrower=SCHOOL,
        received_on=date(2027, 7, 8),
        returned=tuple(
            ReturnedLine(line, Condition.B, Number.of(Kind.REPAIR, 77) if at == 3 else None)
            for at, line in enumerate(back[:count])
        ),
        printed_on=date(2027, 7, 8),
        received_by="Anna de Wit",
        still_out=tuple(OpenLine(line.number, line.type_name, line.size, date(2027, 7, 9)) for line in back[count:]),
    )
    return replace(content, **more)


def slip_of(**more) -> RepairSlipContent:
    """The slip of a cello with a crack."""
    content = RepairSlipContent(
        language="nl",
        repair=Number.of(Kind.REPAIR, 77),
        instrument=lines(4)[3],
        lender=LENDER,
        complaint="Bovenblad gescheurd bij de f-gaten, kam staat scheef",
        opened_on=date(2027, 7, 8),
        origin=RepairOrigin.LOAN,
        printed_on=date(2027, 7, 8),
        came_from="Bs De Regenboog",
        atelier="Strijkers",
        assignee="Mo",
        expected_on=date(2027, 8, 20),
    )
    return replace(content, **more)


def report_of(here: int = 20, **more) -> CountReportContent:
    """The report of a shelf with so many instruments on it and one of each difference."""
    found = lines(here + 4)
    counted = [
        CountedLine(Finding.HERE, line.number.digits, f"{line.type_name} {line.size}".strip(), "B-17-3", "B-17-3")
        for line in found[4:]
    ]
    differences = [
        CountedLine(Finding.ELSEWHERE, found[0].number.digits, "Viool 1/2", "A-02-1", "B-17-3"),
        CountedLine(Finding.MISSING, found[1].number.digits, "Viool 1/2", "B-17-3", "", "laatst gezien 24-8-2026"),
        CountedLine(Finding.AWAY, found[2].number.digits, "Viool 3/4", "B-17-3", "", "uitgeleend aan Bs De Regenboog"),
        CountedLine(Finding.UNEXPECTED, found[3].number.digits, "Cello 1/2", "", "B-17-3", "stond als uitgeleend"),
        CountedLine(Finding.UNKNOWN, "8710841030181", "", "", "B-17-3", "na 1004 0202 gescand"),
    ]
    content = CountReportContent(
        language="nl",
        count=Number.of(Kind.COUNT, 12),
        scope="Schap B-17-3",
        lender=LENDER,
        started_on=date(2027, 7, 20),
        printed_on=date(2027, 7, 21),
        lines=tuple(differences + counted),
        scans=here + 4,
        counters=("Anna de Wit", "Mo"),
    )
    return replace(content, **more)


OWNER = "Instrumentendepot Leerorkest · 020 000 0000"


SHEET = StockMeasures("Eigen vel", StockKind.SHEET, 9000, 5000, 2, 5, 1000, 1500, 9500, 5400)
ROLL = StockMeasures("Eigen rol", StockKind.ROLL, 5700, 3200)


def labels_of(stock: str, count: int = 3, **more) -> LabelSheetContent:
    """Labels for so many instruments and one place."""
    made = [
        LabelContent(line.number, f"{line.type_name} {line.size}".strip(), f"{line.brand} {line.model}".strip(), OWNER)
        for line in lines(count)
    ]
    place = LabelContent(Number.of(Kind.PLACE, 173), "B-17-3", "Hal B, stelling 17, schap 3", OWNER)
    return replace(LabelSheetContent(stock, (*made, place)), **more)


def gift_of(things: int = 3, language: str = "nl", *, with_values: bool = True) -> GiftReceiptContent:
    """The receipt of several things that one donor brought."""
    violin = GivenThing(
        1, "viool van mijn vader", "Viool", "4/4", "Mittenwald", serial="1903", condition=Condition.C,
        kit=kit_of(["CASE", "BOW"]), value=Cents(185000), wish="liefst voor een kind uit de Bijlmer", may_part=True,
    )  # fmt: skip
    bare = GivenThing(2, "oude trompet in koffer", restriction="blijft in het depot")
    made = tuple(replace((violin, bare)[at % 2], intake=at + 1) for at in range(things))
    giver = Giver(
        "Mw. J. van den Berg", ("Kerkstraat 12", "1017 GC Amsterdam"), "j.vandenberg@voorbeeld.nl", "020 555 0101"
    )
    return GiftReceiptContent(
        language=language, lender=LENDER, giver=giver, way=Acquisition.GIFT, received_on=date(2026, 9, 1), things=made,
        printed_on=date(2026, 9, 1), received_by="Anna", values_shown=with_values,
    )  # fmt: skip


def check_of(**more) -> ConditionReportContent:
    """The report of a check of a violin that was better the time before, without its photos."""
    line = lines(1)[0]
    content = ConditionReportContent(
        language="nl",
        instrument=replace(line, condition=Condition.C, kit=kit(*_STRINGS, damaged=(PartKind.BOW,))),
        lender=LENDER,
        checked_on=date(2027, 7, 8),
        inspector="Mo",
        printed_on=date(2027, 7, 9),
        remarks="Kras op het bovenblad.\nE-stemsleutel loopt zwaar.",
        before=ConditionBefore(date(2026, 8, 20), "Anna de Wit", Condition.B, "", kit(*_STRINGS)),
    )
    return replace(content, **more)


def values_of(count: int = 60, **more) -> ValueListContent:
    """What so many instruments of two families are worth, every seventh of them unknown."""
    listed = [
        ValueLine(
            line.number, "strijk" if at < count // 2 else "koper", line.type_name, line.size, line.brand, line.model,
            line.serial, "B-17-3", at % 11 == 5, line.condition, line.value if at % 7 else None,
            Method.STRAIGHT_LINE if at % 7 else Method.UNKNOWN, date(2022, 3, 1) if at % 7 else None,
        )
        for at, line in enumerate(lines(count))
    ]  # fmt: skip
    return replace(ValueListContent("nl", LENDER, date(2026, 12, 31), date(2027, 1, 8), tuple(listed)), **more)


EVERY_PAPER: dict[str, PaperContent] = {
    "school-loan": contract_of(40),
    "family-rent": FAMILY_RENT,
    "family-loan": FAMILY_LOAN,
    "school-rent": SCHOOL_RENT,
    "unknown-borrower": UNKNOWN_LOAN,
    "addendum": addendum_of(),
    "receipt": receipt_of(),
    "school-loan-with-supplies": WITH_STANDS,
    "supplies-only": STANDS_ONLY,
    "addendum-of-supplies": addendum_of(supplies=SUPPLIES, sequence=2),
    "receipt-of-supplies": receipt_of(
        supplies=(ReturnedSupply(SUPPLIES[0], lost=1), ReturnedSupply(SUPPLIES[1])), supplies_out=SUPPLIES[2:]
    ),
    "slip": slip_of(),
    "rulers": RulerSheetContent("nl", "HP LaserJet", "avery-l7160", None, Shift(150, -40)),
    "rulers-of-a-roll": RulerSheetContent("nl", "Dymo 550", "own", ROLL),
    "own-labels": labels_of("own", 3, own=SHEET, shift=Shift(-20, 30)),
    "count": report_of(),
    "condition": check_of(),
    "values": values_of(),
    "labels": labels_of("avery-l7160"),
    "gift-receipt": gift_of(),
}
