"""The register of settings that belong to the database, such as the lender on paper; not those of one desk."""

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from depot_app.storage.tables import settings
from depot_app.storage.work import Work


class SettingRegister:
    """Settings by name, as text."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def get(self, name: str, otherwise: str = "") -> str:
        """A setting, or what to take where it was never set."""
        return self.work.connection.scalar(select(settings.c.value).where(settings.c.name == name)) or otherwise

    def keep(self, name: str, value: str) -> None:
        """Keeps a setting."""
        written = insert(settings).values(name=name, value=value)
        self.work.connection.execute(written.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
