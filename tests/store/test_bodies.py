"""Raw pages: once each, small, and back byte for byte."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.errors import StoreError
from monitor.model import Outcome, Page
from monitor.store import Store, chain
from tests import make
from tests.store.build import POLICY, Life

_WORDS = [f"word{n}" for n in range(400)]


def _page(seed: int, words: int = 3000) -> bytes:
    """A page of its own, with little in common with one of another seed."""
    source = random.Random(seed)
    return " ".join(f"{source.choice(_WORDS)}{source.randrange(1000)}" for _ in range(words)).encode()


def _edited(page: bytes, seed: int, edits: int = 3) -> bytes:
    source, words = random.Random(seed), page.split(b" ")
    for _ in range(edits):
        words[source.randrange(len(words))] = b"edit%d" % source.randrange(10**9)
    return b" ".join(words)


def _successive(count: int, seed: int = 1) -> list[bytes]:
    pages = [_page(seed)]
    for number in range(1, count):
        pages.append(_edited(pages[-1], number))
    return pages


def _store(store: Store, bodies: list[bytes], policy: str = POLICY, url: str = "https://acme.example/") -> list[int]:
    ids = []
    with store.transaction():
        for number, body in enumerate(bodies):
            ids.append(store.archive(make.page(at=number, body=body, policy_id=policy, url=url)))
    return ids


def _stored(store: Store) -> list[tuple[int | None, int]]:
    """Each body's base and stored bytes, in the order they came."""
    return [tuple(row) for row in store._db.rows("SELECT base, length(data) FROM body ORDER BY id")]


def test_every_page_of_a_long_history_comes_back(path: Path) -> None:
    pages = _successive(150)
    with Store.open(path) as store:
        ids = _store(store, pages)
    with Store.open(path, read_only=True) as store:
        assert [store.snapshot(id).body for id in reversed(ids)] == pages[::-1]
        assert store.verify() == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "b"]), st.sampled_from(["https://x.example/", ""]), st.integers(0, 2))
        | st.binary(max_size=300),
        max_size=25,
    )
)
def test_any_pages_in_any_order_come_back(tmp_path: Path, steps: list[tuple[str, str, int] | bytes]) -> None:
    bodies: dict[int, bytes] = {}
    variants = [_page(seed, 400) for seed in range(3)]
    path = tmp_path / "any.db"
    path.unlink(missing_ok=True)
    with Store.open(path) as store:
        for number, step in enumerate(steps):
            policy, url, variant = step if isinstance(step, tuple) else ("a", "https://x.example/", 0)
            if isinstance(step, tuple):
                variants[variant] = _edited(variants[variant], number)
            body = variants[variant] if isinstance(step, tuple) else step
            bodies[store.archive(make.page(at=number, body=body, policy_id=policy, url=url))] = body
    with Store.open(path) as store:
        assert {id: store.snapshot(id).body for id in bodies} == bodies
        assert store.verify() == []
    for companion in ("", "-wal", "-shm"):
        path.with_name(path.name + companion).unlink(missing_ok=True)


def test_successive_pages_take_a_hundredth_of_their_size(store: Store) -> None:
    pages = _successive(60)
    _store(store, pages)
    first, *others = (size for _, size in _stored(store))
    assert first < len(pages[0])
    assert sum(others) / len(others) < len(pages[0]) / 100


def test_no_page_is_far_from_one_that_stands_alone(store: Store) -> None:
    _store(store, _successive(200, seed=2))
    steps: dict[int, int] = {}
    for row in store._db.rows("SELECT id, base FROM body ORDER BY id"):
        steps[row["id"]] = 0 if row["base"] is None else steps[row["base"]] + 1
    assert max(steps.values()) < 2 * chain.RUN


def test_equal_bytes_are_stored_once_whoever_brings_them(store: Store) -> None:
    page = _page(3)
    _store(store, [page, page])
    _store(store, [page], policy="other")
    assert len(_stored(store)) == 1


def test_variants_that_alternate_each_lean_on_their_own_kind(store: Store) -> None:
    english, swedish = _page(4), _page(5)
    _store(store, [_edited(variant, day) for day in range(6) for variant in (english, swedish)])
    assert [base for base, _ in _stored(store)][2:] == list(range(1, 11))


