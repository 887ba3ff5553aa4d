//! Names with brackets: `a[b]`, `a[]`, `a[][b]`.

use serde_json::{Map, Value};

use crate::schema::FILE_MEMBER;

/// Deeper names are rejected.
const DEEPEST: usize = 16;

/// Inserts a value at the path its name gives. A repeated name makes a list.
pub(super) fn insert(members: &mut Map<String, Value>, name: &str, value: Value) -> Result<(), String> {
    let unusable = || format!("the name '{name}' has brackets that do not fit");
    let (first, mut rest) = name.split_at(name.find('[').unwrap_or(name.len()));
    if first.is_empty() {
        return Err(unusable());
    }
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let (step, after) =
            rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).ok_or_else(unusable)?;
        steps.push(step);
        rest = after;
    }
    if steps.len() > DEEPEST {
        return Err(unusable());
    }
    match steps.split_first() {
        None => add(members, first, value),
        Some(_) => place(members.entry(first).or_insert(Value::Null), &steps, value).ok_or_else(unusable)?,
    }
    Ok(())
}

fn add(members: &mut Map<String, Value>, name: &str, value: Value) {
    match members.get_mut(name) {
        None => drop(members.insert(name.to_owned(), value)),
        Some(Value::Array(items)) => items.push(value),
        Some(known) => *known = Value::Array(vec![known.take(), value]),
    }
}

fn place(slot: &mut Value, steps: &[&str], value: Value) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        *slot = value;
        return Some(());
    };
    if step.is_empty() {
        if slot.is_null() {
            *slot = Value::Array(Vec::new());
        }
        let items = slot.as_array_mut()?;
        // `a[][x]=1&a[][y]=2` is one object until a field repeats.
        let goes_on = match (rest.first(), items.last()) {
            (Some(next), Some(Value::Object(last))) => {
                !last.contains_key(*next) && !last.contains_key(FILE_MEMBER)
            }
            _ => false,
        };
        if !goes_on {
            items.push(Value::Null);
        }
        return place(items.last_mut()?, rest, value);
    }
    if slot.is_null() {
        *slot = Value::Object(Map::new());
    }
    let members = slot.as_object_mut()?;
    if rest.is_empty() {
        add(members, step, value);
        return Some(());
    }
    place(members.entry(*step).or_insert(Value::Null), rest, value)
}
