"""The programs in the README and on the page about the official package run as they are shown."""

import os
import pathlib
import re
import sys

import pytest

pytest_plugins = ["pytester"]

ROOT = pathlib.Path(__file__).parents[2]
PAGES = ["python/README.md", "docs/python/coming-from-openai.md"]


def programs(page, language="python"):
    return re.findall(rf"^```{language}\n(.*?)^```$", (ROOT / page).read_text(), re.M | re.S)


@pytest.mark.parametrize("page", PAGES)
def test_the_programs_of_a_page_run(in_process, emulator, page):
    shown = programs(page)
    assert len(shown) == 2
    # Each as it stands, for readers copy one of them.
    printed = [in_process(program, OPENAI_API_KEY=emulator.key()) for program in shown]
    assert printed[0] == "You said: Hello\n"
    assert printed[1] == ("You said: Hello" if "README" in page else "")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("revoked", "revoked KeyInfo(source='the environment variable OPENAI_API_KEY', fingerprint="),
        ("region_blocked", "region\n"),
    ],
)
def test_the_program_about_errors_tells_its_causes_apart(in_process, emulator, state, said):
    printed = in_process(programs(PAGES[1])[1], OPENAI_API_KEY=emulator.key(state=state))
    assert printed.startswith(said)


def test_the_test_in_the_readme_runs(pytester, monkeypatch):
    import keyway

    (shown,) = programs(PAGES[0], "py")
    pytester.makepyfile(shown)
    monkeypatch.setenv("PYTHONPATH", os.path.dirname(os.path.dirname(keyway.__file__)))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    done = pytester.run(sys.executable, "-m", "pytest", "-p", "keyway._pytest", "-q")
    assert done.ret == 0, done.stdout.str()
    assert "1 passed" in done.stdout.str()


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
