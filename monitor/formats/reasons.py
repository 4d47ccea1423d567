"""Why no good page came, in words: for a failure's or a doubt's name."""

from monitor.model import UNSTABLE, DoubtReason, FailureReason

_WORDS: dict[str, str] = {
    FailureReason.DNS: "its host name is not known",
    FailureReason.REFUSED: "the server refuses the connection",
    FailureReason.TIMEOUT: "the server does not answer in time",
    FailureReason.RESET: "the connection breaks off",
    FailureReason.TLS: "its certificate or encryption cannot be trusted",
    FailureReason.TOO_LARGE: "the page is too large",
    FailureReason.TRUNCATED: "the page is cut short",
    FailureReason.BAD_ENCODING: "the page is compressed in a way that cannot be read",
    FailureReason.REDIRECT_LOOP: "it is redirected in a circle",
    FailureReason.BAD_REDIRECT: "it is redirected to where no page is fetched from",
    FailureReason.ROBOTS: "robots.txt forbids it",
    FailureReason.ADDRESS: "its address is not public",
    FailureReason.NOT_FOUND: "the page does not exist (404)",
    FailureReason.GONE: "the page is gone (410)",
    FailureReason.FORBIDDEN: "the server denies access",
    FailureReason.RATE_LIMITED: "the server asks for fewer requests (429)",
    FailureReason.SERVER_ERROR: "the server fails",
    FailureReason.HTTP: "the server answers what cannot be used",
    FailureReason.UNKNOWN: "it fails for an unknown reason",
    DoubtReason.EMPTY: "the page is empty",
    DoubtReason.BOT_WALL: "a check for robots stands in its place",
    DoubtReason.SIGN_IN: "a sign-in page stands in its place",
    DoubtReason.CONSENT_WALL: "a consent dialogue stands in its place",
    DoubtReason.SOFT_404: 'a "not found" page stands in its place',
    DoubtReason.ERROR_PAGE: "an error page stands in its place",
    DoubtReason.MAINTENANCE: "a maintenance page stands in its place",
    DoubtReason.EMPTY_SHELL: "the page has no text without JavaScript",
    DoubtReason.HOME_PAGE: "the site's home page stands in its place",
    DoubtReason.PARKED: "the domain is parked",
    DoubtReason.REDIRECT_STUB: "the page only points elsewhere",
    DoubtReason.LANGUAGE: "the page is in another language",
    DoubtReason.OTHER_DOCUMENT: "another document stands in its place",
    DoubtReason.SHRUNK: "most of the text is gone",
    DoubtReason.GROWN: "far more text than before",
    DoubtReason.DATE_BACK: "its date went back",
    DoubtReason.REPEATED: "it repeats itself",
    DoubtReason.SELECTOR: "the configured selector finds nothing",
    DoubtReason.EXPECTATION: "it does not show what the configuration expects",
    DoubtReason.UNREADABLE: "the page is no readable document",
    UNSTABLE: "it keeps alternating between versions",
}


def reason_words(reason: str) -> str:
    """A failure's or a doubt's name in words; the name itself where it has none."""
    return _WORDS.get(reason, reason.replace("_", " "))
