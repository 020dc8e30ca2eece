"""For generated documents: the text read is the text of every visible w:t, once, in order."""

from __future__ import annotations

from itertools import count
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.readers.docx_building import cell, field, p, r, read, row, sdt, t, table, text_box

WORDS = count()


class Made(NamedTuple):
    """A piece of a document and the words that a reader of the page sees in it, in order.

    ``later`` are those that follow the paragraph or row in which the piece stands.
    """

    xml: str
    words: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


def word() -> str:
    """A word that stands nowhere else, so that nothing can be read twice or in another's place."""
    return f"word{next(WORDS)}x"


def run(properties: str = "") -> Made:
    said = word()
    return Made(r(said + " ", properties), (said,))


def unseen(xml: str) -> Made:
    return Made(xml)


def joined(pieces: list[Made]) -> Made:
    return Made(
        "".join(piece.xml for piece in pieces),
        tuple(said for piece in pieces for said in piece.words),
        tuple(said for piece in pieces for said in piece.later),
    )


def wrapped(before: str, after: str, pieces: list[Made]) -> Made:
    inside = joined(pieces)
    return inside._replace(xml=before + inside.xml + after)


@st.composite
def plain_runs(draw: st.DrawFn) -> Made:
    return run(
        draw(st.sampled_from(["", "<w:b/>", "<w:i/>", '<w:vanish w:val="0"/>', "<w:caps/>"]))
    )


@st.composite
def unseen_pieces(draw: st.DrawFn) -> Made:
    said = word()
    return unseen(
        draw(
            st.sampled_from(
                [
                    r(said, "<w:vanish/>"),
                    f"<w:del><w:r><w:delText>{said}</w:delText></w:r></w:del>",
                    f"<w:moveFrom>{r(said)}</w:moveFrom>",
                    f"<w:r><w:instrText>{said}</w:instrText></w:r>",
                    f'<w:bookmarkStart w:name="{said}"/>',
                    "<w:proofErr/>",
                ]
            )
        )
    )


WRAPS = [
    ("<w:ins>", "</w:ins>"),
    ("<w:moveTo>", "</w:moveTo>"),
    ("<w:hyperlink>", "</w:hyperlink>"),
    ('<w:fldSimple w:instr="REF x">', "</w:fldSimple>"),
    ("<w:smartTag>", "</w:smartTag>"),
    ("<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    ("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    (field("REF x", "<w:r/>").split("<w:r/>")[0], '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
]


def wrappers(inside: st.SearchStrategy[Made]) -> st.SearchStrategy[Made]:
    return st.builds(
        lambda wrap, pieces: wrapped(wrap[0], wrap[1], pieces),
        st.sampled_from(WRAPS),
        st.lists(inside, max_size=3),
    )


inline = st.recursive(plain_runs() | unseen_pieces(), wrappers, max_leaves=8)


def paragraph(pieces: list[Made]) -> Made:
    inside = joined(pieces)
    return Made(p(inside.xml) if inside.xml else p(), inside.words + inside.later)


def boxed(blocks: list[Made]) -> Made:
    """A text box: what is in it follows the paragraph that holds it."""
    inside = joined(blocks)
    return Made(text_box(inside.xml or p()), (), inside.words)


paragraphs = st.lists(inline, max_size=5).map(paragraph)


@st.composite
def tables(draw: st.DrawFn, blocks: st.SearchStrategy[Made]) -> Made:
    rows = draw(
        st.lists(st.lists(st.lists(blocks, max_size=2), min_size=1, max_size=3), max_size=3)
    )
    made = []
    for cells in rows:
        inside = [joined(written) for written in cells]
        xml = row(*(cell(one.xml + p()) for one in inside))
        whole = joined(inside)
        made.append(Made(xml, whole.words + whole.later))
    whole = joined(made)
    return Made(table(whole.xml), whole.words)


def nested(table_made: Made) -> Made:
    """A table inside a cell follows the row that it stands in."""
    return Made(table_made.xml + p(), (), table_made.words)


cell_blocks = paragraphs | tables(paragraphs).map(nested)
blocks = (
    paragraphs
    | st.lists(paragraphs, max_size=2).map(boxed).map(lambda box: paragraph([run(), box]))
    | tables(cell_blocks)
    | st.lists(paragraphs, max_size=3).map(
        lambda some: wrapped(sdt("<x/>").split("<x/>")[0], sdt("<x/>").split("<x/>")[1], some)
    )
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(blocks, max_size=6))
def test_every_visible_word_is_read_once_and_in_order(made: list[Made]) -> None:
    whole = joined(made)
    document = read(whole.xml)
    assert document.text.split() == list(whole.words)
    assert all(document.of(block) == document.of(block).strip() for block in document.blocks)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Co"]), max_size=60))
def test_text_is_the_file_s_own(text: str) -> None:
    """Whatever the characters: nothing is lost but soft hyphens and the blanks around it."""
    boxes = "☐☑☒🗷🗹🗵⮽▢"
    said = "".join(sign for sign in text if sign not in boxes + "\u00ad\ufffe\uffff")
    document = read(p(r("Start: ") + r(t(said or "x"))))
    expected = ("Start: " + (said or "x")).strip()
    assert document.text.replace("\t", " ") == expected
