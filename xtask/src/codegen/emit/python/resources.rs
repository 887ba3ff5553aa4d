//! `keyway/resources`: a module for each resource, with its methods for threads and for event loops.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::annotation::{Annotator, Imports};
use super::classes::uses;
use super::derived::{self, Derived};
use super::names::{ClassPath, Side, up};
use super::signature::{Parameter, Returned, argument, parameters, returned};
use super::{Context, HEAD, PACKAGE, wrap};
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::model::Operation;
use crate::codegen::names::pascal;
use crate::codegen::table::{Row, Stream};

/// Methods that do more than send a request, by the function of `_resource.py` that does it.
const BY_HAND: [(&str, &str); 1] = [("embeddings.create", "_embeddings")];

/// Options that every method has.
const OPTIONS: [&str; 4] = [
    "extra_headers: Headers | None = None",
    "extra_query: Query | None = None",
    "extra_body: Body | None = None",
    "timeout: float | Timeout | None | NotGiven = not_given",
];

/// A resource: its rows and what is below it.
#[derive(Default)]
struct Resource<'a> {
    rows: Vec<(&'a Row, &'a Operation)>,
    children: BTreeSet<String>,
}

/// Adds the modules of all resources.
pub(super) fn emit(context: &Context<'_>, files: &mut Files) -> Result<()> {
    let mut tree = BTreeMap::<Vec<&str>, Resource<'_>>::new();
    for (row, operation) in &context.rows {
        let path = row.resource();
        tree.entry(path.clone()).or_default().rows.push((row, operation));
        for depth in 1..path.len() {
            tree.entry(path[..depth].to_vec()).or_default().children.insert(path[depth].to_owned());
        }
    }
    let mut exports = BTreeMap::<String, BTreeMap<String, String>>::new();
    exports.entry("resources".to_owned()).or_default();
    for (path, resource) in &tree {
        let module = module(path, resource);
        let (package, file) = module.rsplit_once('.').unwrap_or(("resources", &module));
        // A resource with others below it has a package of its own, and is a name of the one above it, too.
        let above = package_of(&path[..path.len() - 1]);
        for class in defined(path) {
            if package != above {
                let place = format!("{}.{file}", path[path.len() - 1]);
                exports.entry(above.clone()).or_default().insert(class.clone(), place);
            }
            exports.entry(package.to_owned()).or_default().insert(class, file.to_owned());
        }
        files.add(
            format!("{PACKAGE}/{}.py", module.replace('.', "/")),
            text(context, path, resource, &tree, &module)?,
        );
    }
    for (package, names) in exports {
        let directory = format!("{PACKAGE}/{}", package.replace('.', "/"));
        files.add(format!("{directory}/__init__.py"), super::exports::text(&package, &names));
        files.own(directory, HEAD);
    }
    files.add(format!("{PACKAGE}/_tree.py"), super::tree::text(&tops(&tree)));
    Ok(())
}

/// The resources of a client, with their modules.
fn tops(tree: &BTreeMap<Vec<&str>, Resource<'_>>) -> Vec<(String, ClassPath)> {
    tree.iter()
        .filter(|(path, _)| path.len() == 1)
        .map(|(path, resource)| {
            (path[0].to_owned(), ClassPath { module: module(path, resource), name: class(path) })
        })
        .collect()
}

/// The package of the resources below a path.
fn package_of(path: &[&str]) -> String {
    let mut words = vec!["resources"];
    words.extend(path);
    words.join(".")
}

/// The classes of a resource: for threads and for event loops, each with its wrappers.
fn defined(path: &[&str]) -> impl Iterator<Item = String> {
    let class = class(path);
    ["", "Async"].into_iter().flat_map(move |prefix| {
        let name = format!("{prefix}{class}");
        [name.clone(), format!("{name}{}", wrap::KINDS[0].0), format!("{name}{}", wrap::KINDS[1].0)]
    })
}

/// The module of a resource: with resources below it, a package of its own.
fn module(path: &[&str], resource: &Resource<'_>) -> String {
    let mut words = vec!["resources"];
    words.extend(path);
    if !resource.children.is_empty() {
        words.extend(path.last());
    }
    words.join(".")
}

fn class(path: &[&str]) -> String {
    pascal(path.last().copied().unwrap_or_default())
}

