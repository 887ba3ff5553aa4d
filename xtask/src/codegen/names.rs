//! Names: the rules, and the exceptions in `api/names.toml`.
//!
//! The names are the official SDKs'. Most follow from a rule; the file lists the others.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use toml::Table;

use crate::{Result, workspace};

const FILE: &str = "api/names.toml";

/// The exceptions.
#[derive(Debug, Default)]
pub(crate) struct Names {
    tables: BTreeMap<&'static str, BTreeMap<String, String>>,
    used: RefCell<BTreeSet<(&'static str, String)>>,
}

impl Names {
    /// Reads `api/names.toml`.
    pub(crate) fn load() -> Result<Self> {
        let text = std::fs::read_to_string(workspace::root().join(FILE))
            .map_err(|error| format!("codegen: {FILE} cannot be read: {error}."))?;
        Self::parse(&text)
    }

    pub(crate) fn parse(text: &str) -> Result<Self> {
        let wrong = |what: &str| format!("codegen: {FILE}: {what}.");
        let file: Table = text.parse().map_err(|error| wrong(&format!("not TOML: {error}")))?;
        let mut names = Self::default();
        for (title, table) in &file {
            let section = ["components", "inline", "labels"].into_iter().find(|known| known == title);
            let section = section.ok_or_else(|| wrong(&format!("`{title}` is not a section")))?;
            let table = table.as_table().ok_or_else(|| wrong(&format!("`{title}` is a table")))?;
            let entries = table.iter().map(|(key, value)| {
                let value = value.as_str().ok_or_else(|| wrong(&format!("`{key}` is a string")))?;
                Ok((key.clone(), value.to_owned()))
            });
            names.tables.insert(section, entries.collect::<Result<_>>()?);
        }
        Ok(names)
    }

    fn get(&self, section: &'static str, key: &str) -> Option<&str> {
        let name = self.tables.get(section)?.get(key)?;
        self.used.borrow_mut().insert((section, key.to_owned()));
        Some(name)
    }

    /// Returns the type name of a component.
    pub(crate) fn component(&self, component: &str) -> String {
        self.get("components", component).map_or_else(|| pascal(component), str::to_owned)
    }

    /// Returns the component of a type, if its name is an exception.
    pub(crate) fn component_of(&self, name: &str) -> Option<&str> {
        let components = self.tables.get("components")?;
        components.iter().find(|(_, known)| *known == name).map(|(component, _)| component.as_str())
    }

    /// Returns the type name at a place inside a component or operation; `rule` is the default.
    pub(crate) fn inline(&self, location: &str, rule: String) -> String {
        self.get("inline", location).map_or(rule, str::to_owned)
    }

    /// Returns the label of a union's variant; `rule` is the default.
    pub(crate) fn label(&self, location: &str, rule: String) -> String {
        self.get("labels", location).map_or(rule, str::to_owned)
    }

