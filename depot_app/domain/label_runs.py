"""What a label run printed, in the plain form in which it is kept, and back: a reprint has the same bytes."""

import json

from depot_app.domain.frozen import KIND
from depot_app.domain.label_jobs import LabelRun
from depot_app.domain.papers import LabelSheetContent, from_json, to_json


def plain_labels(content: LabelSheetContent) -> tuple[dict[str, object], ...]:
    """The labels of a sheet in plain form."""
    return tuple(json.loads(to_json(content))["labels"])


def content_of(run: LabelRun) -> LabelSheetContent:
    """What a run printed."""
    plain = {"stock": run.stock, "labels": list(run.labels), "start": run.start, "copies": run.copies}
    content = from_json(json.dumps(plain | {KIND: LabelSheetContent.__name__}))
    if not isinstance(content, LabelSheetContent):
        raise TypeError(type(content).__name__)
    return content
