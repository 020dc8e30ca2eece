"""Where one paragraph ends and the next begins."""

from __future__ import annotations

from typing import Final

from tenderlint.readers.pdf.leading import Leading
from tenderlint.readers.pdf.lines import Line
from tenderlint.readers.pdf.paragraph import Paragraph

STOPS: Final = ".:;!?"
CLOSING: Final = "\"'”’)] "
WIDE_LEADING: Final = 1.28
"""A gap this many times the usual distance of lines begins a paragraph."""
DOUBLE_SPACED: Final = 2.2
INDENT: Final = 0.9
SAME_SIZE: Final = 1.09
OTHER_SIZE: Final = 1.2


def begins(
    last: Paragraph, line: Line, usual: Leading, *, new_region: bool, labelled: bool
) -> bool:
    """Whether the line plainly begins a paragraph, its own label apart.

    Spaces and looks are weighed against the sentence: one that fills its line and has not ended
    goes on, in bold, in another size or after a wider gap, unless a number stands before it.
    """
    above = last.last
    text = line.text
    ended_above = ended(above.text)
    room = (last.edge - above.right) * (2 if _centred(above, line) else 1)
    fits = room > _first_word(line) + 0.5 * line.size
    flows = not (ended_above or fits or labelled)
    ratio = line.size / above.size if above.size else 1.0
    if not 1 / OTHER_SIZE <= ratio <= OTHER_SIZE:
        return True
    if not flows and not 1 / SAME_SIZE <= ratio <= SAME_SIZE:
        return True
    changed = line.bold != above.bold and above.bold == last.bold
    if changed and not flows and not _mid_sentence(above, text):
        return True
    tagged = _by_tags(above, line)
    if tagged is not None:
        return tagged
    if new_region:
        return (ended_above or fits) and (ended_above or not text[0].islower())
    return _by_place(last, line, usual, flows=flows, fits=fits, stopped=ended_above)


def _by_place(
    last: Paragraph, line: Line, usual: Leading, *, flows: bool, fits: bool, stopped: bool
) -> bool:
    above = last.last
    distance = above.y - line.y
    if distance < 0 or (last.item and line.left < last.lines[0].left - INDENT * line.size):
        return True
    if distance > WIDE_LEADING * _own_leading(last, usual):
        return not (flows and distance < DOUBLE_SPACED * line.size)
    if fits and not _mid_sentence(above, line.text):
        return True
    if len(last.lines) < 2:
        return False
    shift = line.left - last.body_left
    return shift < -INDENT * line.size or (shift > INDENT * line.size and stopped)


def ended(text: str) -> bool:
    """Whether a sentence ends here, before any closing quotes and brackets."""
    end = text.rstrip(CLOSING)
    return bool(end) and end[-1] in STOPS


def _by_tags(above: Line, line: Line) -> bool | None:
    """What the document's tags say: other block, other paragraph; None where they are silent."""
    if above.place is None or line.place is None or above.page != line.page:
        return None
    if above.place.block == line.place.block:
        return above.y - line.y > 3 * line.size
    return None if _mid_sentence(above, line.text) else True


def _own_leading(last: Paragraph, usual: Leading) -> float:
    """The paragraph's own distance of lines where it has shown one, else the document's."""
    above = last.last
    expected = usual.of(above.size)
    if len(last.lines) < 2 or last.lines[-2].page != above.page:
        return expected
    shown = last.lines[-2].y - above.y
    if shown < 0.8 * above.size:
        return expected
    return shown if len(last.lines) > 2 else min(shown, expected)


def _centred(above: Line, line: Line) -> bool:
    """Whether two lines share their middle and no side: such have room on both sides."""
    middles = abs((above.left + above.right) - (line.left + line.right)) / 2
    return middles < 0.2 * line.size and abs(above.left - line.left) > line.size


def _mid_sentence(above: Line, text: str) -> bool:
    return text[0].islower() and not ended(above.text)


def _first_word(line: Line) -> float:
    """Width of the line's first word with the space before it."""
    first = line.pieces[0]
    word = first.text.split(" ", 1)[0]
    width = (first.right - first.left) * len(word) / max(1, len(first.text))
    return width + 0.28 * line.size
