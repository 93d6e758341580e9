"""Columns as they are stored, for questions about a hundred thousand rows at once."""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, func, select, type_coerce
from sqlalchemy.types import NullType

from depot_app.storage.register import CHUNK

_AS_STORED = NullType()


def raw(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column as it is stored, without being made a value."""
    return type_coerce(column, _AS_STORED)


def among(column: ColumnElement[Any], values: Collection[object]) -> ColumnElement[bool]:
    """Whether a column has one of these values, however many there are."""
    if len(values) <= CHUNK:
        return column.in_(list(values))
    return column.in_(select(func.json_each(json.dumps(list(values))).table_valued("value").c.value))
