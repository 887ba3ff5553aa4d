"""Each public name of the official package can be imported under the alias, but for those listed with a reason."""

import ast
import importlib
import os
import pathlib
import tomllib

import keyway.as_openai  # noqa: F401  (before anything imports `openai`)
import pytest

SOURCE = pathlib.Path(os.environ["KEYWAY_OFFICIAL_PACKAGE"])
MISSING = tomllib.loads(pathlib.Path(__file__).with_name("missing_names.toml").read_text())


def public_modules():
    """The modules without an underscore in their names, and where they are."""
    for path in sorted(SOURCE.rglob("*.py")):
        parts = ("openai", *path.relative_to(SOURCE).with_suffix("").parts)
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        if not any(part.startswith("_") for part in parts):
            yield ".".join(parts), path


def public_names(path):
    """What a module lists in `__all__`, and what it imports to export it."""
    found = []
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name) and target.id == "__all__" and isinstance(node.value, (ast.List, ast.Tuple)):
                found += [item.value for item in node.value.elts if isinstance(item, ast.Constant)]
        elif isinstance(node, ast.ImportFrom):
            found += [name.name for name in node.names if name.asname == name.name]
    return dict.fromkeys(name for name in found if not name.startswith("_") or name in ("__title__", "__version__"))


def missing():
    """Modules and names that cannot be imported: `module`, or `module:name`."""
    for module, path in public_modules():
        try:
            own = importlib.import_module(module)
        except ModuleNotFoundError:
            yield module
            continue
        for name in public_names(path):
            if not hasattr(own, name):
                yield f"{module}:{name}"


def reason_of(name):
    """The cause of a missing name: listed itself, with its module, or below a package that ends with `.*`."""
    module = name.partition(":")[0]
    for cause, listed in MISSING.items():
        for entry in listed["names"]:
            below = entry.endswith(".*") and f"{module}.".startswith(entry[:-1])
            if below or entry in (name, module):
                return cause, entry
    return None


def test_every_public_name_is_there_or_listed_with_a_reason():
    assert sum(1 for _ in public_modules()) > 1000
    found = {name: reason_of(name) for name in missing()}
    assert [name for name, reason in found.items() if reason is None] == []
    # An entry that matches nothing leaves the list.
    matched = set(found.values())
    assert [(cause, entry) for cause, listed in MISSING.items() for entry in listed["names"] if (cause, entry) not in matched] == []


def test_the_version_is_the_one_whose_names_these_are():
    import openai

    version = next(
        node.value.value
        for node in ast.parse((SOURCE / "_version.py").read_text()).body
        if isinstance(node, ast.Assign) and node.targets[0].id == "__version__"
    )
    assert openai.__version__ == openai.VERSION == version
    assert keyway.__version__ != version


@pytest.mark.parametrize("module", ["openai._compat", "openai._types", "openai._models", "openai._exceptions"])
def test_private_modules_are_there(module):
    assert importlib.import_module(module)
