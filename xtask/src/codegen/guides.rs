//! `api/examples/`: what each family of resources is for, and an example that runs against the emulator.

use std::collections::BTreeMap;

use crate::{Result, workspace};

const DIRECTORY: &str = "api/examples";

/// What stands around an example in a documentation test, hidden from readers.
const BEFORE: &str = "\
# #[tokio::main(flavor = \"current_thread\")]
# async fn main() -> Result<(), Box<dyn std::error::Error>> {
# let emulator = keyway_emulator::Emulator::start().await?;
# let key = emulator.key().KIND;
# let client = keyway::OpenAI::builder().base_url(emulator.base_url()).SETTER(key.secret()).build()?;";
const AFTER: &str = "# Ok(()) }";

/// The families' texts, by family.
pub(crate) struct Guides(BTreeMap<String, String>);

impl Guides {
    /// Reads the texts, which have to be those of exactly these families.
    pub(crate) fn read<'a>(families: impl Iterator<Item = &'a str>) -> Result<Self> {
        let failed = |error| format!("{DIRECTORY}: {error}");
        let mut texts = BTreeMap::new();
        for entry in std::fs::read_dir(workspace::root().join(DIRECTORY)).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if let Some(family) = path.file_stem().and_then(|name| name.to_str()) {
                texts.insert(family.to_owned(), std::fs::read_to_string(&path).map_err(failed)?);
            }
        }
        let mut guides = BTreeMap::new();
        for family in families {
            let text = texts
                .remove(family)
                .ok_or_else(|| format!("{DIRECTORY}/{family}.md is missing: what `{family}` is for"))?;
            guides.insert(family.to_owned(), module_docs(family, &text)?);
        }
        match texts.keys().next() {
            Some(other) => Err(format!("{DIRECTORY}/{other}.md names no family of resources; remove it")),
            None => Ok(Self(guides)),
        }
    }

    /// The documentation of a family's module.
    pub(crate) fn of(&self, family: &str) -> &str {
        self.0.get(family).map_or("", String::as_str)
    }
}

/// The text as a module's documentation, its example made a whole program.
fn module_docs(family: &str, text: &str) -> Result<String> {
    let parts: Vec<&str> = text.split("```").collect();
    let [prose, code, rest] = parts[..] else {
        return Err(format!("{DIRECTORY}/{family}.md: there has to be one example"));
    };
    let code = code
        .strip_prefix("rust\n")
        .ok_or_else(|| format!("{DIRECTORY}/{family}.md: the example has to begin with ```rust"))?;
    let (kind, setter) = match family {
        "admin" => ("admin().create()", "admin_api_key"),
        _ => ("create()", "api_key"),
    };
    let before = BEFORE.replace("KIND", kind).replace("SETTER", setter);
    let text = format!("{prose}```\n{before}\n{code}{AFTER}\n```{rest}");
    Ok(text.trim_end().lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_becomes_a_program() {
        let docs = module_docs("chat", "Answers.\n\n```rust\nlet x = 1;\n```\n").unwrap();
        assert!(docs.starts_with("//! Answers.\n//!\n//! ```\n//! # #[tokio::main("), "{docs}");
        assert!(docs.ends_with("//! let x = 1;\n//! # Ok(()) }\n//! ```\n"), "{docs}");
        assert!(docs.contains("emulator.key().create()") && docs.contains(".api_key("), "{docs}");
    }

    #[test]
    fn administration_gets_an_admin_key() {
        let docs = module_docs("admin", "```rust\n```").unwrap();
        assert!(
            docs.contains("emulator.key().admin().create()") && docs.contains(".admin_api_key("),
            "{docs}"
        );
    }

    #[test]
    fn a_text_without_an_example_is_refused() {
        assert!(module_docs("chat", "Answers.").unwrap_err().contains("one example"));
        assert!(module_docs("chat", "```\n```").unwrap_err().contains("```rust"));
    }
}