    /// Returns the unused entries: the document has changed, or they are misspelled.
    pub(crate) fn unused(&self) -> Vec<String> {
        let used = self.used.borrow();
        let entries =
            self.tables.iter().flat_map(|(section, table)| table.keys().map(move |key| (*section, key)));
        let unused = entries.filter(|(section, key)| !used.contains(&(*section, (*key).clone())));
        unused.map(|(section, key)| format!("{section}: {key}")).collect()
    }
}

/// Returns the default type name of an operation's parameters: `vector_stores.files.list` takes
/// `VectorStoreFileListParams`.
pub(crate) fn params_type(id: &str) -> String {
    let mut words: Vec<&str> = id.split('.').collect();
    let method = words.pop().unwrap_or_default();
    for outer in ["admin", "organization"] {
        let inner = outer == "organization" && words.get(1) != Some(&"projects");
        if words.first() == Some(&outer) && !inner {
            words.remove(0);
        }
    }
    let resources: String = words.into_iter().map(|word| pascal(&singular(word))).collect();
    // The SDKs' spelling of the product's name.
    let resources = resources.replace("Chatkit", "ChatKit");
    format!("{resources}{}Params", pascal(method))
}

/// Converts a name to Pascal case: `top_logprobs` is `TopLogprobs`, `gpt-5.4-2026` is
/// `Gpt5_4_2026`.
pub(crate) fn pascal(text: &str) -> String {
    let mut name = String::new();
    for word in
        text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
    {
        let digits = name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit());
        if digits {
            name.push('_');
        }
        let mut characters = word.chars();
        name.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(characters);
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if name == "Self" { "Itself".to_owned() } else { name }
}

/// Converts a name to snake case, for a field or file.
pub(crate) fn snake(text: &str) -> String {
    let mut name = String::new();
    let mut before = '_';
    for character in text.chars() {
        match character {
            _ if !character.is_ascii_alphanumeric() => {
                if before != '_' {
                    name.push('_');
                }
                before = '_';
                continue;
            }
            _ if character.is_ascii_uppercase() => {
                if before.is_ascii_lowercase() || before.is_ascii_digit() {
                    name.push('_');
                }
                name.push(character.to_ascii_lowercase());
            }
            _ => name.push(character),
        }
        before = character;
    }
    name.trim_end_matches('_').to_owned()
}

/// Returns a field's name in Rust.
pub(crate) fn field(name: &str) -> String {
    let name = snake(name);
    match name.as_str() {
        "type" | "ref" | "static" | "move" | "match" | "use" | "where" | "for" | "in" | "if" | "final"
        | "override" | "async" | "await" | "loop" | "mod" | "fn" | "impl" | "enum" | "struct" | "trait"
        | "const" | "let" | "mut" | "pub" | "return" | "box" | "do" | "try" | "yield" | "macro"
        | "abstract" | "virtual" | "priv" | "become" => {
            format!("r#{name}")
        }
        "self" | "super" | "crate" | "extra" | "new" | "extra_field" | "default" | "from" => {
            format!("{name}_")
        }
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("_{name}"),
        _ => name,
    }
}

/// Returns the singular: `vector_stores` is `vector_store`.
pub(crate) fn singular(word: &str) -> String {
    match word {
        _ if word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        _ if ["sses", "ches", "xes"].iter().any(|end| word.ends_with(end)) => {
            word[..word.len() - 2].to_owned()
        }
        _ if word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") => {
            word[..word.len() - 1].to_owned()
        }
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn params_are_called_as_in_the_sdks() {
        let names = [
            ("chat.completions.create", "ChatCompletionCreateParams"),
            ("vector_stores.file_batches.list_files", "VectorStoreFileBatchListFilesParams"),
            ("admin.organization.usage.costs", "OrganizationUsageCostsParams"),
            ("admin.organization.projects.users.roles.list", "ProjectUserRoleListParams"),
            ("beta.chatkit.sessions.create", "BetaChatKitSessionCreateParams"),
            ("batches.list", "BatchListParams"),
        ];
        for (id, name) in names {
            assert_eq!(params_type(id), name);
        }
    }

    #[test]
    fn values_become_variants() {
        let names = [
            ("gpt-5.4-mini-2026-03-17", "Gpt5_4Mini2026_03_17"),
            ("1024x1024", "_1024x1024"),
            ("24h", "_24h"),
            ("server_vad", "ServerVad"),
            ("step_details.tool_calls[*].x", "StepDetailsToolCallsX"),
            ("self", "Itself"),
        ];
        for (value, name) in names {
            assert_eq!(pascal(value), name);
        }
    }

    #[test]
    fn members_become_fields() {
        for (member, name) in [
            ("type", "r#type"),
            ("api_key.created", "api_key_created"),
            ("self", "self_"),
            ("hate/threatening", "hate_threatening"),
            ("mcpApproval", "mcp_approval"),
        ] {
            assert_eq!(field(member), name);
        }
    }
}
