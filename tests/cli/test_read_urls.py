"""`read` takes addresses as well as files; what cannot be fetched is told and does not stop the others."""

from tests import make

OLD = make.html("Your data is stored for six months.").decode()


def test_an_address_is_read_like_a_file_with_the_same_content(desk, site):
    desk.configure({})
    (desk.place / "page.html").write_text(OLD)
    url = site.page("/p", OLD)
    said = desk("read", "--json", url, "page.html", site.page("/q", "<title>Just a moment...</title>"))
    assert said.code == 0
    assert said.objects[0]["clauses"] == said.objects[1]["clauses"]
    assert [bool(found["doubt"]) for found in said.objects] == [False, False, True]
    assert not desk.db.exists()


def test_an_address_that_brings_nothing_is_told_and_does_not_stop_the_others(desk, site):
    desk.configure({})
    gone = site.page("/p", OLD).replace("/p", "/nowhere")
    said = desk("read", "--json", gone, site.page("/p", OLD))
    assert said.code == 1
    assert said.err.startswith(f'Error: "{gone}": the page does not exist (404)')
    assert ["error" in found for found in said.objects] == [True, False]
