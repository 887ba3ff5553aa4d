//! An operation's arguments from the command line: path parameters, and all others as one JSON
//! object.

use keyway::types::Operation;
use keyway_schema::{Field, Mistake, OperationSchema, Shape};
use serde_json::{Map, Value};

use crate::failure::Failure;

/// The arguments of an operation.
#[derive(Debug)]
pub(super) struct Arguments {
    /// The path parameters, in order.
    pub(super) path: Vec<String>,
    /// All others, by name.
    pub(super) members: Map<String, Value>,
    /// Parameters that this version does not know; they are sent anyway.
    pub(super) unknown: Vec<String>,
}

/// Where a parameter goes: an object, the field's name, and its shape if known.
type Place<'a, 'n> = (&'a mut Map<String, Value>, &'n str, Option<&'static Shape>);

/// An operation and its schema.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub(super) operation: &'static Operation,
    pub(super) schema: &'static OperationSchema,
}

impl Known {
    /// Returns all parameters except those in the path: of headers, query and body.
    pub(super) fn fields(self) -> Vec<&'static Field> {
        let mut found: Vec<_> = self.schema.header.iter().chain(&self.schema.query).collect();
        if let Some(body) = &self.schema.body {
            found.extend(body.fields());
        }
        found
    }

    fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().into_iter().find(|field| field.name == name)
    }

    /// Returns the first value that its parameter does not accept.
    pub(super) fn first_mistake(self, members: &Map<String, Value>) -> Option<Mistake<'static>> {
        let mut beside = self.schema.header.iter().chain(&self.schema.query);
        let found = beside.find_map(|field| field.mistake(members.get(field.name)));
        let in_body = || self.schema.body.as_ref()?.mistake(&Value::Object(members.clone()));
        found.or_else(in_body)
    }

    pub(super) fn mistake(self, text: &str) -> Failure {
        let id = self.operation.id;
        Failure::Usage(format!("{id}: {text}; see keyway call {id} --help"))
    }

    /// Combines the command line's words: identifiers in the path's order, an object with
    /// parameters, and single parameters, which take precedence.
    pub(super) fn arguments(
        self,
        ids: &[String],
        whole: Map<String, Value>,
        one_by_one: &[String],
    ) -> Result<Arguments, Failure> {
        let mut members = whole;
        let mut given: Vec<&str> = Vec::new();
        for word in one_by_one {
            let (name, text) = word
                .split_once('=')
                .filter(|(name, _)| !name.is_empty())
                .ok_or_else(|| self.mistake(&format!("-p takes NAME=VALUE, not `{word}`")))?;
            self.set(&mut members, name, text, given.contains(&name))?;
            given.push(name);
        }
        let path = self.path(ids, &mut members)?;
        self.check_required(&members)?;
        let unknown = members.keys().filter(|name| self.field(name).is_none()).cloned().collect();
        Ok(Arguments { path, members, unknown })
    }

    /// Sets one parameter; with `again`, adds to its list.
    fn set(
        self,
        members: &mut Map<String, Value>,
        name: &str,
        text: &str,
        again: bool,
    ) -> Result<(), Failure> {
        let (place, last, shape) = self.place(members, name)?;
        let one = |shape: Option<&Shape>| value(text, shape);
        if let Some(error) = broken_json(text, shape) {
            return Err(self.mistake(&format!("`{name}` is not valid JSON: {error}")));
        }
        let list = shape.and_then(Shape::item);
        if !again {
            let alone = one(shape);
            let fits = shape.is_none_or(|shape| shape.takes_items(&alone));
            let value = match list {
                Some(item) if !fits => Value::Array(vec![one(Some(item))]),
                _ => alone,
            };
            place.insert(last.to_owned(), value);
            return Ok(());
        }
        if shape.is_some() && list.is_none() {
            return Err(self.mistake(&format!("`{name}` takes one value, but is given twice")));
        }
        let more = one(list);
        match place.get_mut(last) {
            Some(Value::Array(items)) => items.push(more),
            Some(first) => *first = Value::Array(vec![first.take(), more]),
            None => {}
        }
        Ok(())
    }

    /// Returns where a parameter goes. A dotted name is that of a nested field, unless a parameter
    /// has exactly that name.
    fn place<'a, 'n>(
        self,
        members: &'a mut Map<String, Value>,
        name: &'n str,
    ) -> Result<Place<'a, 'n>, Failure> {
        let known = self.field(name).map(|field| &field.shape);
        let Some((first, mut rest)) = name.split_once('.').filter(|_| known.is_none()) else {
            return Ok((members, name, known));
        };
        let Some(field) = self.field(first) else { return Ok((members, name, None)) };
        let (mut here, mut shape, mut word) = (members, Some(&field.shape), first);
        loop {
            if let Some(error) = self.into_list(name, word, shape) {
                return Err(error);
            }
            let entry = here.entry(word).or_insert_with(|| Value::Object(Map::new()));
            let Value::Object(inner) = entry else {
                return Err(self.mistake(&format!("`{name}` is a field of `{word}`, which is not an object")));
            };
            here = inner;
            // The fields of a map may have dots in their names.
            let free = shape.is_some_and(Shape::is_map);
            let Some((next, more)) = rest.split_once('.').filter(|_| !free) else {
                return Ok((here, rest, shape.and_then(|shape| shape.field(rest))));
            };
            shape = shape.and_then(|shape| shape.field(next));
            (word, rest) = (next, more);
        }
    }

    /// A dotted name does not lead into a list: the error shows the list as JSON.
    fn into_list(self, name: &str, word: &str, shape: Option<&'static Shape>) -> Option<Failure> {
        let is_list = |shape: &&Shape| shape.takes_items(&Value::Array(Vec::new())) && !shape.is_map();
        let takes_object = |shape: &&Shape| shape.takes_items(&Value::Object(Map::new()));
        shape.filter(is_list).filter(|shape| !takes_object(shape))?;
        let (top, rest) = name.split_once('.')?;
        let inner = rest.split('.').rfind(|part| part.parse::<usize>().is_err());
        let item = inner.map_or("…".to_owned(), |inner| format!("{{\"{inner}\": …}}"));
        let form = if top == word { format!("-p '{top}=[{item}]'") } else { format!("-p '{top}={{…}}'") };
        Some(
            self.mistake(&format!(
                "`{word}` is a list, which dots do not lead into; pass it as JSON: {form}"
            )),
        )
    }

    /// Returns the path parameters: those that were named, and identifiers for the others in order.
    fn path(self, ids: &[String], members: &mut Map<String, Value>) -> Result<Vec<String>, Failure> {
        let mut ids = ids.iter();
        let mut path = Vec::new();
        for name in self.operation.path_params {
            let named = members.get(*name).filter(|_| self.field(name).is_none()).and_then(plain);
            let value = match named {
                Some(text) => {
                    members.remove(*name);
                    text
                }
                None => ids.next().cloned().ok_or_else(|| {
                    self.mistake(&format!("it requires `{}`", self.operation.path_params.join("` and `")))
                })?,
            };
            path.push(value);
        }
        match ids.next() {
            Some(extra) => Err(self.mistake(&format!("`{extra}` is one ID too many"))),
            None => Ok(path),
        }
    }

    fn check_required(self, members: &Map<String, Value>) -> Result<(), Failure> {
        let always = self.schema.header.iter().chain(&self.schema.query);
        let body = self.schema.body.as_ref().and_then(Shape::record).map_or(&[][..], |record| &record.fields);
        let missing: Vec<_> = always
            .chain(body)
            .filter(|field| field.required && !members.contains_key(field.name))
            .map(|field| format!("`{}`", field.name))
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(self.mistake(&format!("it requires {}", missing.join(" and "))))
    }
}

/// Returns why a text that begins as a list or an object is no JSON, where no string is allowed.
fn broken_json(text: &str, shape: Option<&Shape>) -> Option<serde_json::Error> {
    let is_meant = text.trim_start().starts_with(['[', '{']);
    let string = Value::String(String::new());
    let takes_text = shape.is_none_or(|shape| shape.takes_items(&string))
        || shape.and_then(Shape::item).is_some_and(|item| item.takes_items(&string));
    if !is_meant || takes_text { None } else { serde_json::from_str::<Value>(text).err() }
}

/// Returns the value of a parameter's text: JSON if that is what the parameter accepts, else a
/// string.
fn value(text: &str, shape: Option<&Shape>) -> Value {
    match serde_json::from_str::<Value>(text) {
        Ok(value) if shape.is_none_or(|shape| shape.takes_items(&value)) => value,
        _ => Value::String(text.to_owned()),
    }
}

/// Returns an identifier as it is written in a path.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
