"""Writes `api/python_names.toml`: where the official Python SDK has each type of the model.

usage: official_names.py MODEL PACKAGE OUT

MODEL is what `cargo xtask codegen --dump` writes, PACKAGE the directory `openai` of an unpacked wheel. Both
describe the same operations, so they are walked side by side: from each method's parameters and reply to the
types below, field by field. Only names are taken from the package; nothing of it is imported or run.
"""

from __future__ import annotations

import ast
import json
import pathlib
import sys
from collections import Counter, defaultdict
from functools import lru_cache

HEAD = """# The official Python SDK's names of the API's types, by their names in Rust: module and class below
# `keyway.types`. Where it has a type under several names, the first one is the class, and the others mean it too.
# A type that is not here gets its name in Rust, in a module called after it.
# Written by `cargo xtask codegen --python-names`.
"""


class Module:
    """A module of the package: its classes, its aliases, and the names that it imports."""

    def __init__(self, name: str, path: pathlib.Path) -> None:
        self.name = name
        self.is_package = path.name == "__init__.py"
        self.classes: dict[str, ast.ClassDef] = {}
        self.aliases: dict[str, ast.expr] = {}
        self.calls: dict[str, ast.Call] = {}
        self.imports: dict[str, tuple[str, str | None]] = {}
        self.order: list[str] = []
        tree = ast.parse(path.read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                self.note_import(node)
        for node in tree.body:
            self.note(node)

    def note(self, node: ast.stmt) -> None:
        if isinstance(node, ast.ClassDef):
            self.classes[node.name] = node
            self.order.append(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            self.aliases[node.target.id] = node.value
            self.order.append(node.target.id)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            called = isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name)
            if called and node.value.func.id == "TypedDict":
                self.calls[name] = node.value
            elif name != "__all__":
                self.aliases[name] = node.value
        elif isinstance(node, ast.If):
            for inner in [*node.body, *node.orelse]:
                self.note(inner)

    def note_import(self, node: ast.ImportFrom) -> None:
        base = self.name.split(".") if self.name else []
        if node.level:
            if not self.is_package:
                base = base[:-1]
            base = base[: len(base) - (node.level - 1)]
        elif node.module and node.module.split(".")[0] == "openai":
            base = []
        else:
            return
        parts = (node.module or "").split(".")
        module = ".".join([*base, *[part for part in parts if part and part != "openai"]])
        for alias in node.names:
            self.imports[alias.asname or alias.name] = (module, alias.name)


class Package:
    """All modules, and what names in them mean."""

    def __init__(self, root: pathlib.Path) -> None:
        self.root = root

    @lru_cache(None)
    def module(self, name: str) -> Module | None:
        path = self.root / name.replace(".", "/")
        for candidate in (path.with_suffix(".py") if name else path, path / "__init__.py"):
            if candidate.is_file():
                return Module(name, candidate)
        return None

    @lru_cache(None)
    def find(self, module: str, name: str) -> tuple[str, str] | None:
        """The module that defines a name."""
        found = self.module(module)
        if found is None:
            return None
        if name in found.classes or name in found.calls:
            return (module, name)
        if name in found.imports:
            where, original = found.imports[name]
            if where != module or original != name:
                return self.find(where, original) or self.find(f"{where}.{original}", name)
        return (module, name) if name in found.aliases else None


# Expressions of types, made plain: ("class", path), ("alias", path, inner), ("union", parts), ("list", of),
# ("map", of), ("literal", values), ("other",).


class Types:
    def __init__(self, package: Package) -> None:
        self.package = package

    def read(self, module: str, node: ast.expr | None) -> tuple:
        if node is None:
            return ("other",)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return self.read(module, ast.parse(node.value, mode="eval").body)
        if isinstance(node, ast.Constant) and node.value is None:
            return ("none",)
        if isinstance(node, ast.BinOp):
            return self.union([self.read(module, node.left), self.read(module, node.right)])
        if isinstance(node, ast.Name):
            return self.named(module, node.id)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found = self.package.module(module)
            where = found.imports.get(node.value.id) if found else None
            return self.named(".".join(part for part in where if part), node.attr) if where else ("other",)
        if isinstance(node, ast.Subscript):
            return self.subscript(module, node)
        return ("other",)

    def subscript(self, module: str, node: ast.Subscript) -> tuple:
        name = node.value.id if isinstance(node.value, ast.Name) else getattr(node.value, "attr", "")
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name == "Literal":
            return ("literal", [part.value for part in parts if isinstance(part, ast.Constant)])
        if name in ("Required", "NotRequired", "Annotated"):
            return self.read(module, parts[0])
        if name == "Optional":
            return self.union([self.read(module, parts[0]), ("none",)])
        if name == "Union":
            return self.union([self.read(module, part) for part in parts])
        if name in ("List", "Iterable", "Sequence", "SequenceNotStr", "list"):
            return ("list", self.read(module, parts[0]))
        if name in ("Dict", "Mapping", "dict"):
            return ("map", self.read(module, parts[-1]))
        if name.endswith(("Page", "Stream", "AsyncPaginator", "Stream")):
            return ("page" if name.endswith("Page") else "stream", self.read(module, parts[0]))
        return ("other",)

    def named(self, module: str, name: str) -> tuple:
        path = self.package.find(module, name)
        if path is None:
            return ("other",)
        where = self.package.module(path[0])
        if path[1] in where.classes or path[1] in where.calls:
            return ("class", path)
        return ("alias", path, self.read(path[0], where.aliases[path[1]]))

    @staticmethod
    def union(parts: list[tuple]) -> tuple:
        flat = []
        for part in parts:
            flat.extend(part[1] if part[0] == "union" else [part])
        return ("union", flat)

    @lru_cache(None)
    def fields(self, path: tuple[str, str]) -> dict[str, tuple[str, ast.expr]]:
        """The fields of a class by their names in JSON, with those of its bases."""
        module = self.package.module(path[0])
        fields: dict[str, tuple[str, ast.expr]] = {}
        if path[1] in module.calls:
            for key, value in zip(module.calls[path[1]].args[1].keys, module.calls[path[1]].args[1].values):
                fields[key.value] = (path[0], value)
            return fields
        node = module.classes[path[1]]
        for base in node.bases:
            name = base.value if isinstance(base, ast.Subscript) else base
            found = self.package.find(path[0], name.id) if isinstance(name, ast.Name) else None
            if found and found[0].startswith("types."):
                fields.update(self.fields(found))
        for item in node.body:
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                fields[alias_of(item) or item.target.id] = (path[0], item.annotation)
        return fields

    def is_params(self, path: tuple[str, str]) -> bool:
        """Whether a class is a dict of parameters, not a model of replies."""
        module = self.package.module(path[0])
        if path[1] in module.calls:
            return True
        node = module.classes.get(path[1])
        if node is None:
            return False
        for base in node.bases:
            if isinstance(base, ast.Name):
                if base.id == "TypedDict":
                    return True
                found = self.package.find(path[0], base.id)
                if found and found[0].startswith("types.") and self.is_params(found):
                    return True
        return False


def alias_of(item: ast.AnnAssign) -> str | None:
    for node in ast.walk(item):
        if isinstance(node, ast.keyword) and node.arg == "alias" and isinstance(node.value, ast.Constant):
            return node.value.value
    return None


class Walk:
    """Both descriptions, side by side."""

    def __init__(self, model: dict, package: Package) -> None:
        self.types = model["types"]
        self.model = model
        self.package = package
        self.official = Types(package)
        self.found: dict[tuple[str, str], Counter] = defaultdict(Counter)
        self.seen: set = set()

    def note(self, name: str, path: tuple[str, str]) -> None:
        side = "params" if self.of_params(path) else "replies"
        self.found[side, name][path] += 1

    @lru_cache(None)
    def of_params(self, path: tuple[str, str]) -> bool:
        """Whether a class or alias is one of parameters."""
        leaves = flat(self.official.named(*path))
        classes = [leaf for leaf in leaves if leaf[0] == "class"]
        if classes:
            return self.official.is_params(classes[0][1])
        return path[0].endswith(("_param", "_params")) or ".shared_params." in path[0]

    def both(self, ours: dict | None, theirs: tuple, depth: int = 0) -> None:
        if ours is None or depth > 60:
            return
        if theirs[0] == "union":
            some = [part for part in theirs[1] if part[0] != "none"]
            if len(some) == 1:
                theirs = some[0]
        if "ref" in ours:
            self.named(ours["ref"], theirs, depth)
        elif ours.get("type") == "array":
            self.both(ours["items"], self.inner(theirs, "list"), depth + 1)
        elif isinstance(ours.get("additionalProperties"), dict):
            self.both(ours["additionalProperties"], self.inner(theirs, "map"), depth + 1)

    @staticmethod
    def inner(theirs: tuple, kind: str) -> tuple:
        while theirs[0] == "alias":
            theirs = theirs[2]
        if theirs[0] == "union":
            theirs = next((part for part in theirs[1] if part[0] == kind), theirs)
        return theirs[1] if theirs[0] == kind else ("other",)

    def named(self, name: str, theirs: tuple, depth: int) -> None:
        key = (name, repr(theirs))
        if key in self.seen or name not in self.types:
            return
        self.seen.add(key)
        ours = self.types[name]
        if ours["kind"] == "alias":
            if theirs[0] == "alias":
                self.note(name, theirs[1])
            self.both(ours["type"], theirs, depth + 1)
            return
        if ours["kind"] == "object":
            self.object(name, ours, theirs, depth)
            return
        if theirs[0] == "alias":
            self.note(name, theirs[1])
            inner = theirs[2]
            while inner[0] == "alias" and ours["kind"] == "enum":
                self.note(name, inner[1])
                inner = inner[2]
            theirs = inner
        if ours["kind"] == "union":
            self.union(ours, theirs, depth)
        elif theirs[0] == "union":
            # An open enum: `Union[str, Model]`.
            for part in theirs[1]:
                if part[0] == "alias":
                    self.note(name, part[1])

    def object(self, name: str, ours: dict, theirs: tuple, depth: int) -> None:
        while theirs[0] == "alias":
            if theirs[2][0] in ("union", "alias"):
                # Parameters with and without a stream, and the like: the union has the type's name.
                self.note(name, theirs[1])
            theirs = theirs[2]
        if theirs[0] == "union":
            classes = [part for part in flat(theirs) if part[0] == "class"]
            ranked = sorted(classes, key=lambda part: -self.likeness(ours, part[1]))
            for part in ranked:
                if self.likeness(ours, part[1]) > 0.5:
                    self.object(name, ours, part, depth)
            return
        if theirs[0] != "class" or not theirs[1][0].startswith("types."):
            return
        path = theirs[1]
        self.note(name, path)
        for base in self.bases(path):
            if self.likeness(ours, base) > 0.6 and path[1].startswith(base[1].removesuffix("Base")):
                self.note(name, base)
        fields = self.official.fields(path)
        for field in ours["fields"]:
            if field["name"] in fields:
                module, node = fields[field["name"]]
                self.both(field["schema"], self.official.read(module, node), depth + 1)

    def bases(self, path: tuple[str, str]) -> list[tuple[str, str]]:
        node = self.package.module(path[0]).classes.get(path[1])
        found = [self.package.find(path[0], base.id) for base in (node.bases if node else []) if isinstance(base, ast.Name)]
        return [base for base in found if base and base[0].startswith("types.")]

    def likeness(self, ours: dict, path: tuple[str, str]) -> float:
        """How much of its fields an object shares with a class; 0 if a constant differs."""
        fields = self.official.fields(path)
        names = {field["name"] for field in ours["fields"]}
        for field in ours["fields"]:
            if field["name"] in fields:
                module, node = fields[field["name"]]
                read = self.official.read(module, node)
                values = self.values(field["schema"])
                if values and read[0] == "literal" and not values & {str(value) for value in read[1]}:
                    return 0.0
        return len(names & set(fields)) / max(len(names | set(fields)), 1)

    def values(self, schema: dict) -> set[str]:
        if "const" in schema:
            return {str(json.loads(schema["const"]))}
        inner = self.types.get(schema.get("ref", ""), {})
        if inner.get("kind") == "alias":
            return self.values(inner["type"])
        return set(inner.get("enum", ()))

    def union(self, ours: dict, theirs: tuple, depth: int) -> None:
        leaves = flat(theirs)
        if theirs[0] == "class":
            leaves = [theirs]
        taken: set = set()
        for variant in ours["variants"]:
            schema = variant["schema"]
            if schema.get("type") == "array" or isinstance(schema.get("additionalProperties"), dict):
                kind = "list" if schema.get("type") == "array" else "map"
                for part in leaves:
                    if part[0] == kind or (part[0] == "alias" and self.inner(part, kind)[0] != "other"):
                        self.both(schema, part, depth + 1)
                continue
            ref = self.deep(schema)
            if ref is None:
                continue
            target = self.types[ref]
            if target["kind"] == "union":
                aliases = [part for part in theirs[1] if part[0] == "alias"] if theirs[0] == "union" else []
                same = [part for part in aliases if self.shares(target, part)]
                for part in same or [theirs]:
                    self.both(schema, part, depth + 1)
            elif target["kind"] == "alias":
                for part in leaves:
                    self.both(schema, part, depth + 1)
            elif target["kind"] == "enum":
                for part in leaves:
                    if part[0] in ("alias", "literal"):
                        self.both(schema, part, depth + 1)
            else:
                classes = [part for part in leaves if part[0] == "class" and part[1] not in taken]
                scored = [(self.likeness(target, part[1]), part) for part in classes]
                best = max(scored, key=lambda pair: pair[0], default=(0, None))
                if best[0] > 0.3:
                    taken.add(best[1][1])
                    self.both(schema, best[1], depth + 1)

    def webhook(self, ty: dict) -> None:
        """A webhook's event, among the official ones."""
        name = self.deep(ty)
        leaves = flat(self.official.named("types.webhooks", "UnwrapWebhookEvent"))
        if name and self.types[name]["kind"] == "object":
            self.object(name, self.types[name], ("union", leaves), 0)

    def shares(self, target: dict, part: tuple) -> bool:
        classes = [leaf for leaf in flat(part[2]) if leaf[0] == "class"]
        refs = [self.deep(variant["schema"]) for variant in target["variants"]]
        objects = [self.types[ref] for ref in refs if ref and self.types[ref]["kind"] == "object"]
        fits = sum(any(self.likeness(one, leaf[1]) > 0.7 for leaf in classes) for one in objects)
        return bool(objects) and len(classes) <= len(objects) * 2 and fits * 2 >= len(objects)

    def deep(self, schema: dict) -> str | None:
        ref = schema.get("ref")
        while ref in self.types and self.types[ref]["kind"] == "alias" and "ref" in self.types[ref]["type"]:
            ref = self.types[ref]["type"]["ref"]
        return ref if ref in self.types else None


def flat(theirs: tuple) -> list[tuple]:
    """The parts of a union, with those of the unions inside."""
    if theirs[0] == "alias" and theirs[2][0] in ("union", "alias", "class"):
        return flat(theirs[2])
    if theirs[0] == "union":
        return [leaf for part in theirs[1] for leaf in ([part] if part[0] == "alias" and part[2][0] == "literal" else flat(part))]
    return [theirs]


class Methods:
    """The methods of the package's clients."""

    def __init__(self, package: Package) -> None:
        self.package = package

    @lru_cache(None)
    def resource(self, path: tuple[str, ...]) -> tuple[str, str] | None:
        where = ("_client", "OpenAI")
        for word in path:
            defined = self.defined(where, word)
            if defined is None or not isinstance(defined[1].returns, ast.Name):
                return None
            where = self.package.find(defined[0], defined[1].returns.id)
            if where is None:
                return None
        return where

    def method(self, operation: str) -> tuple[str, ast.FunctionDef] | None:
        *path, name = operation.split(".")
        where = self.resource(tuple(path))
        if where is None:
            return None
        return self.defined(where, name)

    def defined(self, where: tuple[str, str], name: str) -> tuple[str, ast.FunctionDef] | None:
        node = self.package.module(where[0]).classes[where[1]]
        defs = [item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == name]
        if defs:
            return (where[0], defs[-1])
        bases = [self.package.find(where[0], base.id) for base in node.bases if isinstance(base, ast.Name)]
        found = [self.defined(base, name) for base in bases if base and base[0].startswith("resources")]
        return next((one for one in found if one), None)


def params_classes(module: str, method: ast.FunctionDef, types: Types) -> list[tuple]:
    """The classes of parameters that a method's body names."""
    found = []
    for node in (inner for item in method.body for inner in ast.walk(item)):
        named = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
        if named and node.value.id.endswith("_params"):
            found.append(types.read(module, node))
    # With and without a stream, it is one or the other class of a union, which has the name.
    for kind, where, *_ in [one for one in found if one[0] == "class"]:
        for name in types.package.module(where[0]).aliases:
            alias = types.named(where[0], name)
            if any(leaf[1:] == (where,) for leaf in flat(alias)):
                found.insert(0, alias)
    return [one for one in found if one[0] != "other"]


def walk(model: dict, package: Package) -> Walk:
    result = Walk(model, package)
    methods = Methods(package)
    for operation in model["operations"]:
        found = methods.method(operation["id"])
        if found is None:
            print("no method:", operation["id"], file=sys.stderr)
            continue
        module, method = found
        returns = result.official.read(module, method.returns)
        parts = returns[1] if returns[0] == "union" else [returns]
        plain = [part for part in parts if part[0] not in ("stream", "page")]
        pages = [part[1] for part in parts if part[0] == "page"]
        streams = [part[1] for part in parts if part[0] == "stream"]
        reply = {"ref": operation["response"]} if operation["page"] and operation["response"] else operation["reply"]
        if plain and not operation["page"]:
            result.both(reply, plain[0] if len(plain) == 1 else ("union", plain))
        for page in pages:
            result.both(reply, page)
        for stream in streams:
            result.both(operation["event"], stream)
        for params in params_classes(module, method, result.official):
            if operation["params"] in model["types"]:
                result.both({"ref": operation["params"]}, params)
            fields = result.official.fields(params[1]) if params[0] == "class" else {}
            for field in [*operation["query"], *operation["header"]]:
                if field["name"] in fields:
                    where, node = fields[field["name"]]
                    result.both(field["schema"], result.official.read(where, node))
        arguments = {argument.arg: argument.annotation for argument in method.args.kwonlyargs}
        for field in [*operation["query"], *operation["header"]]:
            if field["name"] in arguments:
                result.both(field["schema"], result.official.read(module, arguments[field["name"]]))
    for ty in model.get("webhooks", {}).values():
        result.webhook(ty)
    result.note("UnwrapWebhookEvent", ("types.webhooks.unwrap_webhook_event", "UnwrapWebhookEvent"))
    for socket in model.get("sockets", ()):
        for end in ("client", "server"):
            for module, name in SOCKETS.get(socket["id"], {}).get(end, ()):
                result.both(socket[end], result.official.named(module, name))
    return result


# Unions of the events of WebSockets, for clients and from servers.
SOCKETS = {
    "realtime.connect": {
        "client": [("types.realtime", "RealtimeClientEvent"), ("types.realtime", "RealtimeClientEventParam")],
        "server": [("types.realtime", "RealtimeServerEvent")],
    },
    "responses.connect": {
        "client": [("types.responses", "ResponsesClientEvent"), ("types.responses", "ResponsesClientEventParam")],
        "server": [("types.responses", "ResponsesServerEvent")],
    },
    "live.connect": {
        "client": [("types.live", "ClientEvent"), ("types.live", "ClientEventParam")],
        "server": [("types.live", "ServerEvent")],
    },
    "live.forks.connect": {
        "client": [("types.live", "ForkClientEvent"), ("types.live", "ForkClientEventParam")],
        "server": [("types.live", "ForkServerEvent")],
    },
    "live.sideband.connect": {
        "client": [("types.live", "ConnectClientEvent"), ("types.live", "ConnectClientEventParam")],
        "server": [("types.live", "ConnectServerEvent")],
    },
    "beta.responses.connect": {
        "client": [("types.beta", "BetaResponsesClientEvent"), ("types.beta", "BetaResponsesClientEventParam")],
        "server": [("types.beta", "BetaResponsesServerEvent")],
    },
}


def exports(package: Package) -> dict[str, dict[str, str]]:
    """What the packages below `types` export from elsewhere."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted((package.root / "types").rglob("__init__.py")):
        name = ".".join(path.parent.relative_to(package.root).parts)
        module = package.module(name)
        for exported, (where, original) in sorted(module.imports.items()):
            place = package.find(where, original)
            if place and place[0].startswith("types.") and place[0].rsplit(".", 1)[0] != name:
                found.setdefault(name, {})[exported] = ".".join(place)
    return found


def owners(result: Walk) -> dict[str, dict[str, list[tuple[str, str]]]]:
    """Gives each official name to one type, and each type its names, the best one first."""
    tables: dict[str, dict[str, list[tuple[str, str]]]] = {"replies": {}, "params": {}}
    wanted = defaultdict(list)
    for (side, name), paths in result.found.items():
        for path in paths:
            wanted[side, path].append(name)
    for (side, path), names in sorted(wanted.items()):

        def fitness(name: str) -> tuple:
            ours = result.types[name]
            same = name.lower() == path[1].lower()
            like = result.likeness(ours, path) if ours["kind"] == "object" and not is_alias(result, path) else 0.5
            return (like, same, result.found[side, name][path], name)

        tables[side].setdefault(max(names, key=fitness), []).append(path)
    add_other_names(result, tables)
    for side, table in tables.items():
        for name, paths in table.items():
            count = result.found[side, name]
            paths.sort(key=lambda path: (not names_its_module(path), is_alias(result, path), -count[path], len(path[0]), path))
    return tables


def add_other_names(result: Walk, tables: dict[str, dict[str, list[tuple[str, str]]]]) -> None:
    """Adds the aliases that no method leads to, and that mean a class or an alias which one does."""
    known = {path: paths for table in tables.values() for paths in table.values() for path in paths}
    root = result.package.root
    for file in sorted((root / "types").rglob("*.py")):
        module = result.package.module(".".join(file.relative_to(root).with_suffix("").parts))
        for name in module.aliases if module else ():
            path = (module.name, name)
            meant = result.official.named(*path)
            while path not in known and meant[0] == "alias" and meant[2][0] in ("alias", "class"):
                meant = meant[2]
                if meant[1] in known:
                    known[meant[1]].append(path)
                    known[path] = known[meant[1]]


class Written:
    """Aliases of no type of the model, such as lists and literals, by what they mean."""

    def __init__(self, result: Walk, tables: dict[str, dict[str, list[tuple[str, str]]]]) -> None:
        self.package = result.package
        self.known = {path for table in tables.values() for paths in table.values() for path in paths}

    def all(self) -> dict[str, str]:
        found = {}
        root = self.package.root
        for file in sorted((root / "types").rglob("*.py")):
            module = self.package.module(".".join(file.relative_to(root).with_suffix("").parts))
            for name, node in module.aliases.items() if module else ():
                text = None if (module.name, name) in self.known else self.text(module.name, node)
                if text is not None and not name.startswith("_"):
                    found[f"{module.name}.{name}".removeprefix("types.")] = text
        return found

    def text(self, module: str, node: ast.expr) -> str | None:
        """An annotation in which classes are paths in braces; nothing if it has a class that is unknown."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return self.text(module, ast.parse(node.value, mode="eval").body)
        if isinstance(node, ast.Constant) and node.value is None:
            return "None"
        if isinstance(node, ast.Name):
            path = self.package.find(module, node.id)
            if path in self.known:
                return "{" + ".".join(path).removeprefix("types.") + "}"
            if path is not None:
                inner = self.package.module(path[0]).aliases.get(path[1])
                return self.text(path[0], inner) if inner is not None else None
            return node.id if node.id in ("str", "int", "float", "bool", "object") else None
        if not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name):
            return None
        if node.value.id == "Literal":
            return ast.unparse(node).replace("'", '"')
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if node.value.id == "Annotated":
            return self.text(module, parts[0])
        name = {"SequenceNotStr": "List", "Sequence": "List"}.get(node.value.id, node.value.id)
        if name not in ("Optional", "Union", "List", "Iterable", "Dict"):
            return None
        texts = [self.text(module, part) for part in parts]
        return None if None in texts else f"{name}[{', '.join(texts)}]"


