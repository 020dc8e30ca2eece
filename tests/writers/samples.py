"""A tender, judged: what the writers are shown in these tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tenderlint.model.context import Context, Fact
from tenderlint.model.document import Document, Problem
from tenderlint.model.finding import Evidence, Finding, Reference
from tenderlint.model.outline import Outline
from tenderlint.model.report import Report, RulebookSummary, TenderReport
from tenderlint.model.tender import Tender
from tenderlint.report import tender_report

WORDS = "Bidders are encouraged to consider paying the Living Wage where affordable."

EVIDENCE = Evidence(
    document="packs/home-care/itt.docx",
    page=12,
    clause="7.1",
    heading_path=("7 Staff", "7.1 Pay"),
    stage="specification",
    quote=WORDS,
    start=18231,
    end=18231 + len(WORDS),
    commitment="encouraged",
    bearer="bidder",
    qualifiers=("where affordable",),
    role="decides",
)

WEAK = Finding(
    rule="rlw-pay-obligation",
    theme="real-living-wage",
    title="Everyone on the contract is paid at least the Real Living Wage",
    outcome="weak",
    severity="warning",
    basis="policy",
    weight=10,
    because=("hedged",),
    message="The Real Living Wage is mentioned, but nobody is bound to pay it.",
    why="Care workers on the legal minimum cannot live on their wage.",
    evidence=(EVIDENCE,),
    remedy="The Supplier shall pay all staff engaged on the Contract no less than the hourly rate\n"
    "set by the Living Wage Foundation, and shall:\n"
    "(a) procure that its sub-contractors do the same; and\n"
    "(b) apply a new rate within six months of its announcement.\n",
    references=(
        Reference("Living Wage Foundation", "https://livingwage.org.uk/FAQs", "2026-11-22"),
    ),
    fingerprint="5d3c",
)

CONTRADICTED = replace(
    WEAK,
    rule="gw-zero-hours",
    theme="good-work",
    title="Nobody is put on a zero-hours contract against their will",
    outcome="contradicted",
    severity="error",
    basis="good-practice",
    weight=8,
    because=(),
    message="The tender lets the supplier staff the contract with zero-hours workers.",
    evidence=(
        replace(
            EVIDENCE,
            document="packs/home-care/terms.pdf",
            page=31,
            clause="22.4(b)",
            heading_path=("22 Personnel", "Flexible resourcing"),
            quote="The Supplier may engage Personnel on casual or zero-hours terms\n"
            "in order to meet fluctuations in demand.",
            commitment="permitted",
            bearer="supplier",
            qualifiers=(),
        ),
    ),
    remedy="The Supplier shall offer every worker a contract with guaranteed hours.",
)

MISSING = replace(
    WEAK,
    rule="eq-eqia-done",
    theme="equality",
    title="An equality impact assessment was made before the tender",
    outcome="missing",
    severity="error",
    basis="law",
    weight=9,
    because=(),
    message="Nothing in this tender says that an equality impact assessment was made.",
    evidence=(
        replace(
            EVIDENCE,
            page=3,
            clause="1.4",
            heading_path=("1 About us",),
            quote="The Council is committed to equality, diversity and inclusion.",
            commitment="stated",
            bearer="nobody",
            qualifiers=(),
            role="near-miss",
            note="a statement of the council's values; it records no assessment",
        ),
    ),
    remedy="The Council completed an Equality Impact Assessment on [date]; it is Annex [X].",
)

MET = replace(
    WEAK,
    rule="lots-decision",
    theme="lots",
    title="Dividing the contract into lots was considered, with reasons",
    outcome="met",
    severity="none",
    basis="law",
    weight=5,
    because=(),
    message="The tender is divided into lots, or says why not.",
    evidence=(
        replace(
            EVIDENCE,
            page=5,
            clause="2.3",
            heading_path=("2 The opportunity",),
            quote="The Council has divided the requirement into four geographical lots.",
            commitment="stated",
            bearer="authority",
            qualifiers=(),
        ),
    ),
)

NOT_APPLICABLE = replace(
    MET,
    rule="reserve-mutual-term",
    theme="reserved-contracts",
    title="A contract reserved to a mutual runs five years at most",
    outcome="not-applicable",
    because=("nothing-reserved",),
    message="Nothing is reserved in this tender.",
    evidence=(),
)

UNREADABLE = replace(
    MET,
    rule="sv-weighting",
    theme="public-value",
    title="Social value weighs at least ten per cent",
    outcome="unreadable",
    because=("unread-pages",),
    message="Nothing was found, but a part of the tender could not be read.",
    evidence=(),
)

FINDINGS = (WEAK, CONTRADICTED, MISSING, MET, NOT_APPLICABLE, UNREADABLE)

CONTEXT = Context(
    (
        ("nation", Fact("england", "tender.yaml")),
        ("contract", Fact("services", "inferred")),
        ("value", Fact(2400000.0, "tender.yaml")),
        ("as-of", Fact(date(2026, 11, 22), "option")),
    )
)

PROBLEMS = (
    Problem("no-text", "this page is a picture; its words could not be read", 4, unread=True),
)


def outline(path: str, pages: int | None = None, problems: tuple[Problem, ...] = ()) -> Outline:
    """A document without a word in it."""
    document = Document(
        path=path,
        format=path.rsplit(".", 1)[-1],
        sha256="ab" * 32,
        text="",
        blocks=(),
        problems=problems,
        pages=pages,
    )
    return Outline(document, "invitation-to-tender", (), ())


def judged(
    findings: tuple[Finding, ...] = FINDINGS,
    title: str = "Home care, Northtown",
    path: str = "packs/home-care",
    context: Context = CONTEXT,
) -> TenderReport:
    """A pack of two documents with these findings."""
    outlines = (
        outline(f"{path}/itt.docx"),
        outline(f"{path}/terms.pdf", pages=40, problems=PROBLEMS),
    )
    return tender_report(Tender(path, title, outlines, ((), ()), context), findings)


def report(*tenders: TenderReport, failures: tuple[tuple[str, str], ...] = ()) -> Report:
    """A run over these tenders, or over the one pack."""
    rulebook = RulebookSummary(version="2026.11.0", rules=6, sha256="cd" * 32)
    return Report("0.1.0", rulebook, date(2026, 11, 22), tenders or (judged(),), failures)
