//! A value that fits a JSON schema: tool arguments, structured replies.

mod merge;
mod numbers;
mod pattern;
#[cfg(test)]
mod tests;
mod texts;

use serde_json::{Map, Value};

use crate::store::weight;
use merge::{Merged, has_type};

/// Deeper schemas end in null. A schema that is inside itself ends before that, if it can.
const DEEPEST: usize = 24;
/// A schema that doubles at each level would grow forever.
const MOST_VALUES: usize = 2000;
/// The most text in a value, however often the schema repeats it.
const MOST_TEXT: usize = 256 << 10;

/// Returns the same simple value for the same schema: defaults, constants and first choices, else
/// `text`, 0, true. It obeys ranges, lengths, formats and patterns.
pub(super) fn sample(schema: &Value, text: &str) -> Value {
    let mut sampler = Sampler {
        root: schema,
        text,
        left: MOST_VALUES,
        text_left: MOST_TEXT,
        open: vec!["#".into()],
        steps: 0,
    };
    sampler.value(schema, Place { depth: DEEPEST, turn: 0, brief: false })
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place {
    /// The levels that may still follow.
    depth: usize,
    /// The value's number in its list: items of a list differ.
    turn: usize,
    /// The schema is inside itself: only what must be there is there.
    brief: bool,
}

impl Place {
    fn below(self) -> Self {
        Self { depth: self.depth.saturating_sub(1), turn: 0, ..self }
    }
}

struct Sampler<'a> {
    root: &'a Value,
    text: &'a str,
    left: usize,
    text_left: usize,
    /// The references that the value is inside of.
    open: Vec<String>,
    /// The schemas looked at to find how deep a choice goes.
    steps: usize,
}

