"""How strongly a stretch binds: from its verb, what denies it, and what turns it round."""

from __future__ import annotations

import re

from tenderlint.language.bearers import Bound
from tenderlint.language.denials import forbidden, forbids_less, headed_by_no, released
from tenderlint.language.verbs import Stretch
from tenderlint.model.reading import Commitment

_NOT_SOON = re.compile(r"^\s*(?:\w+ly\s+)?(?:not|never)\b(?! only\b)", re.I)
_DENIED = re.compile(
    r"(?:\b(?:not|no longer|never|neither|nor)|n['’]t)\s+(?:itself |be |being |been |a |an |the |"
    r"made |yet |seek to |wish to |currently |to ){0,3}$",
    re.I,
)
_ACCOUNT = re.compile(
    r"^(?:describe|explain|outline|summari[sz]e)|^\w+(?: \w+)? (?:how|your|what)\b", re.I
)
_HOW = re.compile(
    r"^\s*(?:to us\s+)?(?:how|what|why|whether|(?:your|their) (?:approach|proposals?|plans?|"
    r"polic|arrangements|experience|method|understanding)|the steps|the measures|the approach|"
    r"which)",
    re.I,
)
_CERTIFIES = frozenset({"confirm", "certify", "state", "submit", "provide", "give"})
_TELLS_AIM = re.compile(
    r"\b(?:purpose|aim|objective|intention|goal|role|function|idea|priority|challenge|ambition|"
    r"vision|mission|intent|focus)s?\b"
    r"[^.;]{0,80}\b(?:is|are) to(?: be)?$",
    re.I,
)
_TO_KNOW = re.compile(
    r"^\s*(?:also\s+)?(?:recogni[sz]e|acknowledge|note|be aware|understand|appreciate|"
    r"bear in mind)s? that\b",
    re.I,
)
_TELLS = re.compile(
    r"^\s*(?:not be more than|be no more than|\w+ly\s+|also\s+)?\s*(?:address|include|cover|"
    r"describe|set out|demonstrate|provide|contain|explain|"
    r"show|detail|reflect|consider|refer|state|identify|outline|evidence|focus|give|be no|relate)",
    re.I,
)
_MAY_BE_SO = re.compile(
    r"^\s+(?:also |not |well )?(?:include|involve|vary|arise|contain|relate|differ|change|"
    r"lead to|result|affect|mean|take the form|occur|be (?:due|because|caused))",
    re.I,
)
_MAY_HAVE = re.compile(
    r"^\s+(?:already\s+|also\s+)?have\s+(?:been\b|\w+ed\b|taken\b|given\b|made\b|had\b)", re.I
)


def force_of(stretch: Stretch, bound: Bound) -> tuple[Commitment, bool]:
    """The rung on the ladder, and whether the duty is denied or released.

    A prohibition of doing less is a duty ("shall not pay less than"); "will" of the authority
    announces and binds nobody, and so does any act that is done to bids; "shall consider" is
    no stronger than considering.
    """
    main, inner = stretch.main, stretch.inner
    kind = main.kind
    less = forbids_less(stretch)
    if kind == "released":
        return released(stretch)
    if _tells_aim(stretch) or _TO_KNOW.match(stretch.after(40)):
        return "stated", False
    if bound.act and kind in {"required", "will", "forbidden", "asked"}:
        return "stated", False
    no_subject = headed_by_no(stretch)
    inner_kind = inner.kind if inner else ""
    if kind == "forbidden" or no_subject:
        return forbidden(
            stretch,
            kind,
            inner_kind,
            no_subject=no_subject,
            less=less,
            own=bound.bearer == "authority",
        )
    if _DENIED.search(stretch.before()):
        return ("forbidden", False) if kind == "permitted" else ("required", True)
    if inner is not None and _NOT_SOON.match(stretch.text[main.end : inner.start]):
        return (
            ("forbidden", False) if inner_kind in {"permitted", "forbidden"} else ("required", True)
        )
    if kind in {"required", "will"} and _NOT_SOON.match(stretch.after(20)):
        return ("required", False) if less else ("forbidden", False)
    return _rung(kind, inner_kind, bound, stretch), False


def _tells_aim(stretch: Stretch) -> bool:
    """ "The purpose of this document is to ..." lays no duty on anybody."""
    verb = stretch.text[stretch.main.start : stretch.main.end].lower()
    if not verb.startswith(("is to", "are to")):
        return False
    return _TELLS_AIM.search(stretch.text, stretch.start, stretch.main.end) is not None


def _rung(kind: str, inner: str, bound: Bound, stretch: Stretch) -> Commitment:
    if kind in {"asked", "asked-first"}:
        return "encouraged" if kind == "asked" and inner in {"encouraged", "permitted"} else "asked"
    if kind == "scored":
        return "scored"
    if kind == "forbidden-first":
        return "required" if any(m.kind == "less" for m in stretch.marks) else "forbidden"
    if kind in {"command-first", "duty-noun"}:
        return "required"
    duty_like = kind in {"required", "will", "encouraged"}
    if bound.subject == "answer" and duty_like and _TELLS.match(stretch.after(40)):
        return "asked"
    if kind == "permitted" and (
        _MAY_HAVE.match(stretch.after(30))
        or (not bound.subject and _MAY_BE_SO.match(stretch.after(30)))
    ):
        return "stated"
    if kind == "permitted" and inner == "encouraged":
        return "encouraged"
    if kind in {"required", "will", "encouraged"}:
        if inner in {"encouraged", "permitted", "forbidden"}:
            return inner  # type: ignore[return-value]
        if inner == "asked" or (inner == "asked-first" and _gives_account(kind, bound, stretch)):
            return "asked"
        if inner == "required" and kind == "will":
            return "required"
    if kind == "will":
        return "stated" if bound.bearer in {"authority", "nobody"} else "required"
    return kind if kind in {"required", "encouraged", "permitted"} else "stated"  # type: ignore[return-value]


def _gives_account(kind: str, bound: Bound, stretch: Stretch) -> bool:
    """Whether a verb of telling asks for an answer: "describe how", not "confirm that"."""
    if stretch.inner is None:
        return False
    verb = stretch.text[stretch.inner.start : stretch.inner.end]
    if _ACCOUNT.match(verb) or _HOW.match(stretch.after(30)):
        return bound.bearer == "bidder" or bound.subject == "you"
    word = verb.split()[0].lower()
    if (
        word in _CERTIFIES
        and kind != "encouraged"
        and "detail" not in verb
        and "evidence" not in verb
    ):
        return False
    return bound.bearer == "bidder"
