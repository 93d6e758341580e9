"""The fonts that come with the program, and their weights and sizes."""

from PySide6.QtGui import QFont, QFontDatabase

from depot_app import paths
from depot_app.ui.theme.sizes import Type

WORDS = ("Inter", "DejaVu Sans")
NUMBERS = ("DejaVu Sans Mono",)
SIGNS = "Depot Icons"

_FILES = (
    ("fonts", "Inter-Regular.otf"),
    ("fonts", "Inter-SemiBold.otf"),
    ("fonts", "Inter-Bold.otf"),
    ("fonts", "DejaVuSans.ttf"),
    ("fonts", "DejaVuSansMono.ttf"),
    ("icons", "depot-icons.ttf"),
)

REGULAR = QFont.Weight.Normal
SEMIBOLD = QFont.Weight.DemiBold
BOLD = QFont.Weight.Bold


def load() -> None:
    """Makes the fonts known to Qt; needs the application object, and is done once for each of those.

    Raises:
        FileNotFoundError: the program is incomplete.
    """
    for parts in _FILES:
        QFontDatabase.addApplicationFont(str(paths.resource(*parts)))


def words(size: Type = Type.BODY, weight: QFont.Weight = REGULAR) -> QFont:
    """The font of words; its figures are all equally wide, so that amounts stand under each other."""
    font = QFont(list(WORDS))
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def numbers(size: Type = Type.SMALL) -> QFont:
    """The font of the numbers of things in a table."""
    font = QFont(list(NUMBERS))
    font.setPixelSize(size)
    return font


def signs(size: int) -> QFont:
    """The font of the icons, drawn unhinted so that both themes show the same shape."""
    font = QFont(SIGNS)
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