impl Sampler<'_> {
    fn value(&mut self, schema: &Value, place: Place) -> Value {
        if place.depth == 0 || self.left == 0 {
            return Value::Null;
        }
        self.left -= 1;
        let Merged { schema, references } = merge::merged(self.root, schema);
        let again = references.iter().any(|reference| self.open.contains(reference));
        let before = self.open.len();
        self.open.extend(references);
        let place = Place { brief: place.brief || again, ..place };
        let value = self.of_merged(&schema, place);
        self.open.truncate(before);
        value
    }

    fn of_merged(&mut self, schema: &Value, place: Place) -> Value {
        for choices in ["anyOf", "oneOf"] {
            if let Some(branches) = schema[choices].as_array().filter(|branches| !branches.is_empty()) {
                let branch = self.branch(branches, place);
                let both = merge::with_branch(schema, choices, branch);
                return self.value(&both, Place { depth: place.depth - 1, ..place });
            }
        }
        match fixed(schema, place.turn) {
            Some(fixed) if self.affords(weight(&fixed)) => fixed,
            Some(_) => Value::Null,
            None => self.of_type(schema, place),
        }
    }

    /// Returns the branch to follow: the first one, or the one that ends soonest if the schema is
    /// inside itself.
    fn branch<'b>(&mut self, branches: &'b [Value], place: Place) -> &'b Value {
        let first = &branches[0];
        if !place.brief {
            return first;
        }
        self.steps = 0;
        branches.iter().min_by_key(|branch| self.height(branch, 12)).unwrap_or(first)
    }

    /// Returns the fewest levels that a value of a schema has; `most` if it has at least that many.
    fn height(&mut self, schema: &Value, most: usize) -> usize {
        self.steps += 1;
        if most == 0 || self.steps > 500 {
            return most;
        }
        let schema = merge::merged(self.root, schema).schema;
        if fixed(&schema, 0).is_some() {
            return 1;
        }
        if let Some(branches) = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array()) {
            return 1 + branches.iter().map(|branch| self.height(branch, most - 1)).min().unwrap_or(0);
        }
        let mut inner: Vec<Value> =
            required(&schema).map(|name| schema["properties"][name].clone()).collect();
        if schema["minItems"].as_u64().unwrap_or(0) > 0 {
            inner.push(schema["items"].clone());
        }
        if schema["minProperties"].as_u64().unwrap_or(0) > 0 {
            inner.push(schema["additionalProperties"].clone());
        }
        1 + inner.iter().map(|schema| self.height(schema, most - 1)).max().unwrap_or(0)
    }

    fn of_type(&mut self, schema: &Value, place: Place) -> Value {
        match merge::kind(schema) {
            "string" => self.string(schema, place.turn),
            "integer" => numbers::integer(schema, place.turn),
            "number" => numbers::number(schema, place.turn),
            "boolean" => place.turn.is_multiple_of(2).into(),
            "array" => self.list(schema, place),
            "object" => self.object(schema, place),
            _ => Value::Null,
        }
    }

    fn string(&mut self, schema: &Value, turn: usize) -> Value {
        let text = texts::fitting(schema, self.text, turn, self.text_left);
        Value::String(if self.affords(text.len()) { text } else { String::new() })
    }

    /// Returns one item, or as many as there must be; those of a set differ.
    fn list(&mut self, schema: &Value, place: Place) -> Value {
        let limit = |name: &str| schema[name].as_u64().and_then(|limit| usize::try_from(limit).ok());
        let least = limit("minItems").unwrap_or(0);
        let first = schema["prefixItems"].as_array().map_or(&[][..], Vec::as_slice);
        let rest = Some(&schema["items"]).filter(|items| items.is_object());
        let usual = if place.brief || (rest.is_none() && first.is_empty()) { 0 } else { first.len().max(1) };
        let count = usual.max(least).min(limit("maxItems").unwrap_or(usize::MAX));
        let distinct = schema["uniqueItems"] == true;
        let mut items: Vec<Value> = Vec::new();
        // A set whose items have too few values ends early.
        for turn in 0..count.saturating_mul(4) {
            if items.len() >= count || self.left == 0 {
                break;
            }
            let of = first.get(items.len()).or(rest).unwrap_or(&Value::Null);
            let any = of.as_object().is_none_or(Map::is_empty);
            let below = Place { turn, ..place.below() };
            let item = if any { self.any(turn) } else { self.value(of, below) };
            if !distinct || !items.contains(&item) {
                items.push(item);
            }
        }
        items.into()
    }

    /// Returns an item of which the schema says nothing.
    fn any(&mut self, turn: usize) -> Value {
        self.left -= 1;
        turn.into()
    }

    fn object(&mut self, schema: &Value, place: Place) -> Value {
        let mut members = Map::new();
        let needed: Vec<&str> = required(schema).collect();
        let properties = schema["properties"].as_object().into_iter().flatten();
        // What must be there comes first, in case the rest finds no room.
        let (first, rest): (Vec<_>, Vec<_>) =
            properties.partition(|(name, _)| needed.contains(&name.as_str()));
        let rest = rest.into_iter().filter(|_| !place.brief);
        for (turn, (name, of)) in first.into_iter().chain(rest).enumerate() {
            if of == &Value::Bool(false) {
                continue;
            }
            if self.left == 0 || !self.affords(name.len()) {
                break;
            }
            // In a set of objects, each differs in its first field.
            let turn = if turn == 0 { place.turn } else { 0 };
            members.insert(name.clone(), self.value(of, Place { turn, ..place.below() }));
        }
        self.more_members(schema, &mut members, &needed, place);
        members.into()
    }

    /// Adds fields that the schema demands or allows without naming them as properties.
    fn more_members(
        &mut self,
        schema: &Value,
        members: &mut Map<String, Value>,
        needed: &[&str],
        place: Place,
    ) {
        let of = &schema["additionalProperties"];
        let named = needed.iter().map(|name| (*name).to_owned());
        let least =
            schema["minProperties"].as_u64().and_then(|least| usize::try_from(least).ok()).unwrap_or(0);
        let usual = usize::from(members.is_empty() && needed.is_empty() && of.is_object() && !place.brief);
        let names = (0..).map(|number: usize| texts::key(&schema["propertyNames"], number));
        for (number, name) in named.chain(names).enumerate() {
            let wanted = number < needed.len() || members.len() < least.max(usual);
            if !wanted || self.left == 0 || number > needed.len() + least + 1 || !self.affords(name.len()) {
                break;
            }
            if !members.contains_key(&name) {
                let value = if of.is_object() { self.value(of, place.below()) } else { self.text.into() };
                members.insert(name, value);
            }
        }
    }

    /// Takes this many bytes from the remaining text budget, if there are enough.
    fn affords(&mut self, bytes: usize) -> bool {
        let left = self.text_left.checked_sub(bytes);
        self.text_left = left.unwrap_or(self.text_left);
        left.is_some()
    }
}

/// Returns a constant, a choice or a fitting default of a schema.
fn fixed(schema: &Value, turn: usize) -> Option<Value> {
    if let Some(constant) = schema.get("const") {
        return Some(constant.clone());
    }
    if let Some(choices) = schema["enum"].as_array().filter(|choices| !choices.is_empty()) {
        let fitting: Vec<&Value> = choices.iter().filter(|choice| has_type(schema, choice)).collect();
        let choices = if fitting.is_empty() { choices.iter().collect() } else { fitting };
        return Some(choices[turn % choices.len()].clone());
    }
    let default = schema.get("default").filter(|default| !default.is_null() && turn == 0)?;
    (has_type(schema, default) && texts::allows(schema, default) && numbers::allows(schema, default))
        .then(|| default.clone())
}

/// Returns the names of fields that an object must have.
fn required(schema: &Value) -> impl Iterator<Item = &str> {
    schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str)
}
