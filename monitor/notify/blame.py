"""Why a message was not taken, in words of our own: what services and libraries say may hold tokens and addresses."""

import ipaddress
import re
import smtplib
import ssl
from collections.abc import Iterable, Sequence
from http.client import responses
from urllib.parse import unquote, urlsplit

from monitor.formats.safe import line
from monitor.model import Channel

_SHORTEST_SECRET = 3
_HTTP_ERROR = re.compile(r"\berror[=:] ?(\d{3})\b")
_SMTP_ERROR = re.compile(r"\((\d{3}), b?['\"]")
_CAUSES: tuple[tuple[str, str], ...] = (
    (r"connection refused|errno 111|winerror 10061", "the connection is refused"),
    (
        r"name or service not known|nameresolution|getaddrinfo|name resolution|nodename nor",
        "its host name is not known",
    ),
    (r"certificate|ssl|tls", "its certificate or encryption cannot be trusted"),
    (r"timed out|timeout|did not finish", "no answer in time"),
    (r"reset|broken pipe|disconnected|aborted|unexpectedly closed|incompleteread", "the connection broke off"),
    (r"unreachable|no route", "the network is unreachable"),
)


def said(messages: Sequence[str], channel: Channel, warnings: Sequence[str] | None = None) -> str:
    """Why a message was not taken, from what Apprise logged while it tried; of its `warnings` the first may be quoted."""
    joined = "\n".join(messages)
    if match := _HTTP_ERROR.search(joined):
        return http(int(match[1]))
    if match := _SMTP_ERROR.search(joined):
        return smtp(int(match[1]))
    for pattern, words in _CAUSES:
        if re.search(pattern, joined, re.IGNORECASE):
            return words
    quoted = next(
        (message for message in (messages if warnings is None else warnings) if "Exception" not in message), ""
    )
    return line(_blot(quoted, secrets(channel.url)), 200) or "Apprise gives no reason"


def raised(error: Exception) -> str:
    """Why a mail was not taken, from the exception that its sending raised."""
    match error:
        case smtplib.SMTPRecipientsRefused(recipients=refused):
            codes = sorted({code for code, _ in refused.values()})
            return smtp(codes[0]) if codes else "the mail server refuses the recipients"
        case smtplib.SMTPResponseException(smtp_code=code):
            return smtp(code)
        case ssl.SSLError():
            return "its certificate or encryption cannot be trusted"
        case TimeoutError():
            return "no answer in time"
        case ConnectionRefusedError():
            return "the connection is refused"
    shown = f"{type(error).__name__} {error}"
    for pattern, words in _CAUSES:
        if re.search(pattern, shown, re.IGNORECASE):
            return words
    return f"sending failed ({type(error).__name__})"


def smtp(code: int) -> str:
    """What a mail server's refusal means."""
    refused = " (user name or password)" if code in (530, 534, 535) else ""
    return f"the mail server refuses with {code}{refused}"


def http(code: int) -> str:
    """What a web server's refusal means, and what to do."""
    if 300 <= code < 400:
        return f"it answers HTTP {code}, a redirect; write the new address into the channel's url"
    phrase = f" ({responses[code]})" if code in responses else ""
    remedy = {401: "; check its credentials", 403: "; check its credentials", 404: "; check its url"}.get(code, "")
    return f"it answers HTTP {code}{phrase}{remedy}"


def secrets(url: str) -> Iterable[str]:
    """Every part of a channel's URL that could be a secret: all but the scheme and a host that looks like one."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    parts = {part for part in re.split(r"[/:@?&=#,;]+", url.partition(":")[2]) if len(part) >= _SHORTEST_SECRET}
    parts |= {unquote(part) for part in parts}
    kept = {host} if "." in host or host == "localhost" or _is_address(host) else set()
    return sorted(parts - kept, key=len, reverse=True)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _blot(text: str, secrets: Iterable[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, "***")
    return text
