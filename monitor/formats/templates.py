"""Messages in an organisation's own words: Jinja templates in a sandbox, given the object that webhooks get.

What a page says is made harmless for the medium before a template sees it, so that no template can forget it. A template that
fails is never a lost alert: the message goes out in our words, with a line that says why.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from monitor.formats.dialects import DIALECTS, URL, Medium
from monitor.formats.hypertext import esc
from monitor.formats.json import bundle_json
from monitor.formats.rendering import Rendering, rendering
from monitor.formats.safe import line, safe
from monitor.model import Bundle

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

_SUBJECT = 200
_LONGEST_HTML = 2_000_000
# What the operator or this program wrote, as long as it looks it: it may be followed, copied and typed.
_OWN = frozenset(
    {"url", "command", "policy", "channel", "change", "page_sha256", "text_sha256", "fetched_at", "at", "since"}
)
_PLAIN = re.compile(rf"[A-Za-z0-9_ -]{{0,200}}|[0-9TZ:-]{{10,20}}|{URL.pattern}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """The templates of one medium, or of all that have none of their own; None where our own words stay."""

    subject: str | None = None
    text: str | None = None
    html: str | None = None


Templates = Mapping[Medium | None, Template]
"""By medium; under None those of all others."""
NONE: Templates = MappingProxyType({})


def renderer(templates: Templates) -> Callable[[Bundle, Medium, int | None], Rendering]:
    """How a bundle is put into words for a medium, with these templates where they say anything of it."""

    def render(bundle: Bundle, medium: Medium, limit: int | None) -> Rendering:
        made = rendering(bundle, medium, limit=limit)
        template = _of(templates, medium)
        return made if template == Template() else _templated(made, template, bundle, medium, limit)

    return render


def check(template: Template, medium: Medium | None, bundles: tuple[Bundle, ...]) -> list[tuple[str, str]]:
    """What is wrong with each template, as its key and a sentence, found by trying it on these bundles."""
    problems = []
    for key in ("subject", "text", "html"):
        source = getattr(template, key)
        if source is None:
            continue
        for bundle in bundles:
            problem = _attempt(source, bundle, medium or Medium.TEXT, is_html=key == "html")[1]
            if problem:
                problems.append((key, problem))
                break
    return problems


def _of(templates: Templates, medium: Medium) -> Template:
    own, common = templates.get(medium, Template()), templates.get(None, Template())
    return Template(subject=own.subject or common.subject, text=own.text or common.text, html=own.html or common.html)


def _templated(made: Rendering, template: Template, bundle: Bundle, medium: Medium, limit: int | None) -> Rendering:
    problems: list[str] = []

    def words(source: str | None, *, is_html: bool = False) -> str | None:
        if source is None:
            return None
        text, problem = _attempt(source, bundle, medium, is_html=is_html)
        if problem:
            problems.append(problem)
            return None
        return text

    subject, text = words(template.subject), words(template.text)
    html = words(template.html, is_html=True) if made.html is not None else None
    made = replace(
        made,
        subject=line(subject, _SUBJECT) if subject and subject.strip() else made.subject,
        body=_fitting(text, medium, limit) if text is not None else made.body,
        html=html[:_LONGEST_HTML] if html is not None else made.html,
    )
    return _blamed(made, problems, medium, limit) if problems else made


def _blamed(made: Rendering, problems: list[str], medium: Medium, limit: int | None) -> Rendering:
    """The message with a line at its end that says which template failed, where there is room for it."""
    dialect = DIALECTS[medium]
    said = dialect.end + dialect.gap + dialect.escape(line(f"The template failed: {problems[0]}", 200))
    room = dialect.room(limit)
    return replace(made, body=made.body + said) if dialect.measure(made.body + said) <= room else made


def _fitting(text: str, medium: Medium, limit: int | None) -> str:
    dialect = DIALECTS[medium]
    room = dialect.room(limit)
    text = text.strip("\n")
    if dialect.measure(text) <= room:
        return text
    # By lines, so that no mark is cut in two; then by letters where one line is all there is.
    kept = ""
    for row in text.splitlines(keepends=True):
        if dialect.measure(kept + row + "…") > room:
            break
        kept += row
    while not kept and text and dialect.measure(text + "…") > room:
        text = text[: max(len(text) - max(len(text) // 10, 1), 0)]
    return (kept.rstrip("\n") or dialect.escape(text)) + "…"


def _attempt(source: str, bundle: Bundle, medium: Medium, *, is_html: bool) -> tuple[str, str]:
    """What a template makes of a bundle, or why it fails; one of the two is empty."""
    # Escaped before the template sees it, and not by the template: there, a filter could take it back.
    escape = esc if is_html else DIALECTS[medium].escape
    data = _harmless(bundle_json(bundle), escape)
    try:
        text = _environment().from_string(source).render(data)
    except Exception as error:  # a template may fail in any way; the alert must go out
        where = f"line {error.lineno}: " if isinstance(getattr(error, "lineno", None), int) else ""  # type: ignore[attr-defined]
        return "", line(f"{where}{error}" or type(error).__name__, 200)
    return safe(text), ""


def _harmless(value: Any, escape: Callable[[str], str], key: str = "") -> Any:
    """The object with every text in it made harmless, but what is the operator's own and looks it."""
    match value:
        case str():
            return value if key in _OWN and _PLAIN.fullmatch(value) else escape(value)
        case dict():
            return {name: _harmless(each, escape, name) for name, each in value.items()}
        case list():
            return [_harmless(each, escape, key) for each in value]
    return value


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
