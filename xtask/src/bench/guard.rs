//! Whether keyway takes more instructions than the table "Figures" of `ARCHITECTURE.md` says.

use super::figures::Table;
use crate::{Result, workspace};

/// By how much a count may exceed the table's: what unrelated changes move by way of inlining.
const MARGIN: f64 = 0.01;

/// The scenarios in the table, with the names of their rows there.
const ROWS: &[(&str, &str)] = &[
    ("sequential", "chat, one after the other"),
    ("response", "a Responses reply"),
    ("stream", "a stream's chunk"),
    ("memory", "a stream's KiB, from memory"),
    ("embedding-base64", "an embedding in base64"),
    ("embedding-floats", "an embedding as numbers"),
    ("refused-asked", "a refusal by the API"),
];

/// Returns whether a scenario is in the table.
pub(super) fn knows(scenario: &str) -> bool {
    ROWS.iter().any(|(name, _)| *name == scenario)
}

/// Reads the table's text.
pub(super) fn recorded() -> Result<String> {
    let path = workspace::root().join("ARCHITECTURE.md");
    std::fs::read_to_string(&path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))
}

/// Returns a sentence for each count that exceeds the table's by more than 1 %.
///
/// # Errors
/// If the table lacks a row for a scenario that was counted.
pub(super) fn exceeded(tables: &[Table], recorded: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for table in tables {
        let counted =
            table.rows.iter().find(|row| row.client.name == "keyway").and_then(|row| row.instructions);
        let row = ROWS.iter().find(|(name, _)| *name == table.load.name);
        let (Some(counted), Some((_, row))) = (counted, row) else { continue };
        let limit = thousands(recorded, row)
            .ok_or_else(|| format!("ARCHITECTURE.md has no figure of keyway in the row `{row}`."))?;
        let more = counted / limit - 1.0;
        if more > MARGIN {
            found.push(format!(
                "{row}: {counted:.0} instructions are {:.1} % more than the {limit:.0} in ARCHITECTURE.md",
                more * 100.0
            ));
        }
    }
    Ok(found)
}

/// The figure of keyway in a row of the table: `| row | floor | 68.7 k | …`.
fn thousands(recorded: &str, row: &str) -> Option<f64> {
    let mut cells = recorded
        .lines()
        .find_map(|line| line.strip_prefix("| ")?.strip_prefix(row)?.strip_prefix(" |"))?
        .split('|');
    let figure = cells.nth(1)?.trim().strip_suffix(" k")?;
    Some(figure.parse::<f64>().ok()? * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::super::client::CLIENTS;
    use super::super::load::LOADS;
    use super::*;

    const RECORDED: &str = "| user instructions | floor | keyway |\n|---|--:|--:|\n\
        | chat, one after the other | 64.5 k | 68.0 k | 1.05 |\n";

    fn counted(instructions: f64) -> Result<Vec<String>> {
        let mut table = Table::new(&LOADS[0], &CLIENTS[..2]);
        table.rows[1].instructions = Some(instructions);
        exceeded(&[table], RECORDED)
    }

    #[test]
    fn a_count_may_exceed_the_table_by_one_percent() {
        assert_eq!(counted(68_650.0).unwrap(), [""; 0]);
        assert_eq!(
            counted(68_750.0).unwrap(),
            [
                "chat, one after the other: 68750 instructions are 1.1 % more than the 68000 in ARCHITECTURE.md"
            ]
        );
    }

    #[test]
    fn each_scenario_of_the_guard_is_in_the_table_and_is_counted() {
        let recorded = recorded().unwrap();
        for (scenario, row) in ROWS {
            assert!(thousands(&recorded, row).is_some(), "{row}");
            assert!(LOADS.iter().any(|load| load.name == *scenario && load.counted.is_some()), "{scenario}");
        }
    }

    #[test]
    fn a_row_that_is_not_there_is_an_error() {
        let mut table = Table::new(&LOADS[0], &CLIENTS[..2]);
        table.rows[1].instructions = Some(1.0);
        assert!(
            exceeded(&[table], "| a Responses reply | 1 k | 2 k |").unwrap_err().contains("chat, one after")
        );
    }
}
