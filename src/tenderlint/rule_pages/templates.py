"""The Markdown of the pages about rules."""

PAGE = """\
<!-- Generated from rules/{{ rule.theme }}/{{ rule.id }}.yaml: change that, then `make docs`. -->

# {{ rule.title | literal }}

| | |
|---|---|
| rule | `{{ rule.id }}` |
| theme | {{ THEMES[rule.theme] }} |
| basis | **{{ BASES[rule.basis] }}** |
| tier | {{ rule.tier }} |
| weight | {{ rule.weight }} of 10 |
| asks for | {{ KINDS[rule.kind] }} |
| protects | {{ rule.protects | literal }} |
| belongs in | {{ rule.stages | map("spoken") | join(", ") }} |
| applies | {{ rule.applies | applies or "to every tender" }} |

## Why

{% for paragraph in rule.why | paragraphs %}
{{ paragraph | literal }}

{% endfor %}

## What a finding says

| outcome | severity | the reader is told |
|---|---|---|
{% for outcome, meaning in MEANINGS.items() %}
{% if outcome in rule.says or outcome in rule.severity %}
| `{{ outcome }}` | {{ rule.severity.get(outcome, "none") }} | \
{{ (rule.says.get(outcome, "") | message or meaning) | literal }} |
{% endif %}
{% endfor %}

## What to write

{% for paragraph in rule.remedy | clause | paragraphs %}
> {{ paragraph | literal }}
{% if not loop.last %}
>
{% endif %}
{% endfor %}

{% if rule.fallback %}
If that cannot be had:

{% for paragraph in rule.fallback | clause | paragraphs %}
> {{ paragraph | literal }}
{% if not loop.last %}
>
{% endif %}
{% endfor %}
{% endif %}

## Examples

These are run as tests of the rule.

{% for outcome in MEANINGS if rule.examples.get(outcome) %}
### {{ outcome | spoken | capitalize }}

{% for example in rule.examples[outcome] %}
{% if not loop.first %}
<!-- -->

{% endif %}
{% for line in example | lines %}
> {{ line | literal }}
{% if not loop.last %}
>
{% endif %}
{% endfor %}

{% if example | given %}
Given: {{ example | given }}.

{% endif %}
{% if example.todo is defined and example.todo %}
Known miss: {{ example.todo | literal }}

{% endif %}
{% endfor %}
{% endfor %}

## How it judges

{% if rule.presumes %}
It speaks only of a tender with {{ rule.presumes | words }}; otherwise it is not applicable.

{% endif %}
{% if rule.about %}
It looks at statements with {{ rule.about.says | words }}\
{% if rule.about.unless %}, but not with {{ rule.about.unless | words }}{% endif %}.
{% else %}
It looks through the whole tender for {{ LOOKS_FOR[rule.looks_for] }}.
{% endif %}

{% for name, cases in (("met", rule.met), ("contradicted", rule.contradicted), \
("weak", rule.weak), ("not-applicable", rule.not_applicable)) if cases %}
**{{ name | spoken | capitalize }}** by such a statement, if all of one line is true of it:

{% for each in cases %}
- {{ each | case or "it does what a rule of this kind asks" }}
{% endfor %}

{% endfor %}
Where a line says nothing else, a statement that is hedged, left blank, or only asked or encouraged
is weak at most\
{% if rule.implied %}, provided that it says {{ rule.implied | words }}{% endif %}\
; background, headings, quoted law and definitions bind nobody.
{{ PHRASE_KEY }}

{% if rule.exclusions %}
## What it leaves out

{% for exclusion in rule.exclusions %}
- {{ exclusion | literal }}
{% endfor %}
{% endif %}

{% if rule.unverified %}
## What has not been verified

{% for claim in rule.unverified %}
- {{ claim | literal }}
{% endfor %}
{% endif %}

{% if rule.references %}
## Sources

{% for reference in rule.references %}
- [{{ reference.title | literal }}]({{ reference.url }}), read {{ reference.read | date }}
{% endfor %}
{% endif %}

[All rules](README.md)
"""

INDEX = """\
<!-- Generated from rules/: change the files there, then `make docs`. -->

# The rules

{{ count }} rules. Each asks one thing of a tender and has a page: what it asks and why, what to
write instead, examples of every outcome, sources. How outcomes become scores:
[scoring](../scoring.md).

{% for theme, rules in themes.items() if rules %}
## {{ THEMES[theme] }}

| rule | asks | basis | tier | weight |
|---|---|---|---|---|
{% for rule in rules %}
| [`{{ rule.id }}`]({{ rule.id }}.md) | {{ rule.title | literal }} | {{ BASES[rule.basis] }} | \
{{ rule.tier }} | {{ rule.weight }} |
{% endfor %}

{% endfor %}
"""
