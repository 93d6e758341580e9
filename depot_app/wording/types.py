"""Words for types: the fields of their form and card."""

from collections.abc import Mapping

from depot_app.wording.voice import Text

FIELDS: Mapping[str, Text] = {
    "code": Text(nl="Code", en="Code"),
    "family": Text(nl="Familie", en="Family"),
    "name_nl": Text(nl="Naam in het Nederlands", en="Name in Dutch"),
    "name_en": Text(nl="Naam in het Engels", en="Name in English"),
    "synonyms": Text(nl="Ook genoemd", en="Also called"),
    "sizes": Text(nl="Maten, van klein naar groot", en="Sizes, from small to large"),
    "kit": Text(nl="Toebehoren", en="Kit"),
    "brands": Text(nl="Merken die worden voorgesteld", en="Brands that are suggested"),
    "value_low": Text(nl="Waarde vanaf", en="Value from"),
    "value_high": Text(nl="Waarde tot", en="Value to"),
    "transport": Text(nl="Vervoer", en="Transport"),
    "service_months": Text(nl="Onderhoud om de … maanden", en="Service every … months"),
    "life_years": Text(nl="Afschrijving in jaren", en="Depreciation in years"),
    "residual_percent": Text(nl="Restwaarde in procenten", en="Value left, in percent"),
    "complete_only": Text(nl="Alleen compleet uitlenen", en="Lend only when complete"),
    "condition_d_stays": Text(nl="In staat D of E niet uitlenen", en="Do not lend in condition D or E"),
    "hornbostel_sachs": Text(nl="Hornbostel-Sachs", en="Hornbostel-Sachs"),
    "mimo": Text(nl="MIMO-nummer", en="MIMO number"),
    "wikidata": Text(nl="Wikidata", en="Wikidata"),
}
"""The fields of a type, by its columns."""