fn text(
    context: &Context<'_>,
    path: &[&str],
    resource: &Resource<'_>,
    tree: &BTreeMap<Vec<&str>, Resource<'_>>,
    module: &str,
) -> Result<String> {
    let fixed = FIXED.iter().map(|name| (*name).to_owned());
    let mut imports = Imports::new(module, defined(path).chain(fixed));
    let mut body = String::new();
    let mut wrappers = String::new();
    let id = path.join(".");
    let mixin = derived::mixin(&id);
    for prefix in ["", "Async"] {
        let name = class(path);
        let base = if prefix.is_empty() { "SyncResource" } else { "AsyncResource" };
        let base =
            mixin.as_ref().map_or_else(|| base.to_owned(), |(_, class)| format!("{prefix}{class}, {base}"));
        let _ = write!(body, "\n\nclass {prefix}{name}({base}):\n    \"\"\"The methods of `{id}`.\"\"\"\n");
        body += &wrap::properties(&format!("{prefix}{name}"));
        let mut below = Vec::new();
        for child in &resource.children {
            let path: Vec<&str> = path.iter().copied().chain([child.as_str()]).collect();
            let child_module = tree.get(&path).map(|resource| self::module(&path, resource));
            let child_module = child_module.unwrap_or_default();
            let child_class = ClassPath { module: child_module, name: format!("{prefix}{}", pascal(child)) };
            body += &property(child, &child_class, module, &mut imports);
            below.push((child.clone(), child_class));
        }
        for (row, operation) in &resource.rows {
            body += &method(context, row, operation, !prefix.is_empty(), module, &mut imports)?;
        }
        let of = |row: &Row| {
            let derived = derived::of(&row.id).filter(|derived| derived.is_one_request());
            let derived = derived.map(|derived| (derived.name.to_owned(), wrap::Kind::Value));
            [(argument(row.method()), wrap::kind(row))].into_iter().chain(derived).collect::<Vec<_>>()
        };
        let methods: Vec<_> = resource.rows.iter().flat_map(|(row, _)| of(row)).collect();
        wrappers += &wrap::classes(&format!("{prefix}{name}"), &methods, &below, module, &mut imports);
    }
    Ok(head(&(body.clone() + &wrappers), &imports, module, mixin) + &body + &wrappers)
}

fn head(body: &str, imports: &Imports, module: &str, mixin: Option<(String, &str)>) -> String {
    let up = up(module);
    let names = ["Any", "Dict", "Iterable", "List", "Literal", "Optional", "Union", "overload"];
    let mut typing: Vec<_> = names.into_iter().filter(|name| uses(body, name)).collect();
    typing.insert(0, "TYPE_CHECKING");
    typing.sort_unstable();
    // What the core returns is of the operation's class by the plan, which no checker can see.
    let mut text =
        format!("{HEAD}# mypy: disable-error-code=\"no-any-return\"\nfrom __future__ import annotations\n\n");
    if uses(body, "cached_property") {
        text += "from functools import cached_property\n";
    }
    let _ = writeln!(text, "from typing import {}\n", typing.join(", "));
    if uses(body, "deprecated") {
        text += "from typing_extensions import deprecated\n\n";
    }
    for file in ["_legacy_response", "_response"] {
        let of = |(module, name): &&(&str, &str)| *module == file && uses(body, name);
        let used: Vec<_> = wrap::WRAPPERS.iter().filter(of).map(|(_, name)| *name).collect();
        if !used.is_empty() {
            let _ = writeln!(text, "from {up}{file} import {}", used.join(", "));
        }
    }
    if uses(body, "hidden_headers") {
        let _ = writeln!(text, "from {up}_hidden import hidden_headers");
    }
    let _ = writeln!(text, "from {up}_resource import AsyncResource, SyncResource");
    let own: Vec<_> = ["NotGiven", "Omit", "Timeout", "not_given", "omit"]
        .into_iter()
        .filter(|name| uses(body, name))
        .collect();
    if !own.is_empty() {
        let _ = writeln!(text, "from {up}_types import {}", own.join(", "));
    }
    if let Some((module, class)) = mixin {
        let _ = writeln!(text, "from {up}{module} import Async{class}, {class}");
    }
    text += "\nif TYPE_CHECKING:\n";
    let typed: Vec<_> = ["Body", "Headers", "Query"].into_iter().filter(|name| uses(body, name)).collect();
    if !typed.is_empty() {
        let _ = writeln!(text, "    from {up}_types import {}", typed.join(", "));
    }
    for (name, module) in derived::NAMES {
        if uses(body, name) {
            let _ = writeln!(text, "    from {up}{module} import {name}");
        }
    }
    for (module, names) in [
        ("_legacy_response", ["HttpxBinaryResponseContent"].as_slice()),
        ("_streaming", &["AsyncStream", "Stream"]),
        ("pagination", &PAGES),
    ] {
        let used: Vec<_> = names.iter().copied().filter(|name| uses(body, name)).collect();
        if !used.is_empty() {
            let _ = writeln!(text, "    from {up}{module} import {}", used.join(", "));
        }
    }
    imports.lines(&up).iter().for_each(|line| text += &format!("    {line}"));
    // A resource without methods of its own needs nothing.
    text.strip_suffix("\nif TYPE_CHECKING:\n")
        .map_or_else(|| text.clone(), |text| text.replace("from typing import TYPE_CHECKING\n\n", "\n"))
}

