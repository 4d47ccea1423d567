"""A site with every fault at once, and policies that meet them."""

import dataclasses
import gzip
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import brotli
import zstandard

from monitor.model import Target
from tests.crawl.child import OPEN, SETTINGS, Order, Outcome, crawl_apart, target
from tests.site import Answer, Seen, Site

FORBIDDEN = "127.0.0.1"
BIG = 200_000


class Everything:
    """One crawl of a site with every fault at once."""

    def __init__(self) -> None:
        self.site = Site([FORBIDDEN, *OPEN])
        self.targets: list[Target] = []
        self._turn = 0

    def add(self, policy: str, *answers: Answer, path: str | None = None, host: str | None = None, **fields) -> str:
        """Register a policy whose page answers so; returns its URL."""
        path = path or f"/{policy}"
        if answers:
            self.site.page(path, *answers)
        self._turn += 1
        url = self.site.url(path, host or OPEN[self._turn % 3])
        self.targets.append(target(policy, url, **fields))
        return url

    def fill(self) -> None:
        """Set up every case."""
        _pages(self)
        _redirects(self)
        _failures(self)
        _addresses(self)
        _robots(self)

    def run(self) -> Outcome:
        """Crawl it all."""
        return crawl_apart(Order(targets=self.targets, settings=dataclasses.replace(SETTINGS, max_bytes=BIG)))


def _pages(all_: Everything) -> None:
    all_.add(
        "plain",
        Answer(body="<p>We keep data 30 days.</p>", etag='W/"7"', last_modified="Mon, 02 Mar 2026 10:00:00 GMT"),
    )
    all_.add(
        "swedish",
        Answer(body="<p>Integritet</p>".encode("latin-1"), headers={"Content-Type": "Text/HTML; Charset=ISO-8859-1"}),
        language="sv",
    )
    all_.add("pdf", Answer(body=b"%PDF-1.7", headers={"Content-Type": ""}))
    all_.add("odd-header", Answer(body="x", headers={"X-Name": "caf\xe9", "ETag": 'bad\x01"'}))
    all_.add("empty", Answer(body=""))
    all_.add("unlimited", Answer(body="until the end", fault="close-delimited"))
    all_.add("gzip", Answer(body=gzip.compress(b"packed"), headers={"Content-Encoding": "gzip"}))
    all_.add("fragment", Answer(body="x"), path="/fragment#part")
    all_.site.page("/fragment", Answer(body="x", etag='"f"'))
    url = all_.add("known", Answer(body="known", etag='"1"'), etag='"1"')
    all_.targets[-1] = dataclasses.replace(all_.targets[-1], validated_url=url)
    url = all_.add("outdated", Answer(body="newer", etag='"2"'), etag='"1"')
    all_.targets[-1] = dataclasses.replace(all_.targets[-1], validated_url=url)
    all_.add("stateless", Answer(body="x", etag='"1"'), etag='"1"')
    all_.add("unasked", Answer(304))


def _redirects(all_: Everything) -> None:
    site = all_.site
    goal = site.page("/goal", Answer(body="goal", etag='"g"')).replace(FORBIDDEN, OPEN[3])
    site.redirect("/hop", goal, 301)
    all_.add("moved", Answer(307, headers={"Location": "/hop?a=b c"}))
    site.redirect("/hop?a=b%20c", goal, 308)
    all_.add("moved-known", Answer(302, headers={"Location": goal}), etag='"g"', of=goal)
    all_.add(
        "moved-elsewhere", Answer(302, headers={"Location": goal}), etag='"g"', of=site.url("/moved-elsewhere", OPEN[0])
    )
    all_.targets[-1] = dataclasses.replace(all_.targets[-1], validated_url=all_.targets[-1].policy.url)
    all_.add("loop", Answer(302, headers={"Location": "/loop"}))
    all_.add("circle", Answer(302, headers={"Location": "/circle-2"}))
    site.redirect("/circle-2", "/circle")
    all_.add("endless", Answer(302, headers={"Location": "/endless/0"}))
    for number in range(30):
        site.redirect(f"/endless/{number}", f"/endless/{number + 1}")
    for name, location in {
        "to-ftp": "ftp://127.0.0.2/x",
        "to-file": "file:///etc/passwd",
        "to-data": "data:text/html,x",
        "to-script": "javascript:alert(1)",
        "to-nowhere": "",
        "to-nonsense": "http://[::1",
        "to-port": "http://127.0.0.2:port/",
        "to-user": "http://me:secret@127.0.0.2/",
        "to-smtp": "http://localhost:25/",
    }.items():
        all_.add(name, Answer(302, headers={"Location": location}))


