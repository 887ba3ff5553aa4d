//! Enums as `open_enum!`.

use std::fmt::Write as _;

use super::Emitter;
use crate::codegen::model::Named;
use crate::codegen::names::pascal;

impl Emitter<'_> {
    pub(crate) fn open_enum(&self, name: &str, named: &Named, values: &[String], open: bool) -> String {
        let mut text = format!("open_enum! {{\n{}", self.type_docs(name, named, "    "));
        if open {
            text.push_str("    ///\n    /// The document allows any other string too.\n");
        }
        let _ = writeln!(text, "    pub enum {name} {{");
        let mut used: Vec<String> = vec!["Unknown".to_owned(), "NotText".to_owned()];
        for value in values {
            let mut variant = pascal(value);
            if variant.is_empty() {
                variant = if value.is_empty() { "Empty".to_owned() } else { "Star".to_owned() };
            }
            while used.contains(&variant) {
                variant.push('_');
            }
            if variant.ends_with('_') {
                variant = format!("{}Value", variant.trim_end_matches('_'));
            }
            used.push(variant.clone());
            for line in self.docs.get(&format!("{name}.{value}")).into_iter().flat_map(str::lines) {
                let _ = writeln!(text, "        /// {line}");
            }
            let _ = writeln!(text, "        {variant} = {value:?},");
        }
        text.push_str("    }\n}\n");
        text
    }
}