def test_a_page_that_shuffles_its_parts_leans_on_the_one_with_the_same_order(store: Store) -> None:
    parts = [_page(seed, 20) for seed in range(300)]
    orders = [b"".join(random.Random(seed).sample(parts, 300)) for seed in (1, 2, 3)]
    _store(store, [_edited(orders[day % 3], day) for day in range(12)])
    bases = [base for base, _ in _stored(store)]
    assert bases[6:] == [number - 3 for number in range(7, 13)]


def test_a_wall_between_two_good_pages_does_not_part_them(store: Store) -> None:
    page = _page(11)
    _store(store, [page, b"Checking your browser", _edited(page, 1)])
    assert [base for base, _ in _stored(store)] == [None, None, 1]


def test_a_new_policy_leans_on_its_neighbours_of_the_same_site(store: Store) -> None:
    page = _page(12)
    _store(store, [page])
    _store(store, [_edited(page, 1, 100)], policy="acme-terms")
    _store(store, [_edited(page, 2, 100)], policy="other-terms", url="https://other.example/")
    assert [base for base, _ in _stored(store)] == [None, 1, None]


def test_masked_addresses_cost_next_to_nothing(store: Store) -> None:
    def masked(key: int) -> bytes:
        address = bytes([key, *(byte ^ key for byte in b"privacy@a-long-name.example")]).hex()
        return _page(13) + b"".join(b'<a data-cfemail="%s">%d</a>' % (address.encode(), n) for n in range(20))

    pages = [masked(17), masked(99)]
    ids = _store(store, pages)
    assert [store.snapshot(id).body for id in ids] == pages
    assert _stored(store)[1][1] < 100


def test_what_a_rolled_back_transaction_stored_is_no_base_of_later_pages(store: Store) -> None:
    def fail_late() -> None:
        with store.transaction():
            _store(store, _successive(3, seed=14))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_late()
    pages = _successive(3, seed=15)
    ids = _store(store, pages)
    assert [store.snapshot(id).body for id in ids] == pages


@pytest.mark.parametrize("size", [0, 1, 3_000_000])
def test_an_empty_and_a_very_large_page_come_back(store: Store, size: int) -> None:
    body = b"x" * size
    [id] = _store(store, [body])
    assert store.snapshot(id).body == body


def test_a_body_is_found_by_its_sha256(store: Store) -> None:
    Life(store).page(0, Outcome.SAME, body=b"hello")
    assert store.body("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824") == b"hello"


@pytest.mark.parametrize("digest", ["00" * 32, "no hex"])
def test_an_unknown_body_is_an_error_that_names_it(store: Store, digest: str) -> None:
    with pytest.raises(StoreError, match=digest):
        store.body(digest)


def test_a_page_that_reads_back_changed_is_told_not_given(store: Store, path: Path) -> None:
    [id] = _store(store, [_page(16)])
    store._db.write("UPDATE body SET data = ?", (chain.compress(b"something else"),))
    with Store.open(path) as again:
        with pytest.raises(StoreError, match="damaged"):
            again.snapshot(id)
        assert len(again.verify()) == 1


def test_headers_that_differ_in_a_date_take_a_few_bytes(store: Store) -> None:
    def page(day: int) -> Page:
        names = ("content-type", "server", "content-security-policy", "strict-transport-security", "x-request-id")
        headers = tuple((name, f"the long and stable value of {name}") for name in names)
        return make.page(at=day, headers=(("date", f"Mon, 0{day + 1} Mar 2026 06:00:00 GMT"), *headers))

    pages = [page(day) for day in range(5)]
    ids = [store.archive(page) for page in pages]
    assert [store.snapshot(id) for id in ids] == pages
    assert store._db.rows("SELECT count(*) AS n FROM response")[0]["n"] == 1
    sizes = [row["size"] for row in store._db.rows("SELECT length(variant) AS size FROM snapshot ORDER BY id")]
    assert sizes[0] is None
    assert max(sizes[1:]) < 40
