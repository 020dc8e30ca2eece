"""Reasons as slugs for programs -> in words for people."""

from __future__ import annotations

from collections.abc import Sequence

_WORDS = {
    "hedged": "it is hedged",
    "unfilled": "it is still to be filled in",
    "only-asked": "it is only asked about",
    "only-scored": "it is scored in the award, but not a contract duty",
    "encouraged": "it is only encouraged or expected",
    "permitted": "it is only permitted",
    "aspiration": "it is an aim, not a duty",
    "only-intended": "it is only intended",
    "too-thin": "it is too thin to hold anyone to",
    "released": "the tender says that it is not required",
    "own-duty": "it speaks of the authority itself",
    "nobody-bound": "nobody is bound by it",
    "other-duty": "it binds to something else",
    "mention": "it only mentions the matter",
    "heading": "a heading",
    "contents": "a contents line",
    "definition": "a definition alone",
    "law": "it recites the law",
    "background": "it is background",
    "quotation": "it is quoted",
    "drafting-note": "it is a note to the drafter",
    "question": "a question",
    "nothing-to-judge": "there is nothing here for it to judge",
    "nation": "not in this nation",
    "contract": "not for this kind of contract",
    "value": "not at this value",
    "authority": "not for this kind of authority",
    "sector": "not in this sector",
    "as-of": "not on this date",
    "regime": "not under this procurement law",
}


def in_words(because: Sequence[str], qualifiers: Sequence[str]) -> str:
    """The reasons as one phrase; hedges are quoted."""
    said = []
    for slug in because:
        words = _WORDS.get(slug, slug.replace("-", " "))
        if slug == "hedged" and qualifiers:
            words += ": " + ", ".join(f'"{q}"' for q in dict.fromkeys(qualifiers))
        said.append(words)
    return "; ".join(said)