def _failures(all_: Everything) -> None:
    for status in (202, 204, 206, 300, 400, 401, 403, 404, 410, 418, 429, 451, 500, 599):
        all_.add(f"status-{status}", Answer(status, "<p>no page</p>"))
    all_.add("busy", Answer(503), Answer(503, headers={"Retry-After": "0"}), Answer(body="here"))
    all_.add("down", Answer(503))
    all_.add("later", Answer(503, headers={"Retry-After": "7200"}))
    all_.add("much-later", Answer(429, headers={"Retry-After": "99999999999"}))
    tomorrow = format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)
    all_.add("tomorrow", Answer(429, headers={"Retry-After": tomorrow}))
    all_.add("soon", Answer(429, headers={"Retry-After": "0"}), Answer(body="here"))
    all_.add("shaky", Answer(fault="truncated"), Answer(body="ha", fault="chopped"), Answer(body="here"))
    all_.add("reset", Answer(fault="reset"))
    all_.add("silent", Answer(fault="hang"), host=OPEN[4])
    all_.add("drip", Answer(body="x" * 100, fault="drip"), host=OPEN[5])
    all_.add("truncated", Answer(body="half", fault="truncated"))
    all_.add("chopped", Answer(body="half", fault="chopped"))
    all_.add("garbage", Answer(fault="garbage"))
    all_.add("large", Answer(body="x" * (BIG + 1)))
    all_.add("large-unsaid", Answer(body="x" * (BIG + 1), fault="close-delimited"))
    for name, bomb in {
        "gzip": gzip.compress(bytes(8 << 20), 1),
        "br": brotli.compress(bytes(8 << 20), quality=1),
        "zstd": zstandard.ZstdCompressor().compress(bytes(8 << 20)),
    }.items():
        all_.add(f"bomb-{name}", Answer(body=bomb, headers={"Content-Encoding": name}))
    all_.add("cut-gzip", Answer(body=gzip.compress(b"packed" * 50)[:-9], headers={"Content-Encoding": "gzip"}))
    all_.add("no-gzip", Answer(body="plain", headers={"Content-Encoding": "gzip"}))
    all_.targets.append(target("refused", "http://127.0.0.7:9/"))
    all_.targets.append(target("no-brackets", "http://[::1/"))
    all_.targets.append(target("no-number", "http://127.0.0.2:port/"))
    all_.targets.append(target("no-such-port", "http://127.0.0.2:99999/"))
    all_.targets.append(target("no-url", "privacy"))
    all_.targets.append(target("no-scheme", "ftp://127.0.0.2/x"))
    all_.targets.append(target("no-host", f"http://{'a' * 70}.example/x"))


def _addresses(all_: Everything) -> None:
    port = all_.site.port
    for name, host in {
        "literal": "127.0.0.1",
        "decimal": "2130706433",
        "hex": "0x7f000001",
        "octal": "0177.0.0.1",
        "short": "127.1",
        "mapped": "[::ffff:127.0.0.1]",
        "full-width": "１２７.0.0.1",
        "circled": "①②⑦.0.0.1",
        "ideographic": "127。0。0。1",
        "name": "localhost",
    }.items():
        url = f"http://{host}:{port}/secret"
        all_.targets.append(target(f"address-{name}", url))
        all_.add(f"redirect-{name}", Answer(302, headers={"Location": url}))


def _robots(all_: Everything) -> None:
    host = OPEN[3]

    def robots(seen: Seen) -> Answer:
        if seen.host == OPEN[4]:
            return Answer(503, headers={"Retry-After": "7200"})
        if seen.host == OPEN[5]:
            return Answer(403)
        return Answer(
            body="\ufeffUser-agent: policy-monitor\nDisallow: /private\nAllow: /private/open\n\nUser-agent: *\nDisallow: /\n"
            if seen.host == host
            else "User-agent: *\nAllow: /\n",
            delay=0.1,
        )

    all_.site.page("/robots.txt", robots)
    for number in range(5):
        all_.add(f"private-{number}", Answer(body="private"), path=f"/private/{number}", host=host)
    all_.add("private-open", Answer(body="open"), path="/private/open", host=host)
    all_.add("private-anyway", Answer(body="private"), path="/private/0", host=host, robots=False)
    all_.add("to-private", Answer(302, headers={"Location": all_.site.url("/private/1", host)}))
    all_.add("robots-down", Answer(body="x"), host=OPEN[4])
    all_.add("robots-none", Answer(body="no rules"), host=OPEN[5])
    for other in all_.targets:
        if other.policy.id in ("silent",):
            index = all_.targets.index(other)
            all_.targets[index] = dataclasses.replace(other, policy=dataclasses.replace(other.policy, robots=False))
