//! `keyway/types`: a module for each class of the official SDK and what only it uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::annotation::{Annotator, Imports, optional};
use super::names::{ClassPath, Side, up};
use super::{Context, HEAD, PACKAGE, exports};
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::model::{Def, Field, Object};

/// Names that a field cannot have in a class of replies, because pydantic uses them.
const RESERVED: [&str; 8] =
    ["schema", "json", "copy", "dict", "validate", "construct", "model_config", "model_fields"];

/// Words that are no names in Python.
pub(super) const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

impl Context<'_> {
    /// The class of a type on one side.
    pub(super) fn class(&self, name: &str, side: Side) -> ClassPath {
        let both = self.replies.contains(name) && self.params.contains(name) && !self.is_enum(name);
        self.names.class(name, side, both)
    }

    fn is_enum(&self, name: &str) -> bool {
        matches!(self.model.types.get(name).map(|named| &named.def), Some(Def::Enum { .. }))
    }

    /// Whether a union or enum has a name in the official SDK, and so here.
    pub(super) fn has_alias(&self, name: &str, side: Side) -> Result<bool> {
        let listed = |side| !self.names.listed(name, side).is_empty();
        let enumeration = self.is_enum(name) && (listed(Side::Reply) || listed(Side::Param));
        Ok(!matches!(self.def(name)?, Def::Object(_)) && (listed(side) || enumeration))
    }
}

/// What a module holds.
#[derive(Default)]
struct Module {
    /// Classes and aliases, by their types.
    types: Vec<(String, Side)>,
    /// Other names of classes and aliases.
    same: Vec<(String, ClassPath)>,
    /// Names of annotations.
    written: Vec<(String, String)>,
}

/// Adds the modules, and the packages that export their names.
pub(super) fn emit(context: &Context<'_>, files: &mut Files) -> Result<()> {
    let mut modules = BTreeMap::<String, Module>::new();
    let mut seen = BTreeSet::new();
    for (names, side) in [(&context.replies, Side::Reply), (&context.params, Side::Param)] {
        for name in names {
            if !matches!(context.def(name)?, Def::Object(_)) && !context.has_alias(name, side)? {
                continue;
            }
            let class = context.class(name, side);
            if seen.insert(class.clone()) {
                modules.entry(class.module).or_default().types.push((name.clone(), side));
            } else if !context.is_enum(name) {
                return Err(format!(
                    "codegen: python: two types are {}.{}; name one of them otherwise in api/python_names.toml.",
                    class.module, class.name
                ));
            }
        }
    }
    for (names, side) in [(&context.replies, Side::Reply), (&context.params, Side::Param)] {
        for name in names {
            let class = context.class(name, side);
            for same in context.names.listed(name, side).iter().skip(1) {
                if seen.insert(same.clone()) {
                    let module = modules.entry(same.module.clone()).or_default();
                    module.same.push((same.name.clone(), class.clone()));
                }
            }
        }
    }
    for (path, text) in &context.names.aliases {
        if seen.insert(path.clone()) {
            let module = modules.entry(path.module.clone()).or_default();
            module.written.push((path.name.clone(), text.clone()));
        }
    }
    for (path, module) in &modules {
        files.add(format!("{PACKAGE}/{}.py", path.replace('.', "/")), text(context, path, module)?);
    }
    exports::emit(context, &seen, files);
    Ok(())
}

fn text(context: &Context<'_>, path: &str, module: &Module) -> Result<String> {
    let mut body = String::new();
    let defined = module.types.iter().map(|(name, side)| context.class(name, *side).name);
    let defined = defined.chain(module.same.iter().map(|(name, _)| name.clone()));
    let defined = defined.chain(module.written.iter().map(|(name, _)| name.clone()));
    let mut imports = Imports::new(path, defined);
    let mut aliases = Vec::new();
    for (name, side) in &module.types {
        let mut annotator = Annotator::new(context, *side, &mut imports);
        let class = context.class(name, *side).name;
        match context.def(name)? {
            Def::Object(object) if *side == Side::Reply => {
                body += &model(&class, object, &mut annotator, &up(path))?;
            }
            Def::Object(object) => {
                let renamed = context.renamed.contains(name);
                body += &typed_dict(&class, object, renamed, &mut annotator)?;
            }
            def => aliases.push((class, annotator.definition(def)?)),
        }
    }
    for (name, class) in &module.same {
        aliases.push((name.clone(), imports.name(class.clone())));
    }
    for (name, text) in &module.written {
        aliases.push((name.clone(), filled(text, &mut imports)?));
    }
    body += &alias_lines(&aliases, path);
    Ok(head(path, &body, &imports) + &body)
}

