//! The limits in parentheses after a shape.

use std::str::FromStr;

use super::Malformed;
use super::scan::Scan;

/// The limits of a shape, as written.
#[derive(Default)]
pub(super) struct Limits<'t> {
    min: Option<&'t str>,
    max: Option<&'t str>,
    above: Option<&'t str>,
    names: Option<&'t str>,
    pub(super) format: Option<&'t str>,
    pub(super) pattern: Option<&'t str>,
}

impl<'t> Limits<'t> {
    /// Parses limits, if there are any. Only the `allowed` ones are accepted.
    pub(super) fn read(line: &mut Scan<'t>, allowed: &[&str]) -> Result<Self, Malformed> {
        let mut limits = Self::default();
        if !line.eat("(") {
            return Ok(limits);
        }
        loop {
            let name = line.word();
            if !allowed.contains(&name) || !line.eat("=") {
                return Err("a limit that its shape does not have");
            }
            let value = match name {
                "pattern" => line.quoted(),
                _ => Some(line.word()).filter(|word| !word.is_empty()),
            };
            limits.set(name, value.ok_or("a limit without a value")?);
            if line.eat(")") {
                return Ok(limits);
            }
            if !line.eat(" ") {
                return Err("unterminated limits");
            }
        }
    }

    fn set(&mut self, name: &str, value: &'t str) {
        match name {
            "min" => self.min = Some(value),
            "max" => self.max = Some(value),
            "above" => self.above = Some(value),
            "names" => self.names = Some(value),
            "format" => self.format = Some(value),
            "pattern" => self.pattern = Some(value),
            _ => {}
        }
    }

    pub(super) fn min<T: FromStr>(&self) -> Result<Option<T>, Malformed> {
        number(self.min)
    }

    pub(super) fn max<T: FromStr>(&self) -> Result<Option<T>, Malformed> {
        number(self.max)
    }

    pub(super) fn above<T: FromStr>(&self) -> Result<Option<T>, Malformed> {
        number(self.above)
    }

    pub(super) fn names<T: FromStr>(&self) -> Result<Option<T>, Malformed> {
        number(self.names)
    }
}

fn number<T: FromStr>(text: Option<&str>) -> Result<Option<T>, Malformed> {
    text.map(str::parse).transpose().map_err(|_| "a limit that is not a number or is too large")
}
