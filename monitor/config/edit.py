"""A policy added to a configuration file's text, which keeps its comments, its order and its line ends.

The new table is put as text behind the last policy's, and the result is read again: it must say what the old file said,
and the new policy, and nothing else.
"""

import re
import tomllib
import unicodedata
from collections.abc import Collection, Mapping
from urllib.parse import unquote, urlsplit

import tomlkit

from monitor.config.tables import ID_PATTERN
from monitor.errors import ConfigError
from monitor.model import PolicyKind

NEW_FILE = "# The policies to watch, one table each: [policy.<id>] with a url. Try: policy-monitor config check\n"
"""What a new configuration file begins with."""

_HEADER = re.compile(r"\s*\[\[?\s*([^\]#]+?)\s*\]\]?\s*(?:#.*)?")
_KINDS: tuple[tuple[PolicyKind, str], ...] = (
    (
        PolicyKind.SUBPROCESSORS,
        r"sub-?_?processors?|service-providers|third-part(?:y|ies)-(?:list|providers)|unterauftragsverarbeiter|underbitraden|sous-traitants",
    ),
    (PolicyKind.DPA, r"dpa|data-?processing|auftragsverarbeitung|avv|personuppgiftsbitrade\w*"),
    (PolicyKind.COOKIES, r"cookies?(?:-?(?:policy|notice|statement))?|kakor|gestion-cookies"),
    (
        PolicyKind.PRIVACY,
        r"privacy\w*|gdpr|dataskydd\w*|integritet\w*|personuppgift\w*|datenschutz\w*|confidentialite\w*|vie-privee|donnees-perso\w*"
        r"|privacidad\w*|privacidade\w*|datos-personales|privatliv\w*|personvern\w*|tietosuoja\w*|prywatnosc\w*|informativa\w*|riservatezza|rgpd|dsgvo",
    ),
    (
        PolicyKind.TERMS,
        r"terms\w*|tos|conditions\w*|agb|nutzungsbedingungen|villkor|anvandarvillkor|cgu|cgv|condiciones\w*|termini\w*|termos\w*|voorwaarden\w*"
        r"|vilkar\w*|kayttoehdot|regulamin\w*|eula|user-agreement|acceptable-use\w*",
    ),
)
# Labels in front of a name that say nothing about whose policy it is.
_FRONT = frozenset(
    {"www", "docs", "doc", "help", "support", "legal", "policies", "policy", "privacy", "about", "corporate", "corp",
     "group", "info", "my", "m", "en", "us", "trust"}
)  # fmt: skip
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "gob", "gouv", "or", "ne"})


def add_policy(text: str, policy_id: str, values: Mapping[str, object]) -> str:
    """The file's text with `[policy.<id>]` and its values added behind the last policy.

    Raises ConfigError where the text is no TOML, the id is taken or none, or the table cannot be added.
    """
    if not re.fullmatch(ID_PATTERN, policy_id):
        raise ConfigError(f'"{policy_id}" is no id; use letters, digits, "-" and "_" only')
    before = _read(text)
    registered = before.get("policy", {})
    if isinstance(registered, dict) and policy_id in registered:
        raise ConfigError(f'policy "{policy_id}" is registered already; choose another name with --id')
    wanted = {**before, "policy": {**registered, policy_id: _plain(values)}} if isinstance(registered, dict) else None
    table = _table(policy_id, values)
    newline = "\r\n" if "\r\n" in text else "\n"
    for place in (_behind_last_policy(text), len(text)):
        after = _insert(text, table.replace("\n", newline), place, newline)
        if wanted is not None and _same(after, wanted):
            return after
    raise ConfigError(f'policy "{policy_id}" cannot be added; write [policy.{policy_id}] into the file by hand')


def suggest_id(url: str, existing: Collection[str]) -> str:
    """An id for a URL that no policy has yet: whose it is and what it is, like "acme-privacy"."""
    parts = urlsplit(url)
    name = _slug(_owner(parts.hostname or ""))
    kind = suggest_kind(url)
    tail = str(kind) if kind is not PolicyKind.OTHER else _slug(_last_words(parts.path))
    base = "-".join(word for word in (name, tail) if word)[:60].strip("-") or "policy"
    return next(
        candidate
        for candidate in (base, *(f"{base}-{number}" for number in range(2, len(existing) + 3)))
        if candidate not in existing
    )


def suggest_kind(url: str) -> PolicyKind:
    """What sort of document a URL names, from its path's words; OTHER where they do not say."""
    parts = urlsplit(url)
    words = _fold(unquote(parts.path)).replace("_", "-").replace(" ", "-").replace(":", "/")
    for segment in reversed([*(parts.hostname or "").split(".")[:-2], *words.split("/")]):
        for kind, pattern in _KINDS:
            if re.search(rf"(?<![a-z0-9])(?:{pattern})(?![a-z])", segment):
                return kind
    return PolicyKind.OTHER


def _read(text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"the file is no TOML, so nothing can be added: {error}") from error


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}


def _table(policy_id: str, values: Mapping[str, object]) -> str:
    return f"[policy.{policy_id}]\n{tomlkit.dumps(_plain(values))}"


def _same(text: str, wanted: Mapping[str, object]) -> bool:
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False


def _behind_last_policy(text: str) -> int:
    """The place behind the last line that belongs to a policy's table: comments below it belong to what follows."""
    place, end, inside = 0, len(text), False
    for line in text.splitlines(keepends=True):
        place += len(line)
        header = _HEADER.fullmatch(line.rstrip("\r\n"))
        if header:
            inside = bool(re.match(r"""["']?policy["']?(?:\s*\.|$)""", header[1]))
        if inside and line.strip() and not line.lstrip().startswith("#"):
            end = place
    return end


def _insert(text: str, table: str, place: int, newline: str) -> str:
    head, tail = text[:place], text[place:]
    if head and not head.endswith(("\n", "\r")):
        head += newline
    gap = newline if head.strip() and not head.endswith(newline * 2) else ""
    after = newline if tail.strip() and not tail.startswith(("\n", "\r")) else ""
    return f"{head}{gap}{table}{after}{tail}"


def _owner(host: str) -> str:
    """The label of a host name that says whose it is: "acme" of legal.acme.co.uk."""
    labels = [label for label in host.lower().rstrip(".").split(".") if label]
    if len(labels) < 2 or labels[-1].isdigit():
        return "-".join(labels)
    labels.pop()
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return next((label for label in reversed(labels) if label not in _FRONT), labels[-1])


def _last_words(path: str) -> str:
    segments = [segment for segment in unquote(path).split("/") if segment]
    return re.sub(r"\.[A-Za-z]{2,5}$", "", segments[-1]) if segments else ""


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", _fold(words)).strip("-")[:40].strip("-")


def _fold(words: str) -> str:
    return (
        unicodedata.normalize("NFKD", words.lower().replace("ß", "ss").replace("ø", "o"))
        .encode("ascii", "ignore")
        .decode()
    )
