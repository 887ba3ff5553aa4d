//! The packages below `keyway/types`: each exports the classes that its modules are called after, and
//! imports a module when one of its names is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::names::ClassPath;
use super::{Context, HEAD, PACKAGE};
use crate::codegen::files::Files;

/// Classes that are written by hand: package, module and class.
const BY_HAND: [(&str, &str, &str); 10] = [
    ("types.chat", "parsed_chat_completion", "ParsedChatCompletion"),
    ("types.chat", "parsed_chat_completion", "ParsedChatCompletionMessage"),
    ("types.chat", "parsed_chat_completion", "ParsedChoice"),
    ("types.chat", "parsed_function_tool_call", "ParsedFunction"),
    ("types.chat", "parsed_function_tool_call", "ParsedFunctionToolCall"),
    ("types.responses", "parsed_response", "ParsedContent"),
    ("types.responses", "parsed_response", "ParsedResponse"),
    ("types.responses", "parsed_response", "ParsedResponseFunctionToolCall"),
    ("types.responses", "parsed_response", "ParsedResponseOutputMessage"),
    ("types.responses", "parsed_response", "ParsedResponseOutputText"),
];

/// Adds an `__init__.py` to each package.
pub(super) fn emit(context: &Context<'_>, classes: &BTreeSet<ClassPath>, files: &mut Files) {
    let mut packages = BTreeMap::<String, BTreeMap<String, String>>::new();
    for class in classes {
        let mut package = class.module.as_str();
        while let Some((parent, _)) = package.rsplit_once('.') {
            packages.entry(parent.to_owned()).or_default();
            package = parent;
        }
        let Some((package, module)) = class.module.rsplit_once('.') else { continue };
        if class.names_its_module() {
            packages.entry(package.to_owned()).or_default().insert(class.name.clone(), module.to_owned());
        }
    }
    for (package, names) in &context.names.exports {
        let exported = packages.entry(package.clone()).or_default();
        for (name, class) in names.iter().filter(|(_, class)| classes.contains(class)) {
            // From one package up, as `import_module` takes it.
            let depth = package.matches('.').count() + 1;
            let place = format!("{}{}", ".".repeat(depth + 1), class.module);
            exported.insert(name.clone(), place);
        }
    }
    for (package, module, class) in BY_HAND {
        // A package whose family is not generated has none of them.
        if let Some(names) = packages.get_mut(package) {
            names.insert(class.to_owned(), module.to_owned());
        }
    }
    for (package, names) in packages {
        let directory = format!("{PACKAGE}/{}", package.replace('.', "/"));
        files.add(format!("{directory}/__init__.py"), text(&package, &names));
        files.own(directory, HEAD);
    }
}

pub(super) fn text(package: &str, names: &BTreeMap<String, String>) -> String {
    let up = ".".repeat(package.matches('.').count() + 2);
    let mut text =
        format!("{HEAD}from __future__ import annotations\n\nfrom typing import TYPE_CHECKING, Any\n");
    if !names.is_empty() {
        text += "\nif TYPE_CHECKING:\n";
    }
    for (name, module) in names {
        let dot = if module.starts_with('.') { "" } else { "." };
        let _ = writeln!(text, "    from {dot}{module} import {name} as {name}");
    }
    text += "\n_EXPORTS = {\n";
    for (name, module) in names {
        let _ = writeln!(text, "    {name:?}: {module:?},");
    }
    text += "}\n\n\ndef __getattr__(name: str) -> Any:\n";
    let _ = write!(
        text,
        "    from {up}_lazy import exported\n\n    return exported(__name__, globals(), _EXPORTS, name)\n\n\n\
         def __dir__() -> list[str]:\n    return sorted(_EXPORTS)\n"
    );
    text.replace("_EXPORTS = {\n}", "_EXPORTS: dict[str, str] = {}")
}
