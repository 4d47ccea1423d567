from dataclasses import replace

from monitor.bundles import gather
from monitor.model import Alert, Gathering, When
from tests import make


def alert(id: int, **fields: object) -> Alert:
    base = {
        "channel": "team", "policy": "acme", "subject": f"alert {id}", "level": 3, "created_at": make.day(), "due_at": make.day(),
        "change": f"{id:012x}", "vendor": "acme.example", "run": 1,
    }  # fmt: skip
    return Alert(**{**base, **fields}, id=id)  # type: ignore[arg-type]


NOW = {"team": make.channel("team"), "other": make.channel("other")}
DAILY = {"team": make.channel("team", when=When.DAILY)}


def members(alerts: list[Alert], channels: dict[str, object] = NOW) -> list[list[int | None]]:  # type: ignore[assignment]
    return [[each.id for each in bundle.alerts] for bundle in gather(alerts, channels)]  # type: ignore[arg-type]


def test_changes_of_one_vendor_in_one_run_go_out_together_the_weightiest_first() -> None:
    assert members([alert(1), alert(2, level=5), alert(3)]) == [[2, 1, 3]]


def test_other_vendors_runs_channels_and_rounds_stay_apart() -> None:
    others = [
        alert(2, vendor="beta.example"),
        alert(3, run=2),
        alert(4, channel="other"),
        alert(5, round=1),
        alert(6, vendor=""),
        alert(7, run=None),
        alert(8, change=None),
    ]
    assert members([alert(1), *others]) == [[number] for number in range(1, 9)]


def test_a_digest_gathers_all_that_is_due() -> None:
    [bundle] = gather([alert(1), alert(2, vendor="beta.example"), alert(3, change=None, incident=4)], DAILY)
    assert bundle.gathering is Gathering.DIGEST
    assert [each.id for each in bundle.alerts] == [1, 2, 3]


def test_a_digest_of_one_is_a_digest() -> None:
    [bundle] = gather([alert(1)], DAILY)
    assert bundle.gathering is Gathering.DIGEST


def test_alerts_bound_before_stay_together_and_no_other_joins_them() -> None:
    bound = [replace(each, batch="digest-abc") for each in (alert(1), alert(2))]
    first, second = gather([*bound, alert(3)], DAILY)
    assert (first.id, first.gathering) == ("digest-abc", Gathering.DIGEST)
    assert [each.id for each in second.alerts] == [3]
    assert second.id != first.id


def test_a_message_is_named_by_what_is_in_it() -> None:
    [one], [again], [other] = (
        gather(each, NOW) for each in ([alert(1), alert(2)], [alert(2), alert(1)], [alert(1), alert(3)])
    )
    assert one.id == again.id != other.id


def test_a_single_alert_is_named_by_its_change_and_round() -> None:
    names = [gather([each], NOW)[0].id for each in (alert(1), alert(1, round=2), alert(9, change=None))]
    assert names == ["000000000001", "000000000001-2", "alert-9"]


def test_a_digest_of_very_many_goes_out_in_several() -> None:
    bundles = gather([alert(number) for number in range(1, 251)], DAILY)
    assert [len(bundle.alerts) for bundle in bundles] == [100, 100, 50]
    assert len({bundle.id for bundle in bundles}) == 3


def test_a_medium_of_little_room_gets_several_messages() -> None:
    teams = {"team": make.channel("team", url="workflows://x", when=When.DAILY)}
    assert [len(bundle.alerts) for bundle in gather([alert(number) for number in range(1, 10)], teams)] == [4, 4, 1]
