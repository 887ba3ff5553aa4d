//! `keyway/types`: a module for each class of the official SDK and what only it uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::annotation::{Annotator, optional};
use super::names::{ClassPath, Side};
use super::{Context, HEAD, PACKAGE, exports};
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::model::{Def, Field, Object};

/// Names that a field cannot have in a class of replies, because pydantic uses them.
const RESERVED: [&str; 8] =
    ["schema", "json", "copy", "dict", "validate", "construct", "model_config", "model_fields"];

/// Words that are no names in Python, of those that the API uses or may use.
const KEYWORDS: [&str; 16] = [
    "and", "as", "class", "def", "del", "for", "from", "global", "if", "import", "in", "is", "not", "or",
    "pass", "with",
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

    /// Whether a union or enum has a module of its own in the official SDK, and so here.
    pub(super) fn has_alias(&self, name: &str) -> Result<bool> {
        Ok(!matches!(self.def(name)?, Def::Object(_))
            && self.names.lists(name)
            && self.class(name, Side::Reply).names_its_module())
    }
}

/// What a module holds.
#[derive(Default)]
struct Module {
    replies: Vec<String>,
    params: Vec<String>,
}

/// Adds the modules, and the packages that export their names.
pub(super) fn emit(context: &Context<'_>, files: &mut Files) -> Result<()> {
    let mut modules = BTreeMap::<String, Module>::new();
    let mut seen = BTreeSet::new();
    let sides = [(&context.replies, Side::Reply), (&context.params, Side::Param)];
    for (names, side) in sides {
        for name in names {
            if !matches!(context.def(name)?, Def::Object(_)) && !context.has_alias(name)? {
                continue;
            }
            let class = context.class(name, side);
            if !seen.insert(class.clone()) {
                if context.is_enum(name) {
                    continue;
                }
                return Err(format!(
                    "codegen: python: two types are {}.{}; name one of them otherwise in api/python_names.toml.",
                    class.module, class.name
                ));
            }
            let module = modules.entry(class.module).or_default();
            if side == Side::Reply {
                module.replies.push(name.clone())
            } else {
                module.params.push(name.clone())
            }
        }
    }
    for (path, module) in &modules {
        files.add(format!("{PACKAGE}/{}.py", path.replace('.', "/")), text(context, path, module)?);
    }
    exports::emit(&seen, files);
    Ok(())
}

fn text(context: &Context<'_>, path: &str, module: &Module) -> Result<String> {
    let mut body = String::new();
    let mut imports = BTreeSet::new();
    let (mut aliases, mut lazy) = (String::new(), true);
    for (names, side) in [(&module.replies, Side::Reply), (&module.params, Side::Param)] {
        let mut annotator = Annotator::new(context, path, side);
        for name in names {
            let class = context.class(name, side).name;
            match context.def(name)? {
                Def::Object(object) if side == Side::Reply => body += &model(&class, object, &mut annotator)?,
                Def::Object(object) => body += &typed_dict(&class, object, &mut annotator)?,
                def => {
                    let _ = write!(aliases, "\n\n{class}: TypeAlias = {}\n", annotator.definition(def)?);
                    lazy = false;
                }
            }
        }
        imports.append(&mut annotator.imports);
    }
    body += &aliases;
    Ok(format!("{}{body}", head(path, &body, &imports, lazy)))
}

/// The imports of a module. Classes import each other when pydantic first needs them, so that nothing is
/// imported before it occurs; an alias needs its parts at once.
fn head(path: &str, body: &str, imports: &BTreeSet<ClassPath>, lazy: bool) -> String {
    let up = ".".repeat(path.matches('.').count() + 1);
    let typing: Vec<_> = ["Any", "Dict", "Iterable", "List", "Literal", "Optional", "Union"]
        .into_iter()
        .filter(|name| uses(body, name))
        .collect();
    let mut text = format!("{HEAD}from __future__ import annotations\n\n");
    let mut names = typing.clone();
    if lazy && !imports.is_empty() {
        names.insert(0, "TYPE_CHECKING");
    }
    names.sort_unstable();
    if !names.is_empty() {
        let _ = writeln!(text, "from typing import {}", names.join(", "));
    }
    let extensions: Vec<_> =
        ["Required", "TypeAlias", "TypedDict"].into_iter().filter(|name| uses(body, name)).collect();
    if !extensions.is_empty() {
        let _ = writeln!(text, "\nfrom typing_extensions import {}", extensions.join(", "));
    }
    if body.contains("= Field(") {
        text += "\nfrom pydantic import Field\n";
    }
    if body.contains("(BaseModel)") {
        let _ = write!(text, "\nfrom {up}_models import BaseModel\n");
    }
    let import = |class: &ClassPath| format!("from {up}{} import {}\n", class.module, class.name);
    if lazy && !imports.is_empty() {
        text += "\nif TYPE_CHECKING:\n";
        imports.iter().for_each(|class| text += &format!("    {}", import(class)));
    } else if !imports.is_empty() {
        text += "\n";
        imports.iter().for_each(|class| text += &import(class));
    }
    if body.contains("(BaseModel)") {
        let places = imports.iter().map(|class| format!("    {:?}: {:?},\n", class.name, class.module));
        let _ = write!(text, "\n_IMPORTS = {{\n{}}}\n", places.collect::<String>());
    }
    text.replace("_IMPORTS = {\n}", "_IMPORTS: Dict[str, str] = {}").replace(
        "_IMPORTS: Dict[str, str] = {}",
        if uses(body, "Dict") {
            "_IMPORTS: Dict[str, str] = {}"
        } else {
            "_IMPORTS = {}  # type: ignore[var-annotated]"
        },
    )
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

fn model(class: &str, object: &Object, annotator: &mut Annotator<'_>) -> Result<String> {
    let mut text = format!("\n\nclass {class}(BaseModel):\n");
    for field in ordered(object) {
        let name = attribute(&field.name);
        let annotation = annotator.ty(&field.ty)?;
        let alias = (name != field.name).then(|| format!("alias={:?}", field.name));
        let line = match (field.required, alias) {
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
    Ok(text.trim_end().to_owned() + "\n")
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

fn typed_dict(class: &str, object: &Object, annotator: &mut Annotator<'_>) -> Result<String> {
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
    let lines: String = fields
        .iter()
        .map(|(name, text)| format!("        {name:?}: \"{}\",\n", text.replace('"', "'")))
        .collect();
    Ok(format!("\n\n{class} = TypedDict(\n    {class:?},\n    {{\n{lines}    }},\n    total=False,\n)\n"))
}
