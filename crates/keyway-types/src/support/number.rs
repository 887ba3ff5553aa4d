//! Numbers: integers that may come as `1.0`, floats that must be finite.

use std::fmt;

use serde::de::{Unexpected, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serializer};

use super::wire::Wire;

impl Wire for i64 {
    fn blank() -> Self {
        0
    }

    fn encode<S: Serializer>(&self, _: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_i64(*self)
    }

    #[inline]
    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        *self = input.deserialize_i64(Integer)?;
        Ok(())
    }
}

struct Integer;

impl Visitor<'_> for Integer {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer of 64 bits")
    }

    fn visit_i64<E>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<i64, E> {
        // -2^63 is a float, 2^63 - 1 is not: the upper bound is exclusive.
        let bound = 9_223_372_036_854_775_808.0;
        if value.fract() == 0.0 && (-bound..bound).contains(&value) {
            Ok(value as i64)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }
}

impl Wire for f64 {
    fn blank() -> Self {
        0.0
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        if self.is_finite() {
            return out.serialize_f64(*self);
        }
        Err(S::Error::custom(format_args!(
            "`{field}` is {self}, which JSON cannot say: give a finite number"
        )))
    }

    #[inline]
    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        *self = f64::deserialize(input)?;
        Ok(())
    }
}
