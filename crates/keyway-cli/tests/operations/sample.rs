//! Values that a shape allows: the smallest, one with every field, and random ones.

use keyway_schema::{Field, Record, Shape};
use serde_json::{Map, Value, json};

/// Below this depth, optional fields are left out.
const DEPTH: usize = 7;

/// How a value is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Only what is required; `turn` chooses among several shapes.
    Smallest { turn: usize },
    /// Every optional field too.
    Fullest { turn: usize },
    /// At random; the same seed gives the same value.
    Random { seed: u64 },
}

/// Makes values.
pub(crate) struct Sampler {
    way: Way,
    state: u64,
}

impl Sampler {
    pub(crate) fn new(way: Way, of: &str) -> Self {
        let seed = if let Way::Random { seed } = way { seed } else { 0 };
        // Another seed for each operation (FNV-1a), so that they do not all make the same choices.
        let state = of.bytes().fold(0xCBF2_9CE4_8422_2325 ^ seed, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
        });
        Self { way, state: state | 1 }
    }

    /// A value of the shape.
    pub(crate) fn sample(&mut self, shape: &Shape) -> Value {
        self.value(shape, 0)
    }

    /// The members that are given of these fields.
    pub(crate) fn members(&mut self, fields: &[Field]) -> Map<String, Value> {
        self.object(fields, 0)
    }

    /// A number below `bound` (xorshift).
    fn chance(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap() % bound
    }

    /// One of several.
    fn choose(&mut self, count: usize) -> usize {
        match self.way {
            Way::Smallest { turn } | Way::Fullest { turn } => turn % count,
            Way::Random { .. } => self.chance(count),
        }
    }

    /// Whether something optional is there.
    fn has_optional(&mut self, depth: usize) -> bool {
        match self.way {
            Way::Smallest { .. } => false,
            Way::Fullest { .. } => depth < DEPTH,
            Way::Random { .. } => depth < DEPTH && self.chance(3) == 0,
        }
    }

    /// How many items a list has.
    fn count(&mut self, min: u64, max: Option<u64>, depth: usize) -> u64 {
        let wanted = match self.way {
            Way::Random { .. } if depth < DEPTH => self.chance(3) as u64,
            _ => u64::from(self.has_optional(depth)),
        };
        wanted.max(min).min(max.unwrap_or(u64::MAX))
    }

    fn object(&mut self, fields: &[Field], depth: usize) -> Map<String, Value> {
        let mut members = Map::new();
        for field in fields {
            if field.required || self.has_optional(depth) {
                members.insert(field.name.to_owned(), self.value(&field.shape, depth + 1));
            }
        }
        members
    }

    fn record(&mut self, record: &Record, depth: usize) -> Value {
        let mut members = self.object(&record.fields, depth);
        for name in record.any_of_required.iter().take(1).flatten() {
            if let Some(field) = record.field(name).filter(|_| !members.contains_key(*name)) {
                members.insert((*name).to_owned(), self.value(&field.shape, depth + 1));
            }
        }
        Value::Object(members)
    }

    fn value(&mut self, shape: &Shape, depth: usize) -> Value {
        match shape.resolve() {
            Shape::Null => Value::Null,
            Shape::Flag => json!(self.choose(2) == 0),
            Shape::Text { min, max, pattern, format } => self.text(*min, *max, *pattern, *format).into(),
            Shape::Integer { min, max } => {
                let low = min.unwrap_or(1).max(0);
                json!(low.saturating_add(self.more(9)).min(max.unwrap_or(i64::MAX)))
            }
            Shape::Number { min, max, .. } => {
                let wanted = min.unwrap_or(0.0).max(0.0) + 0.0625 + self.more(9) as f64;
                json!(wanted.min(max.unwrap_or(f64::MAX)))
            }
            Shape::Const(json) => serde_json::from_str(json).unwrap(),
            Shape::Choice { values, .. } => values[self.choose(values.len())].into(),
            Shape::List { of, min, max } => {
                let count = self.count(min.unwrap_or(0), *max, depth);
                (0..count).map(|_| self.value(of, depth + 1)).collect()
            }
            Shape::Map { of, .. } if self.has_optional(depth) => json!({"key": self.value(of, depth + 1)}),
            Shape::Map { .. } => json!({}),
            Shape::Object(shape) => self.record(shape, depth),
            Shape::Union { variants, .. } => {
                let variant = if depth < DEPTH { self.choose(variants.len()) } else { 0 };
                self.value(&variants[variant].shape, depth + 1)
            }
            Shape::Nullable(inner) => self.value(inner, depth),
            Shape::File => "@file".into(),
            _ => json!({"any": [1, null]}),
        }
    }

    /// How far a number is above its least value: nothing, unless values are random.
    fn more(&mut self, bound: usize) -> i64 {
        match self.way {
            Way::Random { .. } => i64::try_from(self.chance(bound)).unwrap(),
            _ => 0,
        }
    }

    fn text(
        &mut self,
        min: Option<u64>,
        max: Option<u64>,
        pattern: Option<&str>,
        format: Option<&str>,
    ) -> String {
        match (pattern, format) {
            (Some(pattern), _) if pattern.contains("tunnel_") => {
                format!("tunnel_{}", "0123456789abcdef".repeat(2))
            }
            (_, Some("date-time")) => "2025-01-02T03:04:05Z".to_owned(),
            (_, Some("date")) => "2025-01-02".to_owned(),
            (_, Some("uri")) => "https://example.com/".to_owned(),
            (Some(_), _) => fitting("text", min, max),
            _ => fitting(
                ["text", "a b&c=d", "Grüße, 鍵", "\"quoted\" \\ 100%"][self.more(4) as usize],
                min,
                max,
            ),
        }
    }
}

/// The text with as many characters as are allowed.
fn fitting(text: &str, min: Option<u64>, max: Option<u64>) -> String {
    let size = |limit: u64| usize::try_from(limit).unwrap();
    let mut text = text.to_owned();
    while text.chars().count() < size(min.unwrap_or(0)) {
        text.push('x');
    }
    text.chars().take(max.map_or(usize::MAX, size)).collect()
}
