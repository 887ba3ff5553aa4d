//! The table of `keyway-schema`, as arbitrary text.

use keyway_schema::Table;
use keyway_schema::model::Shape;

/// Parsing ends, returns no more items than the text has lines, and skips nothing in a table that
/// passes its check.
pub(crate) fn schema_table(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let table = Table::new(text);
    let sound = table.check().is_ok();
    let mut read = 0;
    for named in table.types() {
        read += 1 + parts(named.shape());
        assert!(std::ptr::eq(named.shape(), named.shape()), "a shape is read twice");
        let bare = named.shape().bare();
        assert!(!matches!(bare, Shape::Ref(_) | Shape::Nullable(_)), "there is a name behind the names");
        assert!(!sound || table.named(named.name).is_some_and(|found| std::ptr::eq(found, named)));
    }
    for operation in table.operations() {
        let parameters = operation.path.len() + operation.query.len() + operation.header.len();
        read += 1 + operation.facts.len() + parameters;
        assert!(!sound || table.operation(operation.id).is_some());
    }
    read += table.webhooks().count();
    assert!(read <= text.lines().count(), "more is read than the text has lines");
    let lines = text.lines().filter(|line| line.starts_with("  ") || is_head(line)).count();
    assert!(!sound || read <= lines, "what is read stands nowhere");
}

fn is_head(line: &str) -> bool {
    ["type ", "enum ", "union ", "alias ", "operation ", "webhook "].iter().any(|word| line.starts_with(word))
}

/// Returns the number of lines of a type after its first.
fn parts(shape: &Shape<'_>) -> usize {
    match shape {
        Shape::Object(record) => record.fields.len(),
        Shape::Choice { values, .. } => values.len(),
        Shape::Union { variants, .. } => variants.len(),
        _ => 0,
    }
}
