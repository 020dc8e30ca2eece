"""A duty towards a defined group reaches only whom the definition lets in."""

from __future__ import annotations

import pytest

from tenderlint.language import read_outlines
from tenderlint.rule_tests.mini_tender import document_of
from tenderlint.rulebook.schema import Block
from tenderlint.structure import outline
from tests.rulebook_files import lexicon


@pytest.mark.parametrize(
    ("definition", "duty", "left_out"),
    [
        pytest.param(
            '"Fairness Staff" means persons directly employed by the Provider.',
            "The Provider shall train all Fairness Staff.",
            ["directly employed"],
            id="direct employees only",
        ),
        pytest.param(
            '"Team" means everyone who works on the Services, excluding agency workers.',
            "The Provider shall train the Team.",
            ["excluding"],
            id="agency workers excluded",
        ),
        pytest.param(
            '"Team" means all individuals, however engaged, who work on the Services.',
            "The Provider shall train the Team.",
            [],
            id="everybody",
        ),
        pytest.param(
            '"Team" means persons directly employed by the Provider.',
            "The Provider shall train the team of volunteers.",
            [],
            id="an ordinary word in small letters",
        ),
    ],
)
def test_what_a_definition_leaves_out(definition: str, duty: str, left_out: list[str]) -> None:
    blocks = [Block(heading="Definitions"), Block(para=definition), Block(heading="Training")]
    made = outline(document_of([*blocks, Block(para=duty)]), lexicon())
    reading = read_outlines([made], lexicon())[0][-1]
    assert [cue.text for cue in reading.carve_outs] == left_out
    assert reading.commitment == "required"


def test_the_carve_out_stands_where_the_definition_does() -> None:
    definition = '"Team" means persons directly employed by the Provider.'
    blocks = [Block(heading="Definitions"), Block(para=definition), Block(heading="Training")]
    made = outline(document_of([*blocks, Block(para="It shall pay the Team.")]), lexicon())
    cue = read_outlines([made], lexicon())[0][-1].carve_outs[0]
    assert made.document.text[cue.start : cue.end] == "directly employed"
