//! Numbers within their bounds.

use serde_json::{Value, json};

/// Bounds of a number: a value, and whether the number may be equal to it.
#[derive(Clone, Copy)]
struct Bounds {
    low: Option<(f64, bool)>,
    high: Option<(f64, bool)>,
}

impl Bounds {
    /// Reads the bounds; an exclusive one may also be a flag beside the bound, as in old drafts.
    fn of(schema: &Value) -> Self {
        let bound = |plain: &str, exclusive: &str| {
            let own = schema[plain].as_f64().map(|bound| (bound, schema[exclusive] != true));
            let other = schema[exclusive].as_f64().map(|bound| (bound, false));
            (own, other)
        };
        // Of two bounds the narrower one holds, and of equal ones the exclusive one.
        let low = match bound("minimum", "exclusiveMinimum") {
            (Some(own), Some(other)) => Some(if own.0 > other.0 { own } else { other }),
            (own, other) => own.or(other),
        };
        let high = match bound("maximum", "exclusiveMaximum") {
            (Some(own), Some(other)) => Some(if own.0 < other.0 { own } else { other }),
            (own, other) => own.or(other),
        };
        Self { low, high }
    }

    fn allow(self, number: f64) -> bool {
        let above = |(bound, equal): (f64, bool)| number > bound || (equal && number >= bound);
        let below = |(bound, equal): (f64, bool)| number < bound || (equal && number <= bound);
        self.low.is_none_or(above) && self.high.is_none_or(below)
    }

    /// Returns the first multiple of `step` that is allowed, counted from 0 or from a bound, and
    /// the next ones in later turns.
    fn multiple(self, step: f64, turn: usize) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "a turn is small")]
        let turn = turn as f64;
        let from_low = |(bound, equal): (f64, bool)| {
            let count = (bound / step).ceil();
            if !equal && count * step <= bound { count + 1.0 } else { count }
        };
        let from_high = |(bound, equal): (f64, bool)| {
            let count = (bound / step).floor();
            if !equal && count * step >= bound { count - 1.0 } else { count }
        };
        let (first, way) = match (self.low.map(from_low), self.high.map(from_high)) {
            (Some(low), _) => (low, 1.0),
            (None, Some(high)) if high < 0.0 => (high, -1.0),
            (None, Some(_)) => (0.0, -1.0),
            (None, None) => (0.0, 1.0),
        };
        let number = (first + way * turn) * step;
        if self.allow(number) { number } else { first * step }
    }
}

/// Returns an integer that the schema allows.
pub(super) fn integer(schema: &Value, turn: usize) -> Value {
    let step = schema["multipleOf"].as_f64().filter(|step| *step > 0.0).unwrap_or(1.0);
    // Multiples of a fraction are integers where they are multiples of 1, too.
    let step = if step.fract() == 0.0 {
        step
    } else {
        (1..1000).map(|n| f64::from(n) * step).find(|n| n.fract() == 0.0).unwrap_or(1.0)
    };
    whole(Bounds::of(schema).multiple(step, turn))
}

/// Returns a number that the schema allows: an integer if there is one.
pub(super) fn number(schema: &Value, turn: usize) -> Value {
    let bounds = Bounds::of(schema);
    if let Some(step) = schema["multipleOf"].as_f64().filter(|step| *step > 0.0) {
        return decimal(bounds.multiple(step, turn), step);
    }
    let number = bounds.multiple(1.0, turn);
    if bounds.allow(number) {
        return whole(number);
    }
    // Between two bounds that are closer than 1.
    match (bounds.low, bounds.high) {
        (Some((low, _)), Some((high, _))) => json!(low + (high - low) / 2.0),
        (Some((bound, _)), None) | (None, Some((bound, _))) => json!(bound),
        (None, None) => json!(0),
    }
}

/// Returns a number as JSON writes it: without a fraction if it has none.
#[allow(clippy::cast_possible_truncation, reason = "checked to be within 2^53")]
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        json!(number as i64)
    } else {
        json!(number)
    }
}

/// Returns a multiple with as many decimals as its step has: 0.3 and not 0.30000000000000004.
fn decimal(number: f64, step: f64) -> Value {
    let places = step.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let rounded: f64 = format!("{number:.places$}").parse().unwrap_or(number);
    whole(rounded)
}

/// Whether the schema's bounds allow a default, if that is a number.
pub(super) fn allows(schema: &Value, value: &Value) -> bool {
    value.as_f64().is_none_or(|number| Bounds::of(schema).allow(number))
}
