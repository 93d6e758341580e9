"""Colours by what they are for, in light and in dark."""

from enum import Enum


class Role(Enum):
    """What a colour is for; the value is its name in the stylesheet."""

    BACKGROUND = "background"
    PANEL = "panel"
    ZEBRA = "zebra"
    HOVER = "hover"
    INK = "ink"
    SOFT_INK = "soft-ink"
    LINE = "line"
    ACCENT = "accent"
    ACCENT_HOVER = "accent-hover"
    ON_ACCENT = "on-accent"
    ACCENT_SOFT = "accent-soft"
    GOOD = "good"
    GOOD_SOFT = "good-soft"
    ATTENTION = "attention"
    ATTENTION_SOFT = "attention-soft"
    WRONG = "wrong"
    WRONG_SOFT = "wrong-soft"
    IDLE = "idle"
    IDLE_SOFT = "idle-soft"


class Tone(Enum):
    """How something stands: the role of its words and icon, and the role behind them."""

    GOOD = (Role.GOOD, Role.GOOD_SOFT)
    ATTENTION = (Role.ATTENTION, Role.ATTENTION_SOFT)
    WRONG = (Role.WRONG, Role.WRONG_SOFT)
    IDLE = (Role.IDLE, Role.IDLE_SOFT)
    ACCENT = (Role.ACCENT, Role.ACCENT_SOFT)

    @property
    def ink(self) -> Role:
        """The role of the words and the icon."""
        return self.value[0]

    @property
    def soft(self) -> Role:
        """The role of what lies behind them."""
        return self.value[1]


LIGHT: dict[Role, str] = {
    Role.BACKGROUND: "#F5F6F8",
    Role.PANEL: "#FFFFFF",
    Role.ZEBRA: "#FAFBFC",
    Role.HOVER: "#EFF2F6",
    Role.INK: "#1B2330",
    Role.SOFT_INK: "#5B6675",
    Role.LINE: "#DDE2E9",
    Role.ACCENT: "#0B5FA5",
    Role.ACCENT_HOVER: "#094E88",
    Role.ON_ACCENT: "#FFFFFF",
    Role.ACCENT_SOFT: "#E3EEF8",
    Role.GOOD: "#1A7B48",
    Role.GOOD_SOFT: "#E2F4EA",
    Role.ATTENTION: "#9A5B00",
    Role.ATTENTION_SOFT: "#FDF0DA",
    Role.WRONG: "#B3261E",
    Role.WRONG_SOFT: "#FBE6E4",
    Role.IDLE: "#4A5567",
    Role.IDLE_SOFT: "#E9ECF1",
}

DARK: dict[Role, str] = {
    Role.BACKGROUND: "#12161C",
    Role.PANEL: "#1A2029",
    Role.ZEBRA: "#1D242E",
    Role.HOVER: "#242D39",
    Role.INK: "#E8ECF2",
    Role.SOFT_INK: "#9BA7B6",
    Role.LINE: "#2C3542",
    Role.ACCENT: "#5AA9E6",
    Role.ACCENT_HOVER: "#7DBDED",
    Role.ON_ACCENT: "#0B1420",
    Role.ACCENT_SOFT: "#1D3145",
    Role.GOOD: "#63CF96",
    Role.GOOD_SOFT: "#173526",
    Role.ATTENTION: "#F0B35C",
    Role.ATTENTION_SOFT: "#3A2C14",
    Role.WRONG: "#FF8A80",
    Role.WRONG_SOFT: "#43201E",
    Role.IDLE: "#AEB8C6",
    Role.IDLE_SOFT: "#28303B",
}
