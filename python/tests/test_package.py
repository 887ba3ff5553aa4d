"""The package itself: what an import costs, and what each process brings."""

import importlib
import inspect
import pathlib
import pkgutil
import re
import subprocess
import sys

import pytest

import keyway


def test_an_import_brings_nothing_but_the_package(in_process):
    program = "import sys; before = set(sys.modules); import keyway; print(sorted(set(sys.modules) - before))"
    assert eval(in_process(program)) == ["__future__", "keyway"]


def test_an_import_of_a_client_and_an_error_brings_nothing_slow(in_process):
    program = """
import sys
before = set(sys.modules)
from keyway import AuthenticationError, OpenAI
print(sorted({'typing', 're', 'enum', 'json', 'asyncio', 'pydantic'} & (set(sys.modules) - before)))
"""
    assert eval(in_process(program)) == []


def test_a_client_brings_no_pydantic(in_process):
    program = """
import sys
import pytest

import keyway
keyway.OpenAI(api_key='sk-emul-x')
ours = sorted(name for name in sys.modules if name.startswith('keyway'))
print([ours, 'pydantic' in sys.modules, 'asyncio' in sys.modules])
"""
    ours, pydantic, asyncio = eval(in_process(program))
    own = ["_attributes", "_client", "_core", "_fork", "_hidden", "_lazy", "_requests", "_tree", "_types"]
    assert ours == ["keyway", *(f"keyway.{name}" for name in own)]
    assert not pydantic and not asyncio


def test_every_exported_name_is_there():
    for name in keyway.__dir__():
        assert getattr(keyway, name) is not None


def test_the_names_can_be_listed_without_httpx(in_process):
    program = """
import inspect, sys
sys.modules['httpx'] = None
import pytest

import keyway
names = [name for name, _ in inspect.getmembers(keyway)]
assert 'OpenAI' in names and 'DEFAULT_CONNECTION_LIMITS' not in names
try:
    keyway.DEFAULT_CONNECTION_LIMITS
except AttributeError as error:
    print(error)
"""
    assert "pip install keyway[httpx]" in in_process(program)


def test_an_editor_shows_where_the_reference_is():
    from keyway.resources.chat.completions import Completions

    page = "https://platform.openai.com/docs/api-reference/chat/create"
    assert Completions.create.__doc__ == f"`POST /chat/completions`: {page}"


def test_an_editor_shows_a_line_for_each_class_and_method():
    silent, seen = [], 0

    def look(class_):
        nonlocal seen
        for name, member in list(vars(class_).items()):
            what = member.fget if isinstance(member, property) else getattr(member, "func", member)
            if not name.startswith("_") and inspect.isfunction(what):
                seen += 1
                if not inspect.getdoc(what):
                    silent.append(f"{class_.__qualname__}.{name}")
        if not class_.__doc__:
            silent.append(class_.__qualname__)

    for name in keyway.__dir__():
        if inspect.isclass(getattr(keyway, name)) and getattr(keyway, name).__module__.startswith("keyway"):
            look(getattr(keyway, name))
    for module in pkgutil.walk_packages(importlib.import_module("keyway.resources").__path__, "keyway.resources."):
        for class_ in list(vars(importlib.import_module(module.name)).values()):
            if inspect.isclass(class_) and class_.__module__ == module.name:
                look(class_)
    assert seen > 1000 and silent == []


def test_the_version_is_that_of_the_crate():
    manifest = pathlib.Path(__file__).parents[2] / "crates" / "keyway-python" / "Cargo.toml"
    assert re.search(r'^version = "(.*)"$', manifest.read_text(), re.M)[1] == keyway.__version__


def test_unsafe_code_is_in_one_file():
    sources = pathlib.Path(__file__).parents[2] / "crates" / "keyway-python" / "src"
    with_unsafe = [path.name for path in sources.glob("*.rs") if re.search(r"\bunsafe\b", path.read_text())]
    assert with_unsafe == ["object.rs"]
    text = (sources / "object.rs").read_text()
    assert len(re.findall(r"unsafe \{", text)) == len(re.findall(r"// SAFETY: ", text))


def test_the_plan_names_only_classes_that_exist():
    plan = (pathlib.Path(__file__).parents[2] / "crates" / "keyway-python" / "src" / "plan.txt").read_text()
    classes = [line.split(" ")[1:3] for line in plan.splitlines() if line.startswith("m ")]
    assert len(classes) > 40
    for module, name in classes:
        from importlib import import_module

        fields = next(line.split(" ")[3:] for line in plan.splitlines() if line.startswith(f"m {module} {name} "))
        attributes = {field.split("=")[0].split(">")[-1] for field in fields}
        assert attributes == set(getattr(import_module(f"keyway.{module}"), name).model_fields), name


def test_operations_of_the_package_are_those_of_the_plan():
    root = pathlib.Path(keyway.__file__).parent / "resources"
    called = set(re.findall(r'self\._\w+\("([a-z_]+[.][a-z_.]+)", ', "".join(p.read_text() for p in root.rglob("*.py"))))
    plan = (pathlib.Path(__file__).parents[2] / "crates" / "keyway-python" / "src" / "plan.txt").read_text()
    assert called == {line.split(" ")[1] for line in plan.splitlines() if line.startswith("o ")}


def test_every_name_of_the_official_package_can_be_imported():
    import importlib
    import tomllib

    table = pathlib.Path(__file__).parents[2] / "api" / "python_names.toml"
    names = tomllib.loads(table.read_text())
    paths = list(names["aliases"])
    for listed in [*names["replies"].values(), *names["params"].values()]:
        paths.extend([listed] if isinstance(listed, str) else listed)
    assert len(paths) > 4500
    for path in paths:
        module, name = path.rsplit(".", 1)
        assert getattr(importlib.import_module(f"keyway.types.{module}"), name) is not None
    for package, exported in names["exports"].items():
        module = importlib.import_module(f"keyway.types.{package}".rstrip("."))
        for name in exported:
            assert getattr(module, name) is not None


@pytest.mark.parametrize("before", ["enable", "disable"])
def test_the_garbage_collector_is_as_it_was_after_the_import_of_pydantic(before):
    program = f"import gc; gc.{before}(); was = gc.isenabled(); import keyway; keyway.BaseModel; print(gc.isenabled() is was)"
    assert subprocess.check_output([sys.executable, "-c", program], text=True).strip() == "True"
