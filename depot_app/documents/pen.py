"""The pen: the one thing that draws on a canvas, so that every text goes through the gate."""

from io import BytesIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from depot_app.documents.setting import shortened
from depot_app.documents.type_sheet import THIN, Face, Frame, Rgb, Style
from depot_app.documents.typefaces import printable, ready, width_of

PRODUCER = "Depot"

rl_config.useA85 = 0  # plain compressed streams: smaller and faster than the text encoding that is the default


class Pen:
    """Draws text, rules and bars on the pages of one PDF; the same strokes make the same bytes."""

    def __init__(self, width: float, height: float, *, title: str, author: str, language: str) -> None:
        """A pen on a first page of this size."""
        ready()
        self._bytes = BytesIO()
        self._canvas = Canvas(
            self._bytes,
            pagesize=(width, height),
            invariant=1,
            lang=language,
            pageCompression=1,
            initialFontName=Face.WORDS.value,
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator(PRODUCER)
        self._canvas.setProducer(PRODUCER)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._begin()

    def true_size(self) -> None:
        """Asks viewers not to scale when they print."""
        self._canvas.setViewerPreference("PrintScaling", "None")

    def turn(self) -> None:
        """Ends this page and begins the next."""
        self._canvas.drawText(self._words)
        self._canvas.showPage()
        self._begin()

    def bookmark(self, name: str) -> None:
        """Makes this page a chapter in the viewer's list."""
        key = f"page-{self._canvas.getPageNumber()}-{name}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(name, key)

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """One line from x to the right, standing on y."""
        self._write(x, y, printable(text, style.face), style)

    def text_to(self, x: float, y: float, text: str, style: Style) -> None:
        """One line that ends at x."""
        line = printable(text, style.face)
        self._write(x - width_of(line, style), y, line, style)

    def text_amid(self, x: float, y: float, text: str, style: Style) -> None:
        """One line with its middle at x."""
        line = printable(text, style.face)
        self._write(x - width_of(line, style) / 2, y, line, style)

    def text_up(self, x: float, y: float, text: str, style: Style) -> None:
        """One line that runs upwards and stands on x, with its middle at y."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setFont(style.face.value, style.size)
        canvas.setFillColorRGB(*style.ink)
        canvas.translate(x, y)
        canvas.rotate(90)
        canvas.drawCentredString(0, 0, printable(text, style.face))
        canvas.restoreState()

    def text_within(self, x: float, y: float, text: str, style: Style, measure: float) -> None:
        """One line from x, shortened where it is wider than the measure."""
        self.text(x, y, shortened(text, style, measure), style)

    def rule(self, left: float, right: float, y: float, ink: Rgb, weight: float = THIN) -> None:
        """A level line."""
        self._canvas.setStrokeColorRGB(*ink)
        self._canvas.setLineWidth(weight)
        self._canvas.line(left, y, right, y)

    def line(self, start: tuple[float, float], end: tuple[float, float], ink: Rgb, weight: float = THIN) -> None:
        """A line from one point to another."""
        self._canvas.setStrokeColorRGB(*ink)
        self._canvas.setLineWidth(weight)
        self._canvas.line(*start, *end)

    def box(self, x: float, y: float, width: float, height: float, ink: Rgb) -> None:
        """A rectangle's outline, its lower left corner at x and y."""
        self._canvas.setStrokeColorRGB(*ink)
        self._canvas.setLineWidth(THIN)
        self._canvas.rect(x, y, width, height, stroke=1, fill=0)

    def field(self, x: float, y: float, width: float, height: float, ink: Rgb) -> None:
        """A filled rectangle, its lower left corner at x and y; text stands on it, whenever it is drawn."""
        self._canvas.setFillColorRGB(*ink)
        self._canvas.rect(x, y, width, height, stroke=0, fill=1)

    def picture(self, x: float, y: float, width: float, height: float, jpeg: bytes) -> None:
        """A photo, its lower left corner at x and y; its bytes go into the PDF as they are."""
        self._canvas.drawImage(ImageReader(BytesIO(jpeg)), x, y, width, height)

    def modules(self, x: float, y: float, shape: str, *, across: float, up: float, ink: Rgb) -> None:
        """A shape of unit rectangles (`code128`, `data_matrix`), scaled from its lower left corner at x and y."""
        red, green, blue = ink
        self._canvas.addLiteral(
            f"q {red:.3f} {green:.3f} {blue:.3f} rg {across:.5f} 0 0 {up:.5f} {x:.4f} {y:.4f} cm {shape} f Q"
        )

    def finished(self) -> bytes:
        """Ends the last page and gives the PDF."""
        self._canvas.drawText(self._words)
        self._canvas.save()
        return self._bytes.getvalue()

    def _begin(self) -> None:
        """Begins a page's text: all of it is one text object, drawn above everything else when the page is done."""
        self._words = self._canvas.beginText(0, 0)
        self._style: Style | None = None

    def _write(self, x: float, y: float, line: str, style: Style) -> None:
        """Writes a printable line, taking up its face, size and ink where they are not the last one's."""
        if not line:
            return
        words = self._words
        last, self._style = self._style, style
        if last is None or (last.face, last.size) != (style.face, style.size):
            words.setFont(style.face.value, style.size, style.leading)
        if last is None or last.ink != style.ink:
            words.setFillColorRGB(*style.ink)
        words.setTextOrigin(x, y)
        words.textLine(line)


def pen_for(frame: Frame, *, title: str, author: str, language: str) -> Pen:
    """A pen on pages of a frame."""
    return Pen(frame.width, frame.height, title=title, author=author, language=language)
