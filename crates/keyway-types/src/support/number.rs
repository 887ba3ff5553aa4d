//! Numbers: integers that may arrive as `1.0`, floats that must be finite.

use serde::Serializer;
use serde::ser::Error as _;

use super::leaf::{Expected, Leaf, Scalar};
use super::scalar::wire_by_leaf;
use super::wire::Wire;

impl Wire for i64 {
    const EXPECTED: &'static str = "an integer of 64 bits";

    fn blank() -> Self {
        0
    }

    fn encode<S: Serializer>(&self, _: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_i64(*self)
    }

    wire_by_leaf!();
}

impl Leaf for i64 {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        let whole = match *found {
            Scalar::Signed(value) => Some(value),
            Scalar::Unsigned(value) => Self::try_from(value).ok(),
            Scalar::Float(value) => whole(value),
            _ => None,
        };
        *self = whole.ok_or(Expected("an integer of 64 bits"))?;
        Ok(())
    }

    fn clear(&mut self) {
        *self = 0;
    }
}

fn whole(value: f64) -> Option<i64> {
    // -2^63 is a float, 2^63 - 1 is not: the upper bound is exclusive.
    let bound = 9_223_372_036_854_775_808.0;
    (value.fract() == 0.0 && (-bound..bound).contains(&value)).then_some(value as i64)
}

impl Wire for f64 {
    const EXPECTED: &'static str = "a number";

    fn blank() -> Self {
        0.0
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        if self.is_finite() {
            return out.serialize_f64(*self);
        }
        Err(S::Error::custom(format_args!(
            "`{field}` is {self}, which JSON cannot represent; use a finite number"
        )))
    }

    wire_by_leaf!();
}

impl Leaf for f64 {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        *self = match *found {
            Scalar::Float(value) => value,
            Scalar::Signed(value) => value as Self,
            Scalar::Unsigned(value) => value as Self,
            _ => return Err(Expected("a number")),
        };
        Ok(())
    }

    fn clear(&mut self) {
        *self = 0.0;
    }
}