/// Names that a resource's module has besides its classes.
const FIXED: [&str; 12] = [
    "AsyncResource",
    "AsyncStream",
    "Body",
    "Headers",
    "HttpxBinaryResponseContent",
    "NotGiven",
    "Omit",
    "Query",
    "Stream",
    "SyncResource",
    "Timeout",
    "AsyncPaginator",
];

/// The classes of `pagination.py`.
const PAGES: [&str; 13] = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncTokenPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
    "SyncPaginator",
    "BasePage",
];

/// A resource below this one, which is imported when it is used.
fn property(name: &str, class: &ClassPath, module: &str, imports: &mut Imports) -> String {
    let local = imports.name(class.clone());
    let import = class.import(&local, &up(module));
    format!(
        "\n    @cached_property\n    def {name}(self) -> {local}:\n        \"\"\"The methods of `{name}`.\"\"\"\n        {import}\n\n        return {local}(self._client)\n"
    )
}

fn method(
    context: &Context<'_>,
    row: &Row,
    operation: &Operation,
    is_async: bool,
    module: &str,
    imports: &mut Imports,
) -> Result<String> {
    let given = parameters(context, operation, &mut Annotator::new(context, Side::Param, imports))?;
    let mut replies = Annotator::new(context, Side::Reply, imports);
    let result = returned(context, row, operation, &mut replies)?;
    let event = operation.event.as_ref().map(|event| replies.ty(event)).transpose()?;
    let mut text = String::new();
    for derived in derived::of(&row.id) {
        let (given, result) = (derived.parameters(&given, is_async), derived.returned(is_async));
        text += &Method { row, given, result, event: None, is_async, module, derived: Some(derived) }.text();
    }
    Ok(Method { row, given, result, event, is_async, module, derived: None }.text() + &text)
}

/// A method of one of the two kinds of client.
struct Method<'a> {
    row: &'a Row,
    given: Vec<Parameter>,
    result: Returned,
    event: Option<String>,
    is_async: bool,
    module: &'a str,
    derived: Option<&'static Derived>,
}

