"""How strongly a stretch binds: from its verb, what denies it, and what turns it round."""

from __future__ import annotations

import re

from tenderlint.language.bearers import Bound
from tenderlint.language.verbs import Stretch
from tenderlint.model.reading import Commitment

_NO_SUBJECT = re.compile(
    r"^\W*(?:(?:and|but|that)\s+)?(?:no|nobody|no one|none|neither|nor|not one|not a single)\b(?!\s+(?:less|fewer|lower|"
    r"later|more|earlier|longer|doubt|matter)\b)",
    re.I,
)
_OBLIGED = re.compile(r"required|obliged|compelled|bound|expected|asked to|under (?:an|any) obligation", re.I)
_RELEASE = re.compile(r"^(?:\W+\w+){0,8}?\W+(?:required|obliged|compelled|bound|expected|asked|have) to\b", re.I)
_NOT_SOON = re.compile(r"^\s*(?:\w+ly\s+)?(?:not|never)\b(?! only\b)", re.I)
_DENIED = re.compile(
    r"(?:\b(?:not|no longer|never|neither|nor)|n['’]t)\s+(?:itself |be |being |been |a |an |the |made |yet |seek to |wish to |currently |to ){0,3}$",
    re.I,
)
_KEEPS = re.compile(r"\b(?:reliev|releas|excus|exempt|waiv|limit|affect|reduc|diminish|exclud|prejudic|lessen|absolv|discharg|derogat)", re.I)
_ALLOWS = re.compile(r"\b(?:prevent|stop|preclud|prohibit|forbid|restrict|bars)", re.I)
_NOTHING = re.compile(r"^nothing\b", re.I)
_ANNOUNCES = re.compile(r"^(?:will|won['’]t)\b", re.I)
_ACCOUNT = re.compile(r"^(?:describe|explain|outline|summari[sz]e)|^\w+(?: \w+)? (?:how|your|what)\b", re.I)
_HOW = re.compile(r"^\s*(?:to us\s+)?(?:how|what|why|whether|(?:your|their) (?:approach|proposals?|plans?|polic|arrangements|experience|method|understanding)|the steps|the measures|the approach|which)", re.I)
_CERTIFIES = frozenset({"confirm", "certify", "state", "submit", "provide", "give"})
_TELLS_AIM = re.compile(
    r"\b(?:purpose|aim|objective|intention|goal|role|function|idea|priority|challenge|ambition|vision|mission|intent|focus)s?\b"
    r"[^.;]{0,80}\b(?:is|are) to(?: be)?$",
    re.I,
)
_TO_KNOW = re.compile(r"^\s*(?:also\s+)?(?:recogni[sz]e|acknowledge|note|be aware|understand|appreciate|bear in mind)s? that\b", re.I)
_LESSER_SUM = re.compile(
    r"\b(?:wages?|pay|rates?|salar\w+|remuneration|sums?|amounts?|nothing)\b[^,;.]{0,40}?\b(?:below|less than|lower than|under|beneath)\b",
    re.I,
)
_LESS_REACH = 90


def force_of(stretch: Stretch, bound: Bound) -> tuple[Commitment, bool]:
    """The rung on the ladder, and whether the duty is denied or released.

    A prohibition of doing less is a duty ("shall not pay less than"); "will" of the authority
    announces and binds nobody, and so does any act that is done to bids; "shall consider" is
    no stronger than considering.
    """
    main, inner = stretch.main, stretch.inner
    kind = main.kind
    less = any(
        m.kind == "less" and main.start < m.start < stretch.verb_end + _LESS_REACH
        for m in stretch.marks
    ) or bool(_LESSER_SUM.search(stretch.text[stretch.start : main.start]))
    if kind == "released":
        return _released(stretch)
    if _TELLS_AIM.search(stretch.text[stretch.start : main.end]) or _TO_KNOW.match(stretch.after(40)):
        return "stated", False
    if bound.act and kind in {"required", "will", "forbidden"}:
        return "stated", False
    no_subject = bool(_NO_SUBJECT.match(stretch.text[stretch.start : main.start]))
    inner_kind = inner.kind if inner else ""
    if kind == "forbidden" or no_subject:
        return _forbidden(stretch, kind, inner_kind, no_subject=no_subject, less=less, own=bound.bearer == "authority")
    if _DENIED.search(stretch.before()):
        return ("forbidden", False) if kind == "permitted" else ("required", True)
    if inner is not None and _NOT_SOON.match(stretch.text[main.end : inner.start]):
        return ("forbidden", False) if inner_kind in {"permitted", "forbidden"} else ("required", True)
    if kind in {"required", "will"} and _NOT_SOON.match(stretch.after(20)):
        return ("required", False) if less else ("forbidden", False)
    return _rung(kind, inner_kind, bound, stretch), False


def _released(stretch: Stretch) -> tuple[Commitment, bool]:
    """"Nothing in this clause relieves the Supplier ..." keeps the duty; "... prevents" allows."""
    words = stretch.text[stretch.main.start : min(stretch.end, stretch.main.end + 70)]
    if _NOTHING.match(words):
        if _ALLOWS.search(words):
            return "permitted", False
        if _KEEPS.search(words):
            return "required", False
    return "required", True


def _forbidden(
    stretch: Stretch, kind: str, inner_kind: str, *, no_subject: bool, less: bool, own: bool
) -> tuple[Commitment, bool]:
    if kind == "forbidden" and no_subject:
        return "required", False
    if _OBLIGED.search(stretch.verb) or _RELEASE.match(" " + stretch.after()) or inner_kind == "encouraged":
        return "required", True
    if inner_kind == "forbidden":
        return "permitted", False
    if no_subject and kind in {"encouraged", "asked", "asked-first"}:
        return "required", True
    if no_subject and kind == "duty-noun":
        return "required", True
    if own and _ANNOUNCES.match(stretch.verb):
        return "stated", False
    return ("required", False) if less else ("forbidden", False)


def _rung(kind: str, inner: str, bound: Bound, stretch: Stretch) -> Commitment:
    if kind in {"asked", "asked-first"}:
        return "encouraged" if kind == "asked" and inner in {"encouraged", "permitted"} else "asked"
    if kind == "forbidden-first":
        return "required" if any(m.kind == "less" for m in stretch.marks) else "forbidden"
    if kind in {"command-first", "duty-noun"}:
        return "required"
    if bound.subject == "answer" and kind in {"required", "will", "encouraged"}:
        return "asked"
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
    """Whether a verb of telling asks for an answer: "must describe how", not "must confirm that"."""
    if stretch.inner is None:
        return False
    verb = stretch.text[stretch.inner.start : stretch.inner.end]
    if _ACCOUNT.match(verb) or _HOW.match(stretch.after(30)):
        return bound.bearer == "bidder" or bound.subject == "you"
    word = verb.split()[0].lower()
    if word in _CERTIFIES and kind != "encouraged" and "detail" not in verb and "evidence" not in verb:
        return False
    return bound.bearer == "bidder"
