//! Unions as `tagged_union!`, `kind_union!` and `choice_union!`: by tag, by kind of JSON, by
//! fields.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Emitter;
use crate::Result;
use crate::codegen::model::{Def, Named, Object, Shape, Socket, Type, Union, Variant};

/// A variant with its possible kinds of JSON.
struct Kinds<'a> {
    variant: &'a Variant,
    kinds: BTreeSet<&'static str>,
}

impl Emitter<'_> {
    pub(crate) fn union(&self, name: &str, named: &Named, union: &Union) -> Result<String> {
        let docs = self.type_docs(name, named, "    ");
        let kinds: Vec<Kinds<'_>> =
            union.variants.iter().map(|variant| Kinds { variant, kinds: self.kinds(&variant.ty) }).collect();
        let objects: Vec<_> = kinds.iter().filter(|kinds| kinds.kinds.contains("object")).collect();
        let others: Vec<_> = kinds.iter().filter(|kinds| !kinds.kinds.contains("object")).collect();
        let strings = others.iter().filter(|kinds| kinds.kinds.contains("string")).count();
        match &union.tag {
            // Even a single variant: others will be added, and must not be deserialized as this
            // one.
            Some(tag) if objects.len() > others.len() && others.len() <= 1 && strings == others.len() => {
                let string = others.first().map(|kinds| kinds.variant);
                let text = self.tagged(name, &docs, tag, string, union)?;
                Ok(if self.is_event(name) {
                    text + &event_types(name, tag, union) + &self.sequence_numbers(name, union)
                } else {
                    text
                })
            }
            _ if objects.len() > 1 && others.is_empty() => {
                let variants: Vec<_> = union.variants.iter().collect();
                let rules = self.rules(name, &variants)?;
                Ok(format!("choice_union! {{\n{docs}    pub enum {name} {{\n{rules}    }}\n}}\n"))
            }
            _ if objects.len() <= 1 => self.by_kind(name, &docs, &kinds),
            _ => Err(format!(
                "codegen: {name}: a union whose variants neither a tag nor the kind of JSON distinguishes."
            )),
        }
    }

    /// Whether a union is that of a stream's events, or of those of one direction of a socket.
    fn is_event(&self, name: &str) -> bool {
        let is = |ty: &Type| matches!(&ty.shape, Shape::Ref(known) if known == name);
        let streams = self.model.operations.iter().flat_map(|operation| &operation.event);
        streams.chain(self.model.sockets.iter().flat_map(Socket::events)).any(is)
    }

    /// Returns the accessor of an event's position in its stream, if any variant has one.
    fn sequence_numbers(&self, name: &str, union: &Union) -> String {
        let numbered = |ty: &Type| match self.def(ty) {
            Some(Def::Object(object)) => {
                object.fields.iter().any(|field| field.name == "sequence_number" && field.required)
            }
            _ => false,
        };
        let labels: Vec<&str> = union
            .variants
            .iter()
            .filter(|variant| numbered(&variant.ty))
            .map(|variant| &*variant.label)
            .collect();
        if labels.is_empty() {
            return String::new();
        }
        format!(
            "\nsequence_numbers! {{\n    {name} {{\n        {},\n    }}\n}}\n",
            labels.join(",\n        ")
        )
    }

    /// Returns the possible JSON kinds of a type.
    fn kinds(&self, ty: &Type) -> BTreeSet<&'static str> {
        let kind = match &self.behind(ty).shape {
            Shape::Text { .. } | Shape::File => "string",
            Shape::Integer { .. } => "integer",
            Shape::Number { .. } => "number",
            Shape::Flag => "boolean",
            Shape::List { .. } => "array",
            Shape::Map { .. } | Shape::AnyObject | Shape::Any => "object",
            Shape::Const(value) if value.text().is_some() => "string",
            Shape::Const(value) if value.float().is_some() => "integer",
            Shape::Const(_) => "boolean",
            Shape::Ref(_) => match self.def(ty) {
                Some(Def::Enum { .. }) => "string",
                Some(Def::Union(union)) => {
                    return union.variants.iter().flat_map(|variant| self.kinds(&variant.ty)).collect();
                }
                _ => "object",
            },
        };
        BTreeSet::from([kind])
    }

    fn tagged(
        &self,
        name: &str,
        docs: &str,
        tag: &str,
        string: Option<&Variant>,
        union: &Union,
    ) -> Result<String> {
        let mut text = format!("tagged_union! {{\n{docs}    pub enum {name} by {tag:?} {{\n");
        if let Some(variant) = string {
            let _ = writeln!(text, "        string => {}({}),", variant.label, self.rust(&variant.ty));
        }
        let objects: Vec<&Variant> =
            union.variants.iter().filter(|variant| !variant.tags.is_empty()).collect();
        let others = |variant: &Variant| {
            let shares = |other: &&&Variant| {
                !std::ptr::eq(**other, variant) && other.tags.iter().any(|tag| variant.tags.contains(tag))
            };
            objects.iter().any(|other| shares(&other))
        };
        let shared: Vec<&Variant> = objects.iter().copied().filter(|variant| others(variant)).collect();
        for variant in objects.iter().filter(|variant| !others(variant)) {
            let tags: Vec<_> = variant.tags.iter().map(|tag| format!("{tag:?}")).collect();
            let _ = writeln!(
                text,
                "        {} => {}({}),",
                tags.join(" | "),
                variant.label,
                self.rust(&variant.ty)
            );
        }
        let known = |variant: &&Variant| {
            !variant.tags.is_empty() || string.is_some_and(|string| std::ptr::eq(string, *variant))
        };
        if let Some(variant) = union.variants.iter().find(|variant| !known(variant)) {
            return Err(format!("codegen: {name}: the variant {} has no tag.", variant.label));
        }
        if !shared.is_empty() {
            let mut tags: Vec<&str> = Vec::new();
            for tag in shared.iter().flat_map(|variant| &variant.tags) {
                if !tags.contains(&tag.as_str()) {
                    tags.push(tag);
                }
            }
            let tags: Vec<_> = tags.iter().map(|tag| format!("{tag:?}")).collect();
            let rules = self.rules(name, &shared)?.replace("        ", "            ");
            let _ = write!(text, "        choose {} {{\n{rules}        }}\n", tags.join(" | "));
        }
        text.push_str("    }\n}\n");
        Ok(text)
    }

    fn by_kind(&self, name: &str, docs: &str, kinds: &[Kinds<'_>]) -> Result<String> {
        let mut text = format!("kind_union! {{\n{docs}    pub enum {name} {{\n");
        let of = |kind: &'static str| kinds.iter().filter(move |kinds| kinds.kinds.contains(kind));
        for kind in ["string", "integer", "number", "boolean", "object"] {
            let variants: Vec<_> = of(kind).collect();
            let Some(first) = variants.first() else { continue };
            if variants.len() > 1 {
                return Err(format!("codegen: {name}: several variants are of kind {kind}."));
            }
            let nested = first.kinds.len() > 1;
            let (label, ty) = match (nested, kind) {
                (true, "string") => ("String".to_owned(), "String".to_owned()),
                (true, "integer") => ("Integer".to_owned(), "i64".to_owned()),
                (true, "number") => ("Number".to_owned(), "f64".to_owned()),
                (true, "boolean") => ("Boolean".to_owned(), "bool".to_owned()),
                _ => (first.variant.label.clone(), self.rust(&first.variant.ty)),
            };
            if kind == "object" && ty == "crate::Json" || ty.starts_with("BTreeMap") {
                return Err(format!("codegen: {name}: a free object as a variant."));
            }
            let kind = if ty == "crate::FileSource" { "file" } else { kind };
            let _ = writeln!(text, "        {kind} => {label}({ty}),");
        }
        let arrays: Vec<_> = of("array").collect();
        match arrays.as_slice() {
            [] => {}
            [one] => {
                let ty = self.rust(self.behind(&one.variant.ty));
                let _ = writeln!(text, "        array => {}({ty}),", one.variant.label);
            }
            several => {
                text.push_str("        arrays {\n");
                for kinds in several {
                    let Shape::List { of, .. } = &self.behind(&kinds.variant.ty).shape else { continue };
                    let item = self.kinds(of);
                    let Some(kind) = item.first().filter(|_| item.len() == 1) else {
                        return Err(format!("codegen: {name}: nothing distinguishes lists of mixed items."));
                    };
                    let kind = if *kind == "integer" { "number" } else { kind };
                    let ty = self.rust(self.behind(&kinds.variant.ty));
                    let _ = writeln!(text, "            {kind} => {}({ty}),", kinds.variant.label);
                }
                text.push_str("        },\n");
            }
        }
        text.push_str("    }\n}\n");
        Ok(text)
    }

    /// Returns the tests that distinguish objects without a unique tag, the narrowest first.
    fn rules(&self, name: &str, variants: &[&Variant]) -> Result<String> {
        let mut rest: Vec<(&Variant, &Object)> = Vec::new();
        for variant in variants {
            match self.def(&variant.ty) {
                Some(Def::Object(object)) => rest.push((variant, object)),
                _ => return Err(format!("codegen: {name}: the variant {} is not an object.", variant.label)),
            }
        }
        let mut text = String::new();
        let mut line = |variant: &Variant, test: String| {
            let _ = writeln!(text, "        {}({}) if {test},", variant.label, self.rust(&variant.ty));
        };
        if let Some(member) = self.telling(&rest) {
            for (variant, object) in &rest {
                let values = self.known_values(object, &member);
                line(variant, format!("Is({member:?}, &{values:?})"));
            }
            return Ok(text);
        }
        while rest.len() > 1 {
            let Some((index, test)) =
                (0..rest.len()).find_map(|index| Some((index, self.test(index, &rest)?)))
            else {
                let labels: Vec<_> = rest.iter().map(|(variant, _)| variant.label.as_str()).collect();
                return Err(format!("codegen: {name}: nothing distinguishes {}.", labels.join(" and ")));
            };
            let (variant, _) = rest.remove(index);
            line(variant, test);
        }
        if let Some((variant, _)) = rest.first() {
            line(variant, "Any".to_owned());
        }
        Ok(text)
    }

    /// Returns a field whose known values differ between all variants.
    fn telling(&self, variants: &[(&Variant, &Object)]) -> Option<String> {
        let (_, first) = variants.first()?;
        let tells = |member: &&str| {
            let mut seen: Vec<String> = Vec::new();
            variants.iter().all(|(_, object)| {
                let values = self.known_values(object, member);
                let fresh = !values.is_empty() && values.iter().all(|value| !seen.contains(value));
                seen.extend(values);
                fresh
            })
        };
        first.fields.iter().map(|field| field.name.as_str()).find(tells).map(str::to_owned)
    }

    fn known_values(&self, object: &Object, member: &str) -> Vec<String> {
        let Some(field) = object.fields.iter().find(|field| field.name == member) else { return Vec::new() };
        match (&self.behind(&field.ty).shape, self.def(&field.ty)) {
            (Shape::Const(value), _) => value.text().map(str::to_owned).into_iter().collect(),
            (_, Some(Def::Enum { values, open: false })) => values.clone(),
            _ => Vec::new(),
        }
    }

    /// Returns what identifies this variant: a field that only it requires, that only it has, or
    /// that has fewer kinds in it than in the others.
    fn test(&self, index: usize, variants: &[(&Variant, &Object)]) -> Option<String> {
        let (_, object) = variants[index];
        let others: Vec<&Object> = variants
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != index)
            .map(|(_, (_, object))| *object)
            .collect();
        let unique =
            |name: &str| others.iter().all(|other| other.fields.iter().all(|field| field.name != name));
        let required = object.fields.iter().find(|field| field.required && unique(&field.name));
        if let Some(field) = required {
            return Some(format!("Has({:?})", field.name));
        }
        let last = variants.len() == 2;
        // Of two, the more restrictive comes first: the other takes the rest.
        if last && let Some(field) = object.fields.iter().find(|field| unique(&field.name)) {
            let poorer = others.iter().any(|other| other.fields.len() < object.fields.len());
            if poorer {
                return Some(format!("Has({:?})", field.name));
            }
        }
        for field in object.fields.iter().filter(|field| field.required) {
            let own = self.kinds(&field.ty);
            let wider = others.iter().all(|other| {
                let known = other.fields.iter().find(|other| other.name == field.name);
                known.is_some_and(|known| {
                    own.is_subset(&self.kinds(&known.ty)) && own != self.kinds(&known.ty)
                })
            });
            if let (true, Some(kind)) = (wider && own.len() == 1, own.first()) {
                return Some(format!("Kind({:?}, Kind::{kind})", field.name));
            }
        }
        None
    }
}

/// The accessor that says of which kind an event is. A union with variants of several tags has none.
fn event_types(name: &str, tag: &str, union: &Union) -> String {
    let mut text = format!("\nevent_types! {{\n    {name} by {tag:?} {{\n");
    for variant in &union.variants {
        let [value] = variant.tags.as_slice() else { return String::new() };
        let _ = writeln!(text, "        {value:?} => {},", variant.label);
    }
    text.push_str("    }\n}\n");
    text
}
