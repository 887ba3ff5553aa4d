"""JSON that has not arrived whole, where pydantic cannot read it."""

import json

import pytest

from keyway.lib import _partial

WHOLE = json.dumps({"a, \"b\": {": [1, -2.5e3, None, True, "x}]\\", {}], "c": {"d": "é\n", "e": []}, "f": False})


@pytest.fixture(autouse=True)
def an_old_pydantic(monkeypatch):
    monkeypatch.setattr(_partial, "_READS_PARTS", False)


def is_part(part, whole):
    if isinstance(part, dict):
        return all(name in whole and is_part(value, whole[name]) for name, value in part.items())
    if isinstance(part, list):
        return len(part) <= len(whole) and all(map(is_part, part, whole))
    return part == whole


def test_every_beginning_has_a_part_of_the_value():
    whole = json.loads(WHOLE)
    found = [_partial.partial_json(WHOLE[:end]) for end in range(1, len(WHOLE) + 1)]
    assert all(is_part(part, whole) for part in found)
    assert found[0] == {} and found[-1] == whole
    # A value that has arrived is there with the next letter at the latest.
    sizes = [len(json.dumps(part)) for part in found]
    assert sizes == sorted(sizes) and len(set(sizes)) > 8


@pytest.mark.parametrize("text", ["", "nothing", "]", '"cut', "{a: 1}"])
def test_what_is_no_json_is_an_error(text):
    with pytest.raises(ValueError):
        _partial.partial_json(text)
