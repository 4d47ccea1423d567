"""Sending one message to one channel: the only place that knows Apprise.

    bundle ─▶ rendering for the channel's medium ─▶ mail: SMTP by ourselves · all others: Apprise

Apprise logs much and raises little; what it says may hold tokens and addresses. So an error is told in words of our own
(`blame`), and what is quoted after all has every part of the channel's URL blotted out.
"""

import functools
import tempfile
import threading
import warnings
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from monitor import __version__
from monitor.formats.dialects import Medium, medium
from monitor.formats.rendering import Rendering, rendering
from monitor.formats.safe import line
from monitor.model import Bundle, Channel, Level
from monitor.notify import blame, mail

if TYPE_CHECKING:
    from apprise import Apprise

_SECONDS = 30.0
_LEAST_ROOM = 40
_SUBJECT_ROOM = 240
# Their file is a message or an upload of its own: where it is refused, the text must not be sent again with it.
_SEPARATE_FILES = (Medium.DISCORD, Medium.SLACK, Medium.TELEGRAM, Medium.MATRIX, Medium.CHAT)
# A server of one's own refuses files unless told to take them, and the message with them.
_NO_FILES = (Medium.NTFY, Medium.TEAMS, Medium.TEXT)

Render = Callable[[Bundle, Medium, int | None], Rendering]


def _render(bundle: Bundle, medium: Medium, limit: int | None) -> Rendering:
    return rendering(bundle, medium, limit=limit)


def send(channel: Channel, bundle: Bundle, *, seconds: float = _SECONDS, render: Render = _render) -> str | None:
    """Send a bundle of alerts to a channel in one message: None once the service has taken it, else why not, sans secrets.

    Gives up after `seconds`; the message may still arrive then, and will arrive again when it is sent again.
    """
    _schemes()
    return _within(seconds, lambda: _send(channel, bundle, render))


def check(channel: Channel) -> str | None:
    """What is wrong with a channel's URL, or None. Sends nothing."""
    return _problem(channel, _open(channel))


def _send(channel: Channel, bundle: Bundle, render: Render) -> str | None:
    apprise = _open(channel)
    problem = _problem(channel, apprise)
    if problem is not None:
        return problem
    service: Any = apprise[0]
    rendered = render(bundle, medium(channel.url), _room(service))
    if mail.is_ours(service):
        changes = tuple(alert.change for alert in bundle.alerts if alert.change)
        return mail.send(service, rendered, id=f"{bundle.id}.{channel.id}", changes=changes, now=datetime.now(UTC))
    if rendered.data is not None:
        # Values under keys of our own stand in the posted object beside Apprise's.
        service.payload_extras = {**service.payload_extras, "alert": rendered.data}
    return _post(apprise, channel, bundle, rendered)


def _post(apprise: "Apprise", channel: Channel, bundle: Bundle, rendered: Rendering) -> str | None:
    import logging

    from apprise import NotifyFormat, NotifyType

    formats = {"text": NotifyFormat.TEXT, "markdown": NotifyFormat.MARKDOWN, "html": NotifyFormat.HTML}
    is_mail = rendered.html is not None
    level = max((alert.level for alert in bundle.alerts), default=0)
    # A file on disk: what Apprise holds in memory, its Matrix service cannot read.
    with (
        tempfile.TemporaryDirectory(prefix="policy-monitor-") as folder,
        apprise.notify(
            title=rendered.subject,
            body=rendered.html or rendered.body,
            body_format=NotifyFormat.HTML if is_mail else formats[rendered.markup],
            notify_type=NotifyType.WARNING if level >= Level.HIGH else NotifyType.INFO,
            attach=_file(apprise[0], channel, bundle, rendered, Path(folder)),
            log_level=logging.DEBUG,
        ) as result,
    ):
        if result:
            return None
        logged = list(result.logs())
        grave = [entry.message for entry in logged if entry.level in ("WARNING", "ERROR", "CRITICAL")]
        return blame.said([entry.message for entry in logged], channel, grave)


def _room(service: Any) -> int:
    """How many characters of a service's message are left for the body; some put the subject in front of it."""
    apart = service.title_maxlen > 0 and not service.overflow_amalgamate_title
    return max(int(service.body_maxlen or 1_000_000) - (0 if apart else _SUBJECT_ROOM), _LEAST_ROOM)


def _file(service: Any, channel: Channel, bundle: Bundle, rendered: Rendering, folder: Path) -> str | None:
    """Where the full difference lies as a file, where the service takes one with this message."""
    kind = medium(channel.url)
    if rendered.attachment is None or not service.attachment_support or kind in _NO_FILES:
        return None
    tried = any(alert.attempts for alert in bundle.alerts)
    if kind in _SEPARATE_FILES and (tried or getattr(service, "mode", None) == "webhook"):
        return None
    path = folder / rendered.attachment.name
    path.write_text(rendered.attachment.text, encoding="utf-8", errors="replace")
    return str(path)


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
