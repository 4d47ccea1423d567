"""Sending one message to one channel, through Apprise: the only place that knows it.

Apprise logs much and raises little; what it says may hold tokens and addresses. So an error is told in words of our own,
found by what Apprise logged, and what is quoted after all has every part of the channel's URL blotted out.
"""

import functools
import ipaddress
import re
import threading
import warnings
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from http.client import responses
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from monitor import __version__
from monitor.formats.alert import fit
from monitor.formats.safe import line
from monitor.model import Alert, Channel, Level

if TYPE_CHECKING:
    from apprise import Apprise

_SECONDS = 30.0
_LEAST_ROOM = 40
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


def send(channel: Channel, alert: Alert, *, seconds: float = _SECONDS) -> str | None:
    """Send an alert to a channel: None once the service has taken it, else why not, without secrets.

    Gives up after `seconds`; the message may still arrive then, and will arrive again when it is sent again.
    """
    _schemes()
    return _within(seconds, lambda: _send(channel, alert))


def check(channel: Channel) -> str | None:
    """What is wrong with a channel's URL, or None. Sends nothing."""
    return _problem(channel, _open(channel))


def _send(channel: Channel, alert: Alert) -> str | None:
    import logging

    from apprise import NotifyFormat, NotifyType

    apprise = _open(channel)
    problem = _problem(channel, apprise)
    if problem is not None:
        return problem
    service = apprise[0]
    # Some services have no title of their own and get it in front of the body.
    used = 0 if service.title_maxlen > 0 else len(alert.subject) + 8
    room = (service.body_maxlen or 1_000_000) - used
    with apprise.notify(
        title=alert.subject,
        body=fit(alert.body, max(room, _LEAST_ROOM)),
        body_format=NotifyFormat.TEXT,
        notify_type=NotifyType.WARNING if alert.level >= Level.HIGH else NotifyType.INFO,
        log_level=logging.DEBUG,
    ) as result:
        return None if result else _reason([entry.message for entry in result.logs()], channel)


def _open(channel: Channel) -> "Apprise":
    """An Apprise of one channel: `notify` merges all its services, so each channel has its own."""
    _schemes()
    from apprise import Apprise, AppriseAsset

    asset = AppriseAsset(
        app_id="policy-monitor",
        app_desc=f"policy-monitor {__version__}",
        app_url="",
        image_url_mask="",
        image_url_logo="",
        # A redirect would carry the message to an address nobody configured.
        http_redirects=False,
        # Our own limit stands around the whole call; Apprise's would leave a thread that blocks the exit.
        async_mode=False,
        service_timeout=0,
        interpret_emojis=False,
        pgp_autogen=False,
        pem_autogen=False,
        secure_logging=True,
    )
    apprise = Apprise(asset=asset)
    apprise.add(channel.url)
    return apprise


@functools.cache
def _schemes() -> Sequence[str]:
    """The schemes Apprise knows, once it is loaded and made quiet."""
    import logging

    # Apprise logs to standard error what may hold tokens; a result still captures it.
    logger = logging.getLogger("apprise")
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    logger.setLevel(logging.DEBUG)
    with warnings.catch_warnings():
        # A module of its that few use imports one that Python is about to drop.
        warnings.simplefilter("ignore", DeprecationWarning)
        from apprise.manager_plugins import NotificationManager

        return sorted(NotificationManager().schemas())  # type: ignore[no-untyped-call]


def _problem(channel: Channel, apprise: Any) -> str | None:
    if len(apprise) == 1:
        return None
    if len(apprise) > 1:
        return "url holds more than one service; make a channel of each"
    scheme = channel.url.partition(":")[0].lower()
    known = _schemes()
    if scheme in known:
        return (
            f"url is not understood as {scheme}://; a part is missing or wrong, "
            f"see https://appriseit.com/services/ for how it is written"
        )
    near = get_close_matches(scheme, known, n=1, cutoff=0.75)
    hint = f'did you mean "{near[0]}://"?' if near else "see https://appriseit.com/services/"
    return f'url names no service that Apprise knows ("{line(scheme, 40)}://"); {hint}'


def _reason(messages: Sequence[str], channel: Channel) -> str:
    """Why a message was not taken, from what Apprise logged while it tried."""
    said = "\n".join(messages)
    if match := _HTTP_ERROR.search(said):
        return _http(int(match[1]))
    if match := _SMTP_ERROR.search(said):
        code = int(match[1])
        refused = " (user name or password)" if code in (530, 534, 535) else ""
        return f"the mail server refuses with {code}{refused}"
    for pattern, words in _CAUSES:
        if re.search(pattern, said, re.IGNORECASE):
            return words
    quoted = next((message for message in messages if "Exception" not in message), "")
    return line(_blot(quoted, _secrets(channel.url)), 200) or "Apprise gives no reason"


def _http(code: int) -> str:
    if 300 <= code < 400:
        return f"it answers HTTP {code}, a redirect; write the new address into the channel's url"
    phrase = f" ({responses[code]})" if code in responses else ""
    remedy = {401: "; check its credentials", 403: "; check its credentials", 404: "; check its url"}.get(code, "")
    return f"it answers HTTP {code}{phrase}{remedy}"


def _secrets(url: str) -> Iterable[str]:
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


def _within(seconds: float, work: Callable[[], str | None]) -> str | None:
    """The answer of `work`, or that none came in time.

    A daemon thread, because a service that answers a byte at a time would otherwise hold the process at its end.
    """
    answers: SimpleQueue[str | BaseException | None] = SimpleQueue()

    def run() -> None:
        try:
            answers.put(work())
        except BaseException as error:  # handed over to the caller, who raises it
            answers.put(error)

    threading.Thread(target=run, name="send", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except Empty:
        return f"no answer in {seconds:g} s"
    if isinstance(answer, BaseException):
        raise answer
    return answer
