"""Words that only look like a rule's matter: no rule may take them for it.

One sentence by itself is the whole tender, so the rule must come out as missing or as not
applicable: a double meaning is no met, no weak and no contradicted.
"""

# A sentence of a table stays on its line.
# ruff: noqa: E501

from __future__ import annotations

from datetime import date

import pytest

from tenderlint.judge.judging import judge_rule
from tenderlint.judge.matching import match_tender
from tenderlint.judge.plan import plan_of
from tenderlint.model.context import Given
from tenderlint.rule_tests.mini_tender import mini_tender
from tenderlint.rulebook.schema import Block
from tests.rulebook_files import rulebook

DAY = date(2026, 11, 22)

DOUBLES = [
    # lot
    ("lots-decision", "Lots of firms have shown interest in this work."),
    ("lots-decision", "The Contractor shall sweep the parking lot each night."),
    ("lots-decision", "State the lot number of every vaccine batch."),
    ("lots-decision", "Ties are settled by casting lots."),
    ("lots-decision", "The allotment gardens are locked at dusk."),
    ("lot-size-sme", "There is a lot of work for a small firm here."),
    ("lot-limits-objective", "Buyers at auction may bid for a maximum of three lots of furniture."),
    # reserve, mutual
    ("reserve-considered", "The Council reserves the right to make no award."),
    ("reserve-considered", "All rights reserved."),
    ("reserve-considered", "Reserved matters are decided by the planning committee."),
    ("reserve-supported-employment", "The second-placed bidder is put on a reserve list."),
    ("reserve-supported-employment", "The Trust holds financial reserves of £2m."),
    ("reserve-supported-employment", "The Provider runs a supported employment service for 40 people with learning disabilities."),
    ("reserve-thirty-percent", "Payment is made in 30 days, and 30% of the marks go to quality."),
    ("reserve-mutual-term", "The contract may be extended by mutual agreement for two years."),
    ("reserve-mutual-term", "Building societies and other mutual insurers may quote."),
    ("reserve-below-threshold", "The site lies beside a nature reserve in the county."),
    ("reserve-lot-or-share", "A seat is reserved for the chaplain on Lot 4 buses."),
    # impact assessments
    ("eq-eqia-done", "An Environmental Impact Assessment (EIA) was completed in March 2026 and its screening opinion published."),
    ("eq-eqia-done", "A data protection impact assessment dated 6 July 2026 is annexed."),
    ("eq-eqia-done", "Our auditor is a member of the IIA, and her review was published in May 2026."),
    ("eq-eqia-flowdown", "In line with the Environmental Impact Assessment the Contractor shall damp down dust."),
    # equality of tenderers
    ("eq-nondiscrimination", "The Authority will treat all tenderers equally and without discrimination."),
    ("eq-award-criteria", "Equal treatment of bidders is the rule when scores (40% and 60%) are given."),
    ("eq-subcontractors", "Sub-contractors are treated equally in the allocation of parking."),
    ("eq-positive-action", "We welcome bids from ethnic minority businesses."),
    ("eq-pay-gap", "There is a gap of ten days between the pay runs."),
    ("eq-selection-history", "State any court findings of patent infringement in the last three years."),
    ("eq-workforce-monitoring", "CCTV monitoring of the workforce entrance is kept for 30 days."),
    # union
    ("gw-union-access", "The contract notice was sent to the European Union."),
    ("gw-union-access", "Site access is by the north gate, past the students' union bar."),
    ("gw-union-access", "The Supplier shall give the credit union access to the meeting room."),
    ("gw-union-recognition", "Revenue recognition follows the accounting standard."),
    ("gw-union-recognition", "The Supplier shall recognise qualifications from other states of the European Union."),
    ("voice-unions", "Members of the rugby union club were consulted about the pitch."),
    # voice, panel, user, experience, engagement
    ("voice-needs", "Voice and data lines are needed at 40 sites."),
    ("voice-needs", "We consulted our solicitors and our insurers in May 2026."),
    ("voice-co-production", "The Supplier shall co-produce the group contract with its key software users."),
    ("voice-evaluation-panel", "The roof has 40 solar panels, which will be scored for wear."),
    ("voice-evaluation-panel", "A broken fence panel shall be replaced in a day."),
    ("voice-award-criterion", "User experience of the software (UX) is scored at 20%."),
    ("voice-governance", "Steering is by a board with a lever, and users of the forklift meet it daily."),
    ("voice-paid", "Taxi fares and expenses of the sales team are paid monthly."),
    ("voice-acted-upon", "The Contractor shall act upon alarms and publish the log within five days."),
    ("market-engagement", "Terms of engagement of the contractor's staff are in Annex 3."),
    # living wage
    ("rlw-pay-obligation", "The Supplier shall pay the invoice for the living room carpet."),
    ("rlw-definition", "Living accommodation means the rooms in which staff sleep."),
    ("rlw-stale-rate", "Lunch costs £12.60 a head and the hire of a van £12.00 per hour."),
    ("rlw-annual-uplift", "The rent rises each April with the index."),
    ("rlw-london-rate", "The London rate for hotel rooms is £180 a night."),
    # work
    ("gw-zero-hours", "Support is given at zero hours' notice by the on-call engineer."),
    ("gw-blacklisting", "The firewall keeps a blacklist of addresses, which the Supplier shall not sell."),
    ("gw-blacklisting", "Vehicles on the hauliers' blacklist shall not enter the yard."),
    ("gw-named-standard", "Good workmanship to BS 8000 is required, certified by the architect."),
    ("gw-named-standard", "The Foundation standard of the concrete is certified by the engineer."),
    ("gw-pensions", "The pension fund is the landlord of the building."),
    ("gw-two-tier", "The car park has two tiers, and new barriers join the old."),
    ("gw-direct-employment", "Umbrellas are provided to visitors by the porter."),
    ("gw-shift-notice", "Notice of a shift in the exchange rate is given in writing."),
    ("gw-sick-pay", "The clinic sees sick children and is paid per visit."),
    ("gw-training", "The software is trained on 40 hours of speech."),
    ("gw-flexible-working", "A flexible hose is fitted while working on the boiler."),
    ("gw-harassment", "Seagulls that harass diners are scared off."),
    ("gw-whistleblowing", "The referee blows the whistle at full time."),
    ("gw-modern-slavery", "The museum's exhibition is about slavery in the 18th century."),
    ("gw-care-visits-travel-time", "The lift engineer's visit takes 15 minutes."),
    ("gw-fire-rehire", "Fire doors shall be re-hung and the hire of plant is extra."),
    ("gw-health-wellbeing", "Well heads shall be inspected for the health of the aquifer."),
    # lots and access
    ("turnover-proportionate", "Staff turnover was 18% last year."),
    ("accounts-alternatives", "User accounts are closed after three years."),
    ("experience-open", "Visitors should have a good experience at the desk."),
    ("sme-suitability-flag", "An SME (subject matter expert) signs each lesson plan."),
    ("sme-barriers", "Crowd barriers are put up by a small team."),
    ("consortia-welcome", "The university consortium owns the telescope."),
    ("payment-30-days", "The standstill period is 30 days, and goods are delivered within 45 days."),
    ("payment-flow-down", "Water shall flow down the pipe within 30 days."),
    ("award-not-price-only", "The lowest price of a meal in the canteen is £3."),
    ("supply-chain-access", "The chain on the gate gives access to the supply yard."),
    # public value
    ("sv-weighting", "Bags shall not weigh more than 10 kg, for the social club's sake."),
    ("sv-commitments-binding", "Binding of the annual report is done by the printer."),
    ("kpi-three", "KPI Ltd supplied three ladders."),
    ("community-benefits", "The community centre benefits from new windows."),
    ("public-value-goals", "Three goals were scored in the value cup."),
    ("sdg-alignment", "Wheel alignment is checked against the goals of the garage."),
    ("npps-regard", "NPPS is the name of the boiler's control panel."),
    ("insource-considered", "In-house training was considered and booked."),
    ("cwb-local-wealth", "Local anaesthetic is kept in the anchor cupboard."),
    ("disadvantage-jobs", "Disadvantages of the old roof: it leaked, and jobs were lost in the mail."),
    ("one-percent-disadvantage", "Retention is 1% of each invoice."),
    ("performance-published", "Theatre performances are published in the brochure."),
    ("insurance-timing", "National Insurance numbers are checked before the start."),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "sentence"), DOUBLES, ids=[f"{r}: {s[:40]}" for r, s in DOUBLES])
def test_a_double_is_not_the_matter(rule: str, sentence: str) -> None:
    book = rulebook()
    tender = mini_tender([Block(para=sentence)], Given(), book.lexicon, DAY)
    chosen = next(each for each in book.rules if each.id == rule)
    finding, _ = judge_rule(chosen, match_tender(tender, plan_of(book)), DAY)
    assert finding.outcome in {"missing", "not-applicable"}, finding.because
