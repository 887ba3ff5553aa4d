//! One shape.

use super::Malformed;
use super::limits::Limits;
use super::scan::Scan;
use crate::model::Shape;
use crate::table::Table;

/// The deepest nesting of lists and maps; the API has three.
const DEEPEST: usize = 16;

/// Parses a shape at the start of a line.
pub(super) fn shape<'t>(line: &mut Scan<'t>, table: &'t Table<'t>) -> Result<Shape<'t>, Malformed> {
    nested(line, table, DEEPEST)
}

fn nested<'t>(line: &mut Scan<'t>, table: &'t Table<'t>, depth: usize) -> Result<Shape<'t>, Malformed> {
    let depth = depth.checked_sub(1).ok_or("a shape that is nested too deep")?;
    let shape = if line.eat("[") {
        let of = Box::new(nested(line, table, depth)?);
        close(line, "]")?;
        let limits = Limits::read(line, &["min", "max"])?;
        Shape::List { of, min: limits.min()?, max: limits.max()? }
    } else if line.eat("{") {
        let of = Box::new(nested(line, table, depth)?);
        close(line, "}")?;
        let limits = Limits::read(line, &["max", "names"])?;
        Shape::Map { of, max: limits.max()?, name_max: limits.names()? }
    } else if line.rest.starts_with('"') {
        Shape::Const(line.json_string().ok_or("an unterminated string")?)
    } else {
        word(line, table)?
    };
    Ok(if line.eat("?") { Shape::Nullable(Box::new(shape)) } else { shape })
}

fn close(line: &mut Scan<'_>, bracket: &str) -> Result<(), Malformed> {
    if line.eat(bracket) { Ok(()) } else { Err("an unbalanced bracket") }
}

/// Parses a shape that begins with a word.
fn word<'t>(line: &mut Scan<'t>, table: &'t Table<'t>) -> Result<Shape<'t>, Malformed> {
    Ok(match line.word() {
        "any" => Shape::Any,
        "null" => Shape::Null,
        "bool" => Shape::Flag,
        "file" => Shape::File,
        "str" => {
            let limits = Limits::read(line, &["min", "max", "format", "pattern"])?;
            let (min, max) = (limits.min()?, limits.max()?);
            Shape::Text { min, max, pattern: limits.pattern, format: limits.format }
        }
        "int" => {
            let limits = Limits::read(line, &["min", "max"])?;
            Shape::Integer { min: limits.min()?, max: limits.max()? }
        }
        "num" => {
            let limits = Limits::read(line, &["min", "max", "above"])?;
            Shape::Number { min: limits.min()?, max: limits.max()?, above: limits.above()? }
        }
        constant if is_constant(constant) => Shape::Const(constant),
        name => Shape::Ref(table.named(name).ok_or("an invalid type name")?),
    })
}

/// Returns whether it is `true`, `false` or a number.
fn is_constant(word: &str) -> bool {
    matches!(word, "true" | "false") || word.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}