impl Method<'_> {
    fn text(&self) -> String {
        let mut text = String::new();
        let name =
            self.derived.map_or_else(|| argument(self.row.method()), |derived| derived.name.to_owned());
        let mark = match self.row.deprecated {
            true => format!("    @deprecated(\"`{}` is deprecated\")\n", self.row.id),
            false => String::new(),
        };
        let stream = self.stream_text();
        let results = match (&stream, self.switched()) {
            (Some(stream), true) => {
                for (value, result) in [
                    ("Optional[Literal[False]] | Omit = omit", self.result_text()),
                    ("Literal[True]", stream.clone()),
                    ("bool", format!("{} | {stream}", self.result_text())),
                ] {
                    text += &format!(
                        "\n    @overload\n{mark}    {} {name}({}) -> {result}: ...\n",
                        self.def(),
                        self.arguments(Some(value))
                    );
                }
                format!("{} | {stream}", self.result_text())
            }
            (Some(stream), false) => stream.clone(),
            (None, _) => self.result_text(),
        };
        text += &format!("\n{mark}    {} {name}({}) -> {results}:\n", self.def(), self.arguments(None));
        text + &self.body()
    }

    /// What the method returns if it streams.
    fn stream_text(&self) -> Option<String> {
        let always = self.row.stream.as_ref()?.place == "always";
        let event = self.event.as_ref().filter(|_| always || self.switched());
        event.map(|event| format!("{}Stream[{event}]", self.prefix()))
    }

    /// Whether the argument `stream` decides. Other switches ask for a file of events.
    fn switched(&self) -> bool {
        self.event.is_some() && self.row.stream.as_ref().is_some_and(|stream| self.switched_by(stream))
    }

    fn switched_by(&self, stream: &Stream) -> bool {
        stream.place != "always" && stream.name == "stream"
    }

    fn prefix(&self) -> &'static str {
        if self.is_async { "Async" } else { "" }
    }

    /// A method of pages returns at once, so that `async for` needs no `await` before it.
    fn def(&self) -> &'static str {
        match self.result {
            Returned::Page { .. } => "def",
            _ if self.derived.is_some_and(|derived| !derived.awaited) => "def",
            _ if self.is_async => "async def",
            _ => "def",
        }
    }

    fn result_text(&self) -> String {
        match &self.result {
            Returned::Value(value) => value.clone(),
            Returned::Page { class, item } if self.is_async => {
                format!("AsyncPaginator[{item}, Async{class}[{item}]]")
            }
            Returned::Page { class, item } => format!("Sync{class}[{item}]"),
            Returned::Bytes => "HttpxBinaryResponseContent".to_owned(),
            Returned::Text => "str".to_owned(),
            Returned::ValueOrText(value) => format!("{value} | str"),
            Returned::Nothing => "None".to_owned(),
        }
    }

    /// The parameters; `stream` replaces the annotation of the switch.
    fn arguments(&self, stream: Option<&str>) -> String {
        let mut words = vec!["self".to_owned()];
        let path: Vec<_> = self.row.path_params();
        if let Some((last, others)) = path.split_last() {
            words.push(format!("{}: str", argument(last)));
            words.push("*".to_owned());
            words.extend(others.iter().map(|name| format!("{}: str", argument(name))));
        } else {
            words.push("*".to_owned());
        }
        let stream = stream.or_else(|| self.switched().then_some("Optional[bool] | Omit = omit"));
        let switch = |parameter: &&Parameter| parameter.name == "stream" && stream.is_some();
        let mut given: Vec<&Parameter> = self.given.iter().collect();
        if stream.is_some_and(|stream| !stream.contains('=')) {
            given.sort_by_key(|parameter| !(parameter.required || switch(parameter)));
        }
        for parameter in given {
            let Parameter { argument, annotation, required, .. } = parameter;
            words.push(match (required, stream.filter(|_| switch(&parameter))) {
                (_, Some(stream)) => format!("{argument}: {stream}"),
                (true, None) => format!("{argument}: {annotation}"),
                (false, None) => format!("{argument}: {annotation} | Omit = omit"),
            });
        }
        words.extend(OPTIONS.map(str::to_owned));
        format!("\n        {},\n    ", words.join(",\n        "))
    }

    fn body(&self) -> String {
        let row = self.row;
        let mut text = String::from("        \"\"\"");
        if let Some(derived) = self.derived {
            let _ = write!(text, "{}\n\n        ", derived.doc);
        }
        let _ = write!(text, "`{} {}`", row.verb, row.path);
        if let Some(page) = &row.reference {
            let _ = write!(text, ": https://platform.openai.com/docs/api-reference/{page}");
        }
        text += if self.derived.is_some() { "\n        \"\"\"\n" } else { "\"\"\"\n" };
        let path: String = row
            .path_params()
            .iter()
            .map(|name| format!("self._path({name:?}, {}), ", argument(name)))
            .collect();
        let path = path.strip_suffix(' ').map_or_else(|| "()".to_owned(), |path| format!("({path})"));
        if self.given.is_empty() {
            text += "        params = None\n";
        } else {
            text += "        params = {\n";
            for parameter in &self.given {
                let _ = writeln!(text, "            {:?}: {},", parameter.name, parameter.value());
            }
            text += "        }\n";
        }
        text += "        extra_headers = extra_headers and hidden_headers(extra_headers)\n";
        text += "        options = (extra_headers, extra_query, extra_body, timeout)\n";
        let wait = if self.is_async { "await " } else { "" };
        if let Some(derived) = self.derived {
            return text + &derived.call(&path, self.is_async, &up(self.module));
        }
        let stream = format!("return {wait}self._stream({:?}, {path}, params, options)\n", row.id);
        match (self.stream_text(), self.switched()) {
            (Some(_), false) => return text + "        " + &stream,
            (Some(_), true) => text += &format!("        if stream:\n            {stream}"),
            (None, _) => {}
        }
        let hand = BY_HAND.iter().find(|(id, _)| *id == row.id).map(|(_, function)| *function);
        let (function, wait, class) = match &self.result {
            Returned::Value(_) => (hand.unwrap_or("_json"), wait, String::new()),
            Returned::ValueOrText(_) => ("_json_or_text", wait, String::new()),
            // It is awaited, or iterated over, by the caller.
            Returned::Page { class, .. } => ("_page", "", format!(", {class:?}")),
            Returned::Bytes => ("_bytes", wait, String::new()),
            Returned::Text => ("_text", wait, String::new()),
            Returned::Nothing => ("_nothing", wait, String::new()),
        };
        let _ = writeln!(
            text,
            "        return {wait}self.{function}({:?}, {path}, params, options{class})",
            row.id
        );
        text
    }
}
