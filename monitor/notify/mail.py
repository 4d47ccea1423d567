"""A message as one mail with a text and an HTML part, through the server that a mailto:// URL names.

Apprise reads the URL and knows the providers; the mail is ours, because Apprise would make the text part out of the HTML.
One transaction for all recipients: taken or not taken as a whole. A mail sent twice has one Message-ID, so that most mail
programs show it once.
"""

import re
import smtplib
import ssl
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from monitor.formats.rendering import Rendering
from monitor.formats.safe import line
from monitor.notify import blame

_SECONDS = 15.0
_HEADER_IDS = 100


def is_ours(service: Any) -> bool:
    """Whether a service of Apprise's is plain SMTP, without encryption of the mail itself that only Apprise does."""
    from apprise.plugins.email.base import NotifyEmail, PGPMode

    return type(service) is NotifyEmail and service.pgp_mode == PGPMode.NONE and bool(service.targets)


def send(service: Any, rendering: Rendering, *, id: str, changes: tuple[str, ...], now: datetime) -> str | None:
    """Send the rendering by SMTP: None once the server has taken it, else why not."""
    mail = letter(service, rendering, id=id, changes=changes, now=now)
    recipients = [address for _, address in service.targets] + sorted({*service.cc, *service.bcc})
    try:
        with _connected(service) as server:
            refused = server.send_message(mail, service.from_addr[1], recipients)
    except (OSError, smtplib.SMTPException, ValueError) as error:
        return blame.raised(error)
    return blame.smtp(min(code for code, _ in refused.values())) if refused else None


def letter(service: Any, rendering: Rendering, *, id: str, changes: tuple[str, ...], now: datetime) -> EmailMessage:
    """The mail: headers from the channel's URL, the text, the HTML, the full difference as a file."""
    mail = EmailMessage(policy=SMTP)
    name, address = service.from_addr[0], service.from_addr[1]
    mail["Subject"] = line(rendering.subject)
    mail["From"] = _address(name or "policy-monitor", address)
    mail["To"] = [_address(name, address) for name, address in service.targets]
    if service.cc:
        mail["Cc"] = [_address(service.names.get(each), each) for each in sorted(service.cc)]
    if service.reply_to:
        mail["Reply-To"] = [_address(service.names.get(each), each) for each in sorted(service.reply_to)]
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{re.sub(r'[^A-Za-z0-9.-]', '', id)}@{address.rpartition('@')[2] or 'policy-monitor'}>"
    mail["Auto-Submitted"] = "auto-generated"
    if changes:
        mail["X-Policy-Monitor-Change"] = " ".join(changes[:_HEADER_IDS])
    for header, value in service.headers.items():
        if header not in mail:
            mail[header] = line(value)
    mail.set_content(rendering.body + "\n", cte="quoted-printable")
    if rendering.html is not None:
        mail.add_alternative(rendering.html, subtype="html", cte="quoted-printable")
    if rendering.attachment is not None:
        mail.add_attachment(rendering.attachment.text, filename=rendering.attachment.name, cte="base64")
    return mail


def _address(name: str | bool | None, address: str) -> Address | str:
    try:
        return Address(display_name=line(name) if isinstance(name, str) else "", addr_spec=address)
    except (ValueError, IndexError):
        return address


def _connected(service: Any) -> smtplib.SMTP:
    """A session with the server, encrypted and logged in as the channel's URL asks."""
    from apprise.plugins.email.common import SecureMailMode

    context = ssl.create_default_context()
    if not service.verify_certificate:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if service.secure_mode == SecureMailMode.SSL:
        server: smtplib.SMTP = smtplib.SMTP_SSL(service.smtp_host, service.port, timeout=_SECONDS, context=context)
    else:
        server = smtplib.SMTP(service.smtp_host, service.port, timeout=_SECONDS)
    try:
        if service.secure_mode == SecureMailMode.STARTTLS:
            server.starttls(context=context)
        if service.user and service.password:
            server.login(service.user, service.password)
    except BaseException:
        server.close()
        raise
    return server