/// An annotation with the classes that it names by their paths.
fn filled(text: &str, imports: &mut Imports) -> Result<String> {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let wrong = || format!("codegen: python: `{text}` names no class in braces.");
        let (path, rest) = part.split_once('}').ok_or_else(wrong)?;
        let (module, name) = path.rsplit_once('.').ok_or_else(wrong)?;
        filled += &imports.name(ClassPath { module: format!("types.{module}"), name: name.to_owned() });
        filled += rest;
    }
    Ok(filled)
}

/// Names of unions and the like. They are made when they are used, because they need their parts.
fn alias_lines(aliases: &[(String, String)], path: &str) -> String {
    if aliases.is_empty() {
        return String::new();
    }
    let up = up(path);
    let typed = aliases.iter().map(|(name, text)| format!("    {name}: TypeAlias = {text}\n"));
    let made = aliases.iter().map(|(name, text)| format!("        {name:?}: {},\n", quoted(text)));
    format!(
        "\n\nif TYPE_CHECKING:\n{}else:\n    _ALIASES = {{\n{}    }}\n\n    def __getattr__(name: str) -> Any:\n        from {up}_lazy import alias\n\n        return alias(globals(), name)\n",
        typed.collect::<String>(),
        made.collect::<String>()
    )
}

/// A text of an annotation as a literal.
fn quoted(text: &str) -> String {
    if text.contains('"') { format!("'{text}'") } else { format!("{text:?}") }
}

/// The imports of a module. Modules import each other when a name is needed, so that nothing is imported
/// before it occurs.
fn head(path: &str, body: &str, imports: &Imports) -> String {
    let up = up(path);
    let lines = imports.lines(&up);
    let mut typing = vec!["Any", "Dict", "Iterable", "List", "Literal", "Optional", "Union"];
    typing.retain(|name| uses(body, name));
    if !lines.is_empty() || uses(body, "TYPE_CHECKING") {
        typing.push("TYPE_CHECKING");
    }
    typing.sort_unstable();
    let mut text = format!("{HEAD}from __future__ import annotations\n\n");
    if !typing.is_empty() {
        let _ = writeln!(text, "from typing import {}", typing.join(", "));
    }
    let mut extensions = vec!["Required", "TypeAlias", "TypedDict"];
    extensions.retain(|name| uses(body, name));
    if !extensions.is_empty() {
        let _ = writeln!(text, "\nfrom typing_extensions import {}", extensions.join(", "));
    }
    if body.contains("= Field(") {
        text += "\nfrom pydantic import Field\n";
    }
    if body.contains("(BaseModel)") {
        let _ = write!(text, "\nfrom {up}_models import BaseModel\n");
    }
    if !lines.is_empty() {
        text += "\nif TYPE_CHECKING:\n";
        lines.iter().for_each(|line| text += &format!("    {line}"));
        let place = |(class, name): (&ClassPath, &str)| match name == class.name {
            true => format!("    {name:?}: {:?},\n", class.module),
            false => format!("    {name:?}: \"{}:{}\",\n", class.module, class.name),
        };
        let _ = write!(text, "\n_IMPORTS = {{\n{}}}\n", imports.iter().map(place).collect::<String>());
    }
    text
}

/// Whether a text has this word.
pub(super) fn uses(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before =
            text[..at].chars().next_back().is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        let after = text[at + word.len()..]
            .chars()
            .next()
            .is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        !before && !after
    })
}

/// Fields that the official SDK computes, by their class: the document has them for its sake, and no server
/// sends them. `keyway/lib/_computed.py` has the functions.
const COMPUTED: [(&str, &str, &str, &str); 2] = [
    ("BetaResponse", "output_text", "str", "The texts of all messages in `output`, joined."),
    ("Response", "output_text", "str", "The texts of all messages in `output`, joined."),
];

