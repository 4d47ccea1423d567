"""Whether a selector can be used: a CSS selector, or an XPath where it begins with "/", "./" or "("."""


def check_selector(value: str) -> str:
    """The selector as written; ValueError where it is neither CSS nor XPath."""
    if value.lstrip().startswith(("/", "./", "(")):
        return _xpath(value)
    from cssselect import HTMLTranslator
    from cssselect.parser import SelectorError

    try:
        HTMLTranslator().css_to_xpath(value)
    except SelectorError as error:
        raise ValueError(f'"{value}" is no CSS selector ({_reason(error)}); an XPath begins with "/"') from error
    return value


def _xpath(value: str) -> str:
    from lxml import etree

    try:
        etree.XPath(value)
    except etree.XPathError as error:
        raise ValueError(f'"{value}" is no XPath ({_reason(error)})') from error
    return value


def _reason(error: Exception) -> str:
    reason = str(error)
    return reason[:1].lower() + reason[1:]
