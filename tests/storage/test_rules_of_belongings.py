"""The last guard on what belongs to instruments, tried past every rule before it."""

from dataclasses import replace

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.money import Cents
from depot_app.domain.refusals import BrokenRule
from depot_app.domain.valuations import Valuation, ValuationSource
from tests.kit.builders import DAY, a_violin
from tests.kit.pictures import a_photo


def test_no_valuation_is_of_less_than_nothing(desks: Desks) -> None:
    violin = a_violin(desks)
    with pytest.raises(BrokenRule) as refused, desks.house.deed(Deed.VALUE) as registers:
        registers.valuations.keep(Valuation(new_key(), violin.id, DAY, Cents(-1), ValuationSource.LIST))
    assert "ck_valuations_value_not_negative" in refused.value.rule


def test_a_photo_is_with_an_instrument_once(desks: Desks) -> None:
    (photo,) = desks.photos.add(a_violin(desks).number.digits, [a_photo()]).thing
    with pytest.raises(BrokenRule) as refused, desks.house.deed(Deed.ADD_PHOTO) as registers:
        registers.photos.keep_new([replace(photo, id=new_key())])
    assert "photos.instrument, photos.sha256" in refused.value.rule