/// Whether a field of a class is computed, and not read.
pub(super) fn is_computed(class: &str, field: &str) -> bool {
    COMPUTED.iter().any(|(of, name, ..)| (*of, *name) == (class, field))
}

/// The properties of a class that are computed.
fn computed(class: &str, up: &str) -> String {
    let own = COMPUTED.iter().filter(|(of, ..)| *of == class);
    own.map(|(_, name, returned, docs)| {
        format!(
            "\n    @property\n    def {name}(self) -> {returned}:\n        \"\"\"{docs}\"\"\"\n        from {up}lib._computed import {name}\n\n        return {name}(self)\n"
        )
    })
    .collect()
}

fn model(class: &str, object: &Object, annotator: &mut Annotator<'_>, up: &str) -> Result<String> {
    let mut text = format!("\n\nclass {class}(BaseModel):\n");
    for field in ordered(object).filter(|field| !is_computed(class, &field.name)) {
        let name = attribute(&field.name);
        let annotation = annotator.ty(&field.ty)?;
        let alias = (name != field.name).then(|| format!("alias={:?}", field.name));
        // What may be null may be left out of a constructor, as in the official SDK.
        let line = match (field.required && !annotation.starts_with("Optional["), alias) {
            (true, None) => format!("{name}: {annotation}"),
            (true, Some(alias)) => format!("{name}: {annotation} = Field({alias})"),
            (false, None) => format!("{name}: {} = None", optional(annotation)),
            (false, Some(alias)) => {
                format!("{name}: {} = Field(default=None, {alias})", optional(annotation))
            }
        };
        let _ = writeln!(text, "    {line}\n");
    }
    if object.fields.is_empty() {
        text += "    pass\n";
    }
    Ok(text.trim_end().to_owned() + "\n" + &computed(class, up))
}

/// The required fields first, as dataclasses and readers expect them.
fn ordered(object: &Object) -> impl Iterator<Item = &Field> {
    let of = |required| object.fields.iter().filter(move |field| field.required == required);
    of(true).chain(of(false))
}

/// The name of a field as an attribute.
pub(super) fn attribute(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || letter == '_' { letter } else { '_' })
        .collect();
    let digit = clean.starts_with(|letter: char| letter.is_ascii_digit());
    if digit || KEYWORDS.contains(&clean.as_str()) || RESERVED.contains(&clean.as_str()) {
        return if digit { format!("n{clean}") } else { format!("{clean}_") };
    }
    clean
}

/// The class of a dictionary. If its fields are `renamed` in an argument, one whose name is a word of Python's
/// language may be written with an underscore, too.
fn typed_dict(class: &str, object: &Object, renamed: bool, annotator: &mut Annotator<'_>) -> Result<String> {
    let plain = |name: &str| {
        !KEYWORDS.contains(&name)
            && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    };
    let mut fields = Vec::new();
    for field in ordered(object) {
        let annotation = annotator.ty(&field.ty)?;
        let annotation = if field.required { format!("Required[{annotation}]") } else { annotation };
        fields.push((&field.name, annotation));
    }
    if fields.iter().all(|(name, _)| plain(name)) {
        let lines: Vec<_> = fields.iter().map(|(name, text)| format!("    {name}: {text}\n")).collect();
        let lines = if lines.is_empty() { "    pass\n".to_owned() } else { lines.join("\n") };
        return Ok(format!("\n\nclass {class}(TypedDict, total=False):\n{lines}"));
    }
    let mut lines = String::new();
    for (name, text) in &fields {
        let text = text.replace('"', "'");
        let second = renamed && KEYWORDS.contains(&name.as_str());
        // Neither spelling is required where there are two.
        let text = text
            .strip_prefix("Required[")
            .and_then(|text| text.strip_suffix(']'))
            .filter(|_| second)
            .unwrap_or(&text);
        let _ = writeln!(lines, "        {name:?}: \"{text}\",");
        if second {
            let _ = writeln!(lines, "        {:?}: \"{text}\",", attribute(name));
        }
    }
    Ok(format!("\n\n{class} = TypedDict(\n    {class:?},\n    {{\n{lines}    }},\n    total=False,\n)\n"))
}
