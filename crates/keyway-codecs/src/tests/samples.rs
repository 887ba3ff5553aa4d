//! Sample values generated from shapes, as the API sends them today and may tomorrow.

use keyway_schema::{Field, Shape};
use serde_json::{Map, Value, json};

/// The kind of values to generate.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mood {
    /// Optional fields: none (0), at random (1), all (2).
    pub(super) optional: u8,
    /// Tags and other enum values are sometimes unknown ones.
    pub(super) strange: bool,
    /// Objects have an unknown field.
    pub(super) more: bool,
}

/// Generates values; the same seed gives the same values.
pub(super) struct Samples {
    state: u64,
    mood: Mood,
}

/// The nesting depth beyond which only required fields are generated.
const DEPTH: usize = 7;

impl Samples {
    pub(super) fn new(seed: u64, mood: Mood) -> Self {
        Self { state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1, mood }
    }

    /// Returns a number below `bound` (xorshift).
    fn chance(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 11) as usize % bound
    }

    /// Generates a value of a shape.
    pub(super) fn value(&mut self, shape: &Shape) -> Value {
        self.at(shape, 0)
    }

    /// Generates an object with some of these fields.
    pub(super) fn object<'a>(&mut self, fields: impl IntoIterator<Item = &'a Field>) -> Value {
        Value::Object(self.members(fields, 0))
    }

    fn at(&mut self, shape: &Shape, depth: usize) -> Value {
        match shape {
            Shape::Any => json!({"any": [null, 1.5, "a"]}),
            Shape::Null => Value::Null,
            Shape::Flag => (self.chance(2) == 1).into(),
            Shape::Text { .. } | Shape::File => {
                ["", "a", "\u{1F511}\"\\\n", "stop", "null"][self.chance(5)].into()
            }
            Shape::Integer { min, max } => {
                let wide = [0, 7, -1, 9_007_199_254_740_993, i64::MAX][self.chance(5)];
                wide.clamp(min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX)).into()
            }
            Shape::Number { min, max, above } => {
                let wide: f64 = [0.0, 0.1, 1.5e300, 1e-7, -0.006_929_283_495_992_422, 3.0][self.chance(6)];
                let low = min.or(above.map(|above| above + 0.5)).unwrap_or(f64::MIN);
                wide.clamp(low, max.unwrap_or(f64::MAX).max(low)).into()
            }
            Shape::Const(text) => {
                let value: Value = serde_json::from_str(text).unwrap();
                if value.is_string() { self.known(value) } else { value }
            }
            Shape::Choice { values, .. } => {
                let value = values[self.chance(values.len())];
                self.known(value.into())
            }
            Shape::List { of, min, max } => {
                let many = self.chance(3).max(min.unwrap_or(0).min(3) as usize);
                let many = if depth > DEPTH { min.unwrap_or(0) as usize } else { many };
                (0..many.min(max.unwrap_or(9) as usize)).map(|_| self.at(of, depth + 1)).collect()
            }
            Shape::Map { of, .. } => {
                let many = if depth > DEPTH { 0 } else { self.chance(3) };
                let names = (0..many).map(|index| format!("name {index}"));
                Value::Object(names.map(|name| (name, self.at(of, depth + 1))).collect())
            }
            Shape::Object(record) => Value::Object(self.members(&record.fields, depth)),
            Shape::Union { variants, .. } => {
                let index = if depth > DEPTH { 0 } else { self.chance(variants.len()) };
                self.at(&variants[index].shape, depth + 1)
            }
            Shape::Nullable(of) => {
                if self.chance(3) == 0 || depth > DEPTH {
                    Value::Null
                } else {
                    self.at(of, depth)
                }
            }
            Shape::Ref(named) => self.at(named.shape(), depth),
            _ => unreachable!("a new kind of shape: {shape:?}"),
        }
    }

    fn members<'a>(
        &mut self,
        fields: impl IntoIterator<Item = &'a Field>,
        depth: usize,
    ) -> Map<String, Value> {
        let mut members = Map::new();
        for field in fields {
            let wanted = match self.mood.optional {
                0 => false,
                1 => self.chance(2) == 0,
                _ => true,
            };
            if field.required || wanted && depth <= DEPTH {
                members.insert(field.name.to_owned(), self.at(&field.shape, depth + 1));
            }
        }
        if self.mood.more {
            members.insert("tomorrow".to_owned(), json!({"a": [null, 1.5]}));
            members.insert("extra".to_owned(), json!("a"));
        }
        members
    }

    fn known(&mut self, value: Value) -> Value {
        if self.mood.strange && self.chance(3) == 0 { "tomorrow's".into() } else { value }
    }
}

/// Returns several seeds for each kind.
pub(super) fn moods() -> impl Iterator<Item = (u64, Mood)> {
    (0..36).map(|seed| {
        let mood = Mood { optional: (seed % 3) as u8, strange: seed / 3 % 2 == 1, more: seed / 6 % 2 == 1 };
        (seed, mood)
    })
}
