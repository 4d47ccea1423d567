import re
from dataclasses import replace

import pytest

from monitor.formats.dialects import DIALECTS, Medium
from monitor.formats.rendering import Rendering, rendering
from monitor.formats.sample import samples
from monitor.formats.templates import NONE, Template, Templates, check, renderer
from monitor.model import Bundle
from tests.formats import given as case

HOSTILE = "@everyone <!channel> <b>x</b> [click](https://evil.example) {{ 77777 * 3 }} {% raw %} \x1b[31m\u202e"
EVERYTHING = "{{ alerts }} {{ alerts[0].change.headline }} {{ alerts[0].change.deltas[0].after.quote }}"


def render(medium: Medium, bundle: Bundle | None = None, *, limit: int | None = None, **keys: str) -> Rendering:
    templates: Templates = {None: Template(**keys)}
    return renderer(templates)(bundle or case.bundle(), medium, limit)


def test_a_template_is_given_what_webhooks_get() -> None:
    made = render(
        Medium.MAIL,
        subject="{{ alerts[0].policy }}: {{ alerts[0].change.deltas|length }} facts",
        text="{% for a in alerts %}\n{{ a.change.title }} {{ a.change.change }} {{ a.change.command }}\n{% endfor %}",
        html="<p>{{ alerts[0].change.title }}</p>",
    )
    assert made.subject == "acme-privacy: 2 facts"
    assert made.body == "Acme – Privacy policy 0123456789ab policy-monitor diff acme-privacy 3 4"
    assert made.html == "<p>Acme – Privacy policy</p>"
    assert made.attachment == rendering(case.bundle(), Medium.MAIL).attachment


def test_without_a_template_our_own_words_stay() -> None:
    for medium in Medium:
        assert renderer(NONE)(case.bundle(), medium, None) == rendering(case.bundle(), medium)
    assert render(Medium.SLACK, subject="x").body == rendering(case.bundle(), Medium.SLACK).body


def test_a_medium_s_own_template_goes_before_the_common_one() -> None:
    templates: Templates = {None: Template(subject="all", text="all"), Medium.SLACK: Template(text="slack")}
    made = renderer(templates)(case.bundle(), Medium.SLACK, None)
    assert (made.subject, made.body) == ("all", "slack")


@pytest.mark.parametrize("medium", [each for each in Medium if each not in (Medium.MAIL, Medium.WEBHOOK, Medium.TEXT)])
def test_no_template_lets_a_page_s_words_act_in_a_chat(medium: Medium) -> None:
    made = render(medium, case.bundle(*case.hostile(HOSTILE)), text=EVERYTHING, subject=EVERYTHING)
    for text in (made.body, made.subject):
        assert "@everyone" not in text
        assert "<b>" not in text
        assert "](h" not in text
        assert "https://evil" not in text
        assert "233331" not in text
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)


def test_an_address_that_a_page_states_is_no_link_in_a_template() -> None:
    told = case.bundle(*case.hostile("https://evil.example/x"))
    made = render(Medium.SLACK, told, text="{{ alerts[0].change.deltas[0].after.value }} {{ alerts[0].change.url }}")
    assert "https://evil" not in made.body
    assert case.POLICY.url in made.body


@pytest.mark.parametrize("wish", ["{{ q }}", "{{ q|safe }}", "{% autoescape false %}{{ q }}{% endautoescape %}"])
def test_no_template_lets_a_page_s_words_be_html_in_a_mail(wish: str) -> None:
    told = case.bundle(*case.hostile("<script>alert(1)</script>"))
    made = render(Medium.MAIL, told, html="{% set q = alerts[0].change.headline %}" + wish)
    assert made.html == "&lt;script&gt;alert(1)&lt;/script&gt;"


@pytest.mark.parametrize("medium", list(Medium))
def test_a_template_s_text_is_cut_to_what_the_medium_takes(medium: Medium) -> None:
    for text in ("{{ 'row\n' * 20000 }}", "{{ 'x' * 50000 }}"):
        made = render(medium, text=text, limit=900)
        assert DIALECTS[medium].measure(made.body) <= 900
        assert made.body.endswith("…")


@pytest.mark.parametrize(
    "broken",
    [
        "{{ nobody.knows }}",
        "{% if %}",
        "{{ alerts[0].change.__class__.__mro__ }}",
        "{{ 1 / 0 }}",
        "{{ alerts.append(1) }}",
    ],
)
def test_a_template_that_fails_costs_no_alert(broken: str) -> None:
    made = render(Medium.SLACK, text=broken, subject=broken)
    ours = rendering(case.bundle(), Medium.SLACK)
    assert made.subject == ours.subject
    assert made.body.startswith(ours.body)
    assert "The template failed: " in made.body


def test_what_a_template_says_of_a_failure_fits_the_medium() -> None:
    made = render(Medium.TEAMS, case.several(number=4), text="{{ x }}", limit=1000)
    assert len(made.body) <= 1000


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{{ alerts[0].subject }}", None),
        ("{% for a in alerts if a.about == 'change' %}{{ a.change.title }}{% endfor %}", None),
        ("{{ alerts[0].change.title }}", "has no attribute 'change'"),
        ("{{ alert.subject }}", "'alert' is undefined"),
        ("line\n{% for %}", "line 2: "),
    ],
)
def test_a_template_is_tried_before_it_is_needed(source: str, said: str | None) -> None:
    problems = check(Template(text=source), None, samples())
    assert [key for key, _ in problems] == ([] if said is None else ["text"])
    assert said is None or said in problems[0][1]


def test_samples_are_what_alerts_say() -> None:
    for bundle in samples():
        for medium in Medium:
            assert rendering(bundle, medium).body
    assert replace(samples()[0], id="x") != samples()[0]