def is_alias(result: Walk, path: tuple[str, str]) -> bool:
    return result.official.named(*path)[0] == "alias"


def names_its_module(path: tuple[str, str]) -> bool:
    return path[0].rsplit(".", 1)[-1].replace("_", "") == path[1].lower()


def written(
    tables: dict[str, dict[str, list[tuple[str, str]]]], aliases: dict[str, str], exported: dict[str, dict[str, str]]
) -> str:
    text = HEAD
    for side, table in tables.items():
        text += f"\n[{side}]\n"
        for name, paths in sorted(table.items()):
            values = [json.dumps(".".join(path).removeprefix("types.")) for path in paths]
            text += f"{name} = {values[0]}\n" if len(values) == 1 else f"{name} = [{', '.join(values)}]\n"
    text += "\n# Names of lists, literals and the like, which are no types of their own elsewhere.\n[aliases]\n"
    text += "".join(f"{json.dumps(path)} = {json.dumps(meaning)}\n" for path, meaning in aliases.items())
    for package, names in exported.items():
        text += f"\n[exports.{json.dumps(package.removeprefix('types').lstrip('.'))}]\n"
        text += "".join(f"{name} = {json.dumps(place.removeprefix('types.'))}\n" for name, place in names.items())
    return text


def main(model_path: str, package_path: str, out: str) -> None:
    model = json.loads(pathlib.Path(model_path).read_text())
    package = Package(pathlib.Path(package_path))
    result = walk(model, package)
    tables = owners(result)
    aliases = Written(result, tables)
    meanings = aliases.all()
    known = {".".join(path) for path in aliases.known} | {f"types.{path}" for path in meanings}
    exported = {
        package_: {name: place for name, place in names.items() if place in known}
        for package_, names in exports(package).items()
    }
    pathlib.Path(out).write_text(written(tables, meanings, exported))


if __name__ == "__main__":
    main(*sys.argv[1:])
