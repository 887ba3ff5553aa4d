"""The programs in the README and on the page about the official package run as they are shown."""

import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).parents[2]
PAGES = ["python/README.md", "docs/python/coming-from-openai.md"]


def programs(page):
    return re.findall(r"^```python\n(.*?)^```$", (ROOT / page).read_text(), re.M | re.S)


@pytest.mark.parametrize("page", PAGES)
def test_the_programs_of_a_page_run(in_process, emulator, page):
    shown = programs(page)
    assert len(shown) == 2
    # On one page, a program continues the one before it.
    text = "\n".join(program for program in shown)
    printed = in_process(text, OPENAI_API_KEY=emulator.key())
    assert printed.startswith("You said: Hello\n")
    assert printed.count("You said: Hello") == (2 if "README" in page else 1)


@pytest.mark.parametrize("page", PAGES)
def test_a_rejected_key_ends_in_the_sentence_that_is_shown(in_process, emulator, page):
    printed = in_process(programs(page)[0], OPENAI_API_KEY=emulator.key(state="revoked"))
    assert printed.startswith("AuthenticationError: The API key has been revoked: the key from the environment variable")


def test_the_sentence_about_old_names_is_the_one_that_is_shown():
    import keyway

    with pytest.raises(keyway.OldNameError) as caught:
        keyway.ChatCompletion  # noqa: B018
    assert str(caught.value) in (ROOT / PAGES[1]).read_text()


def test_the_table_of_attributes_is_what_an_error_has():
    import keyway

    table = (ROOT / PAGES[1]).read_text().split("## Errors")[1]
    named = re.findall(r"^\| `(\w+)` \|", table, re.M)
    assert len(named) == 7
    assert all(hasattr(keyway.APIError, name) for name in named)
