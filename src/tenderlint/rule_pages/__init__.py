"""Rule -> its page: everything a page says is in the rule's file, so a page cannot go stale."""

from tenderlint.rule_pages.coverage import coverage_page
from tenderlint.rule_pages.examples import example_lines, example_text, given_text
from tenderlint.rule_pages.page import pages, rule_index, rule_page
from tenderlint.rule_pages.sayings import applies_text, case_text, message_text, words_text

__all__ = [
    "applies_text",
    "case_text",
    "coverage_page",
    "example_lines",
    "example_text",
    "given_text",
    "message_text",
    "pages",
    "rule_index",
    "rule_page",
    "words_text",
]
