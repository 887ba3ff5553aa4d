//! One field or parameter.

use super::Malformed;
use super::scan::Scan;
use super::shape::shape;
use crate::model::Field;
use crate::table::Table;

/// Parses a line such as `created_at!: int unit="seconds since 1970"`.
pub(super) fn field<'t>(line: &'t str, table: &'t Table<'t>) -> Result<Field<'t>, Malformed> {
    let colon = line.bytes().position(|byte| byte == b':').ok_or("a field without a shape")?;
    let (name, rest) = line.split_at_checked(colon).ok_or("a field without a shape")?;
    let rest = rest.strip_prefix(": ").ok_or("a field without a shape")?;
    let (name, required) = name.strip_suffix('!').map_or((name, false), |name| (name, true));
    if name.is_empty() || name.contains(' ') {
        return Err("not the name of a field");
    }
    let mut line = Scan { rest };
    let shape = shape(&mut line, table)?;
    let unit = match line.eat(" unit=") {
        true => Some(line.quoted().ok_or("a unit without quotes")?),
        false => None,
    };
    let deprecated = line.eat(" deprecated");
    let default = line.eat(" = ").then(|| std::mem::take(&mut line.rest));
    if !line.rest.is_empty() || default == Some("") {
        return Err("text after the end of a field");
    }
    Ok(Field { name, shape, required, default, deprecated, unit })
}
