"""The demo's site on loopback: eight policies in five languages in two editions, and a webhook that receives alerts.

Between the editions one page turns into a bot wall, one changes only around the policy (banner, related articles,
tokens), and one does not change at all and answers 304.
"""

import hashlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files

LANGUAGES = {
    "harbour-privacy": "en",
    "beacon-subprocessors": "en",
    "fjallhus-integritet": "sv",
    "lindenhof-datenschutz": "de",
    "papeterie-confidentialite": "fr",
    "mosgaard-privatliv": "da",
    "kiosk-terms": "en",
    "tide-cookies": "en",
}
BOT_WALLED = "mosgaard-privatliv"
NOISY = "kiosk-terms"

_SHELL = """<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><title>{name}</title><meta name="csrf-token" content="{token}"></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li><li><a href="/about">About</a></li></ul></nav>
{above}
<main>
{body}
</main>
{below}
<footer><p>© {year} {name}</p><a href="/legal?session={token}">Legal</a></footer>
</body></html>
"""
_BANNER = (
    '<div class="cookie-banner" role="dialog"><p>We value your privacy. This site uses cookies to give you the best '
    "experience.</p><button>Accept all</button><button>Settings</button></div>"
)
_RELATED = (
    '<aside class="related"><h2>Related articles</h2><ul><li><a href="/blog/paper">Which paper for which picture?</a>'
    '</li><li><a href="/blog/frames">Five frames for small rooms</a></li></ul></aside><p><a href="#top">top of page</a></p>'
)
_BOT_WALL = (
    "<!doctype html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser before you go on"
    "</h1><p>Please enable JavaScript and cookies to continue. Verify that you are human.</p></body></html>"
)


class Site:
    """The site and the webhook behind one loopback port. `edition` is 1 or 2; `received` holds the alerts delivered."""

    def __init__(self) -> None:
        self.edition = 1
        self.received: list[dict[str, object]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._server.server_port

    def __enter__(self) -> "Site":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def page(self, name: str) -> str | None:
        """The HTML of a policy in the present edition, or None where there is no such policy."""
        if name not in LANGUAGES:
            return None
        second = self.edition == 2
        if second and name == BOT_WALLED:
            return _BOT_WALL
        around = second and name == NOISY
        return _SHELL.format(
            language=LANGUAGES[name],
            name=name.split("-")[0].title(),
            token=hashlib.sha256(f"{name} {around}".encode()).hexdigest()[:12],
            above=_BANNER if around else "",
            body=_body(name, self.edition),
            below=_RELATED if around else "",
            year=2025 + around,
        )


def _body(name: str, edition: int) -> str:
    pages = files("monitor.cli.demo") / "pages"
    for number in (edition, 1):
        page = pages / f"{name}.{number}.html"
        if page.is_file():
            return page.read_text(encoding="utf-8")
    raise FileNotFoundError(name)


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: the demo tells its own story."""

        def do_GET(self) -> None:
            page = site.page(self.path.strip("/"))
            if page is None:
                return self._answer(404, b"")
            body = page.encode()
            tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
            if self.headers.get("If-None-Match") == tag:
                return self._answer(304, b"", ETag=tag)
            return self._answer(200, body, ETag=tag)

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            site.received.append(json.loads(self.rfile.read(length)))
            self._answer(200, b"{}")

        def _answer(self, status: int, body: bytes, **headers: str) -> None:
            self.send_response(status)
            if status != 304:
                self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

    return Handler
