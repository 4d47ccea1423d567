from monitor.judge.kinds import leanings
from monitor.judge.weigh import Nature, Weighed
from monitor.model import ChangeKind, Edit, EditOp

EDIT = Edit(op=EditOp.ADDED, new=(0,))


def edit(**topics: float) -> Weighed:
    """An added clause whose words speak for kinds so clearly."""
    return Weighed(edit=EDIT, nature=Nature.SUBSTANTIVE, words=20, topics={ChangeKind(k): w for k, w in topics.items()})


def kinds(*edits: Weighed) -> list[ChangeKind]:
    return [found.kind for found in leanings(edits)]


def test_what_a_clause_hardly_speaks_for_beside_another_kind_does_not_add_up() -> None:
    slight = [edit(rights=2.0, security=0.5)] * 4
    assert kinds(*slight) == [ChangeKind.RIGHTS]


def test_words_of_contact_count_for_less_than_those_of_another_kind() -> None:
    assert kinds(edit(contact=2.0), edit(rights=2.0)) == [ChangeKind.RIGHTS]
    assert kinds(edit(contact=2.0)) == [ChangeKind.CONTACT]
