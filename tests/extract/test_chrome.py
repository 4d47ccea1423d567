"""Which names of elements mark what is not the policy, in every case and part of a name."""

import pytest

from monitor.extract.chrome import Chrome, marked

CONSENT = [
    "onetrust-banner-sdk",
    "CookiebotDialog",
    "didomi-host",
    "usercentrics-root",
    "cmp-app",
    "cmpbox",
    "qc-cmp2-ui",
    "sp_message_container",
    "sp-message",
    "osano-cm-window",
    "cky-bar",
    "BorlabsBox",
    "cmplz-body",
    "tarteaucitronRoot",
    "axeptio_overlay",
    "cookie-law-info-bar",
    "cookiescript_injected",
    "cookie-first",
    "cookiehub",
    "cookie-pro",
    "cookieyes",
    "trustarc-box",
    "truste-pane",
    "cc-window",
    "klaro",
    "iubenda-cs-banner",
    "moove_gdpr",
    "ccm-root",
    "civic",
    "ch2-dialog",
    "consent-banner",
    "consentwall",
    "gdpr-bar",
    "ccpa_modal",
    "privacy-notice",
    "rgpd-popup",
    "dsgvo-hint",
    "eu_cookie",
    "hs-eu-cookie",
    "cookie-accept",
    "ot-sdk-row",
    "optanon-alert",
]
MENUS = [
    "nav",
    "main_nav",
    "site-footer",
    "menu-item",
    "breadcrumbs",
    "skip-link",
    "skiplink",
    "language-switcher",
    "searchform",
    "promo-bar",
    "appstore",
]
ASIDES = [
    "sidebar",
    "right-sidebar",
    "related-posts",
    "share",
    "social-icons",
    "socialicons",
    "widget-area",
    "newsletter",
    "rating",
    "print-button",
]
PLAIN = [
    "content",
    "main-text",
    "navy",
    "barmenu",
    "article-body",
    "sharepoint",
    "tagsoup",
    "policy",
    "section-3",
    "commenter",
    "adsorb",
]


@pytest.mark.parametrize("name", CONSENT)
def test_a_consent_managers_name_is_known_in_any_case(name):
    assert marked(f"x {name}") is Chrome.CONSENT
    assert marked(name.upper()) is Chrome.CONSENT


@pytest.mark.parametrize(
    ("names", "chrome"),
    [(["modal", "x-popup", "off-canvas"], Chrome.MODAL), (MENUS, Chrome.MENU), (ASIDES, Chrome.ASIDE)],
)
def test_a_menus_dialogs_or_asides_name_is_known_as_a_part_between_blanks_and_dashes(names, chrome):
    for name in names:
        assert {marked(name), marked(f"x_{name} y"), marked(name.upper())} == {chrome}, name


@pytest.mark.parametrize("name", PLAIN)
def test_a_word_that_only_begins_or_ends_like_a_menus_marks_nothing(name):
    assert marked(name) is Chrome.NONE


def test_a_list_of_cookies_that_a_consent_manager_wrote_is_text():
    assert marked("onetrust cookie-list") is Chrome.NONE


def test_variants_of_letters_are_known_as_the_letters():
    assert marked("con\u017fent-banner") is Chrome.CONSENT
    assert marked("\u017fidebar") is Chrome.ASIDE
