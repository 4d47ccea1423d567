from dataclasses import replace

import pytest

from monitor.model import Cause, ChangeKind, Channel, Only, VerdictKind, When
from monitor.routing import concerns, hears_incidents, operators, route, tell_change, tell_incident
from tests import make
from tests.formats import given as case
from tests.formats.test_notice import INCIDENT

POLICY = make.policy("acme-privacy", tags=("vendor", "ads"))


def told(**fields: object) -> bool:
    return bool(route(case.CHANGE, POLICY, [make.channel(**fields)]))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, True),
        ({"level": 4}, True),
        ({"level": 5}, False),
        ({"kinds": (ChangeKind.RETENTION,)}, True),
        ({"kinds": (ChangeKind.CHILDREN, ChangeKind.PROCESSORS)}, True),
        ({"kinds": (ChangeKind.CHILDREN,)}, False),
        ({"policies": ("acme-*",)}, True),
        ({"policies": ("vendor",)}, True),
        ({"policies": ("beta-*",)}, False),
        ({"tags": ("ads",)}, True),
        ({"tags": ("own",)}, False),
        ({"policies": ("acme-*",), "tags": ("own",)}, False),
        ({"policies": ("acme-*",), "tags": ("own", "ads"), "kinds": (ChangeKind.RETENTION,), "level": 4}, True),
        ({"only": Only.INCIDENTS}, False),
        ({"only": Only.BOTH}, True),
        ({"operator": True, "only": Only.INCIDENTS}, False),
    ],
)
def test_a_change_is_told_where_all_of_a_channel_s_rules_fit(fields: dict[str, object], expected: bool) -> None:
    assert told(**fields) is expected


def test_what_is_not_substantive_or_our_own_reading_is_told_nobody() -> None:
    channel = make.channel(level=1)
    wording = replace(case.CHANGE, verdict=replace(case.VERDICT, kind=VerdictKind.COSMETIC))
    assert route(wording, POLICY, [channel]) == ()
    assert route(replace(case.CHANGE, cause=Cause.READING), POLICY, [channel]) == ()


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, False),
        ({"only": Only.INCIDENTS}, True),
        ({"only": Only.BOTH, "policies": ("acme-*",)}, True),
        ({"only": Only.BOTH, "policies": ("beta-*",)}, False),
        ({"operator": True, "policies": ("beta-*",)}, True),
    ],
)
def test_incidents_are_told_to_who_asks_and_all_of_them_to_the_operator(
    fields: dict[str, object], expected: bool
) -> None:
    assert hears_incidents(make.channel(**fields), POLICY) is expected
    assert bool(tell_incident(INCIDENT, POLICY, [make.channel(**fields)])) is expected


def test_faults_are_told_to_the_operator_or_to_who_hears_of_incidents() -> None:
    changes, incidents, operator = (
        make.channel("a"),
        make.channel("b", only=Only.INCIDENTS),
        make.channel("c", operator=True),
    )
    assert operators([changes, incidents, operator]) == (operator,)
    assert operators([changes, incidents]) == (incidents,)
    assert operators([changes]) == ()


def test_an_alert_names_who_publishes_the_policy_and_when_it_is_due() -> None:
    policy = make.policy(url="https://legal.acme.co.uk/privacy")
    channels: list[Channel] = [make.channel("now"), make.channel("later", when=When.DAILY)]
    now, later = tell_change(case.CHANGE, case.DIFF, policy, case.PAGE, channels)
    assert now.vendor == later.vendor == "acme.co.uk"
    assert now.due_at == case.AT
    assert later.due_at == case.AT.replace(hour=8)
    assert now.notice is later.notice


def test_a_channel_of_no_policies_concerns_all() -> None:
    assert concerns(make.channel(), POLICY)
