//! Objects as `object!` and `params!`.

use std::fmt::Write as _;

use super::Emitter;
use super::rust::Form;
use crate::codegen::model::{Named, Object};
use crate::codegen::names;

impl Emitter<'_> {
    /// Returns an object: `params!` if callers build it, else `object!`.
    pub(crate) fn object(&self, name: &str, named: &Named, object: &Object) -> String {
        let request = self.places.home(name).is_none_or(|home| home.request);
        let word = if request { "params" } else { "object" };
        let mut text =
            format!("{word}! {{\n{}    pub struct {name} {{\n", self.type_docs(name, named, "    "));
        let mut used: Vec<String> = Vec::new();
        for field in object.fields.iter().filter(|field| !self.is_switch(name, &field.name)) {
            let form = self.form(name, object, field);
            let mut rust = names::field(&field.name);
            if used.contains(&rust) {
                rust = format!("{rust}_");
            }
            used.push(rust.clone());
            text.push_str(&self.field_docs(name, field));
            let ty = self.field_type(name, &form, field);
            let json = &field.name;
            let _ = match form {
                Form::Required => writeln!(text, "        required {rust}: {ty} = {json:?},"),
                Form::Given => writeln!(text, "        given {rust}: {ty} = {json:?},"),
                Form::Optional => writeln!(text, "        optional {rust}: {ty} = {json:?},"),
                Form::Nullable => writeln!(text, "        nullable {rust}: {ty} = {json:?},"),
                Form::Lenient => writeln!(text, "        lenient {rust}: {ty} = {json:?},"),
                Form::Constant(value) => writeln!(text, "        constant {rust}: {value:?} = {json:?},"),
            };
        }
        text.push_str("    }\n}\n");
        text
    }

    /// Returns whether a field switches a reply to streaming: the call sets that, not the params.
    fn is_switch(&self, owner: &str, field: &str) -> bool {
        self.model.operations.iter().any(|operation| {
            operation.params.as_deref() == Some(owner) && operation.switch.as_deref() == Some(field)
        })
    }
}
