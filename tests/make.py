"""Factories: each says what matters to a test and hides the rest."""

from datetime import UTC, datetime, timedelta

from monitor.model import Channel, Failure, FailureReason, NotModified, Page, Policy

DAY = datetime(2026, 3, 1, 6, 0, tzinfo=UTC)

_PROSE = (
    "This policy explains how Acme Ltd handles personal data when you visit our website or use our service.",
    "We collect your name, your e-mail address and the pages you visit, so that we can provide the service to you.",
    "You may ask us for a copy of your data, have it corrected or erased, and object to how we use it at any time.",
    "We protect your information with technical and organisational measures that fit the risk of the processing.",
)


def day(number: int = 0) -> datetime:
    """A moment: six o'clock UTC, `number` days after the first of March 2026."""
    return DAY + timedelta(days=number)


def policy(policy_id: str = "acme-privacy", **fields: object) -> Policy:
    """A registered policy."""
    return Policy(**{"id": policy_id, "url": f"https://acme.example/{policy_id}", **fields})  # type: ignore[arg-type]


def channel(channel_id: str = "team", **fields: object) -> Channel:
    """A channel that hears of everything from level 2."""
    return Channel(**{"id": channel_id, "url": "json://127.0.0.1:9/", **fields})  # type: ignore[arg-type]


def html(*paragraphs: str, title: str = "Privacy Policy", lang: str = "en") -> bytes:
    """A policy page: the given paragraphs (HTML) after ordinary ones, enough to be taken for a policy."""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in (*_PROSE, *paragraphs))
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><main><h1>{title}</h1>{body}</main></body></html>"
    ).encode()


def page(
    *paragraphs: str, at: int = 0, body: bytes | None = None, policy_id: str = "acme-privacy", **fields: object
) -> Page:
    """A fetched page; `at` is the day."""
    return Page(  # type: ignore[arg-type]
        **{
            "policy": policy_id,
            "fetched_at": day(at),
            "url": f"https://acme.example/{policy_id}",
            "body": html(*paragraphs) if body is None else body,
            "charset": "utf-8",
            **fields,
        }
    )


def failure(reason: FailureReason = FailureReason.TIMEOUT, at: int = 0, policy_id: str = "acme-privacy") -> Failure:
    """A fetch that brought nothing."""
    return Failure(policy=policy_id, fetched_at=day(at), reason=reason, detail="no answer within 30 s")


def not_modified(at: int = 0, policy_id: str = "acme-privacy") -> NotModified:
    """A 304."""
    return NotModified(policy=policy_id, fetched_at=day(at))
