"""The sentences of refusals about lending: what an instrument, a borrower or a loan does not allow."""

from depot_app.domain import refusals as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

_INSTRUMENTS = {
    no.OnLoanAlready: Saying(
        Text(
            nl="{instrument} is al uitgeleend aan {to}, tot {until}: neem het eerst in.",
            en="{instrument} is on loan to {to} already, until {until}: take it back first.",
        ),
        without={
            "until": Text(
                nl="{instrument} is al uitgeleend aan {to}: neem het eerst in.",
                en="{instrument} is on loan to {to} already: take it back first.",
            )
        },
    ),
    no.InRepair: Saying(
        Text(
            nl="{instrument} is in reparatie ({repair}: {complaint}), klaar rond {expected}: kies een ander.",
            en="{instrument} is in repair ({repair}: {complaint}), ready about {expected}: choose another.",
        ),
        without={
            "expected": Text(
                nl="{instrument} is in reparatie ({repair}: {complaint}): rond de reparatie af of kies een ander.",
                en="{instrument} is in repair ({repair}: {complaint}): finish the repair or choose another.",
            )
        },
    ),
    no.InstrumentMissing: Saying(
        Text(
            nl="{instrument} is vermist sinds {since}: geef het een plaats als het terecht is.",
            en="{instrument} has been missing since {since}: give it a place once it is found.",
        ),
        without={
            "since": Text(
                nl="{instrument} is vermist: geef het een plaats als het terecht is.",
                en="{instrument} is missing: give it a place once it is found.",
            )
        },
    ),
    no.InstrumentWrittenOff: Saying(
        Text(
            nl="{instrument} is op {on} afgevoerd ({why}): kies een ander instrument.",
            en="{instrument} was written off on {on} ({why}): choose another instrument.",
        ),
        without={
            "on": Text(
                nl="{instrument} is afgevoerd: kies een ander instrument.",
                en="{instrument} was written off: choose another instrument.",
            ),
            "why": Text(
                nl="{instrument} is op {on} afgevoerd: kies een ander instrument.",
                en="{instrument} was written off on {on}: choose another instrument.",
            ),
        },
    ),
    no.InstrumentReserved: Saying(
        Text(
            nl="{instrument} is gereserveerd voor {to}: kies een ander instrument.",
            en="{instrument} is reserved for {to}: choose another instrument.",
        )
    ),
    no.KitIncomplete: Saying(
        Text(
            nl="Bij {instrument} ontbreekt: {parts}; deze soort gaat alleen compleet mee, dus vul het toebehoren aan.",
            en="{instrument} lacks: {parts}; this type goes out complete only, so complete the kit first.",
        )
    ),
    no.ConditionTooPoor: Saying(
        Text(
            nl="{instrument} is in staat {condition} en gaat zo niet mee: laat het herstellen of kies een ander.",
            en="{instrument} is in condition {condition} and stays here: have it repaired or choose another.",
        )
    ),
    no.NotOnLoan: Saying(
        Text(
            nl="{instrument} is niet uitgeleend: op de kaart staat waar het hoort.",
            en="{instrument} is not on loan: its card says where it belongs.",
        )
    ),
    no.SwapWithItself: Saying(
        Text(
            nl="{instrument} kan niet met zichzelf gewisseld worden: scan het andere instrument.",
            en="{instrument} cannot be swapped for itself: scan the other instrument.",
        )
    ),
    no.ReturnDayOutside: Saying(
        Text(
            nl="{instrument} ging op {out} uit en kan niet op {back} terug zijn: kies een dag van {out} tot vandaag.",
            en="{instrument} went out on {out} and cannot be back on {back}: choose a day from {out} to today.",
        )
    ),
}

_LOANS = {
    no.DueBeforeStart: Saying(
        Text(
            nl="De bruikleen begint op {start} en kan niet op {due} al terug zijn: kies een latere dag.",
            en="The loan starts on {start} and cannot be due on {due}: choose a later day.",
        )
    ),
    no.DuePast: Saying(
        Text(
            nl="De dag van terugkomst {due} is al voorbij: kies {today} of later.",
            en="The due day {due} has passed already: choose {today} or later.",
        )
    ),
    no.FeeOnLoanForUse: Saying(
        Text(
            nl="Bruikleen {loan} is om niet (art. 7A:1777 BW): maak er huur van of haal de vergoeding weg.",
            en="Loan {loan} is free of charge by law (art. 7A:1777): make it rent or take the fee away.",
        ),
        without={
            "loan": Text(
                nl="Bruikleen is om niet (art. 7A:1777 BW): maak er huur van of haal de vergoeding weg.",
                en="A loan for use is free of charge by law (art. 7A:1777): make it rent or take the fee away.",
            )
        },
    ),
    no.RentWithoutFee: Saying(
        Text(
            nl="Bij huur {loan} staat geen vergoeding: vul die in of maak er bruikleen van.",
            en="Rent {loan} has no fee: fill it in or make it a loan for use.",
        ),
        without={
            "loan": Text(
                nl="Bij huur hoort een vergoeding: vul die in of maak er bruikleen van.",
                en="Rent needs a fee: fill it in or make it a loan for use.",
            )
        },
    ),
    no.NegativeAmount: Saying(
        Text(
            nl="{cents} is minder dan nul: vul een bedrag van nul of meer in.",
            en="{cents} is less than zero: fill in zero or more.",
        )
    ),
    no.BorrowerBlocked: Saying(
        Text(
            nl="Aan {name} wordt nu niets uitgeleend ({why}): haal eerst bij Relaties de blokkade weg.",
            en="Nothing is lent to {name} at present ({why}): lift the block under Borrowers first.",
        )
    ),
    no.ChildOnSchoolLoan: Saying(
        Text(
            nl="{name} is geen gezin, dus hoort er geen naam van een kind bij: haal die weg.",
            en="{name} is not a household, so no child’s name belongs to it: take the name away.",
        )
    ),
    no.LoanClosed: Saying(
        Text(
            nl="Bruikleen {loan} is al afgesloten: begin een nieuwe.",
            en="Loan {loan} has ended already: start a new one.",
        )
    ),
    no.NoAddendum: Saying(
        Text(
            nl="Bij bruikleen {loan} is geen addendum {addendum}: een addendum komt van een maatwissel.",
            en="Loan {loan} has no addendum {addendum}: an addendum comes of a size swap.",
        )
    ),
    no.NothingTakenBack: Saying(
        Text(
            nl="Van bruikleen {loan} is nog niets terug: neem eerst iets in.",
            en="Nothing of loan {loan} is back yet: take something back first.",
        )
    ),
    no.ContractPrinted: Saying(
        Text(
            nl="De overeenkomst van bruikleen {loan} is al afgedrukt: maak een nieuwe bruikleen of doe een maatwissel.",
            en="The contract of loan {loan} is printed already: make a new loan or do a size swap.",
        )
    ),
    no.LoanTakenOver: Saying(
        Text(
            nl="Bruikleen {loan} komt uit een lijst en heeft geen overeenkomst van ons: neem in en leen opnieuw uit.",
            en="Loan {loan} was taken over from a list and has no contract of ours: take back and lend again.",
        )
    ),
}

SAYINGS: Sayings = {**_INSTRUMENTS, **_LOANS}
