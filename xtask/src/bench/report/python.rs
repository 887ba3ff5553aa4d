//! keyway's Python package beside the official one, each ratio taken within one round.

use std::fmt::Write as _;

use super::super::client::OFFICIAL_PYTHON;
use super::super::figures::{Row, Table, median};
use super::super::load::{Figure, Goal};
use super::super::scripts::KEYWAY_PYTHON;
use super::short;

/// The heading of the section.
pub(super) const HEADING: &str = "## keyway for Python and the official SDK for Python";

/// The table, if both packages were measured.
pub(super) fn section(out: &mut String, tables: &[Table]) {
    let both: Vec<_> = tables.iter().filter_map(Pair::of).collect();
    if both.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "\n{HEADING}\n\n\
         Processor time of one operation in µs and the peak memory of the process in MiB, of the official package and of keyway's, in the same interpreter and with the same pydantic. \
         Both return vectors as lists of floats, of which 100 vectors have 153,600. \
         Repeat it with `cargo xtask bench --python`.\n\n\
         | scenario | operation | official | keyway | of the official time | target | official MiB | keyway MiB |\n\
         |---|---|--:|--:|--:|--:|--:|--:|\n",
    );
    both.iter().for_each(|pair| pair.line(out));
    let missed: Vec<String> = both.iter().filter_map(Pair::missed).collect();
    let _ = match missed.is_empty() {
        true => writeln!(out, "\nkeyway for Python meets every target."),
        false => {
            writeln!(out, "\nTargets that keyway for Python missed in this run: {}.", missed.join("; "))
        }
    };
}

/// Both packages in one scenario.
struct Pair<'a> {
    table: &'a Table,
    official: &'a Row,
    own: &'a Row,
    /// How many times the official figure is keyway's.
    ratio: f64,
}

impl<'a> Pair<'a> {
    fn of(table: &'a Table) -> Option<Self> {
        let ratio = table.python_ratio()?;
        let (official, own) = (table.row(OFFICIAL_PYTHON)?, table.row(KEYWAY_PYTHON)?);
        Some(Self { table, official, own, ratio })
    }

    fn line(&self, out: &mut String) {
        let load = self.table.load;
        // The figure of a stream is its memory.
        let unit = if load.figure == Figure::Stream {
            format!("KiB of a {}", load.unit)
        } else {
            load.unit.to_owned()
        };
        let middle = |row: &Row| row.middle().map_or("—".to_owned(), short);
        let peak =
            |row: &Row| median(row.peaks.iter().copied()).map_or("—".to_owned(), |mib| format!("{mib:.0}"));
        let target = match load.python {
            Some(Goal::Part(parts)) => format!("≤ 1/{parts}"),
            Some(Goal::Milliseconds(limit)) => format!("≤ {limit} ms"),
            Some(Goal::Open) | None => "–".to_owned(),
        };
        let _ = writeln!(
            out,
            "| {} | {unit} | {} | {} | 1/{:.1} | {target} | {} | {} |",
            load.title,
            middle(self.official),
            middle(self.own),
            self.ratio,
            peak(self.official),
            peak(self.own),
        );
    }

    fn missed(&self) -> Option<String> {
        let title = self.table.load.title;
        // Rounded as shown.
        let ratio = (self.ratio * 10.0).round() / 10.0;
        match self.table.load.python? {
            Goal::Part(parts) if ratio < parts => Some(format!("{title} (1/{ratio:.1})")),
            Goal::Milliseconds(limit) => {
                let milliseconds = self.own.middle()? / 1e3;
                (milliseconds > limit).then(|| format!("{title} ({milliseconds:.1} ms)"))
            }
            Goal::Part(_) | Goal::Open => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::client::CLIENTS;
    use super::super::super::load::LOADS;
    use super::*;

    fn table(scenario: &str, official: [f64; 3], own: [f64; 3]) -> Table {
        let load = LOADS.iter().find(|load| load.name == scenario).unwrap();
        let mut table = Table::new(load, &CLIENTS);
        for row in &mut table.rows {
            match row.client.name {
                OFFICIAL_PYTHON => row.measured = official.to_vec(),
                KEYWAY_PYTHON => row.measured = own.to_vec(),
                _ => {}
            }
        }
        table
    }

    #[test]
    fn the_ratio_of_both_packages_is_taken_within_a_round() {
        let mut out = String::new();
        section(&mut out, &[table("sequential", [2000.0, 4000.0, 9000.0], [100.0, 160.0, 300.0])]);
        assert!(out.contains("| 4,000 | 160 | 1/25.0 | ≤ 1/20 |"), "{out}");
        assert!(out.ends_with("keyway for Python meets every target.\n"), "{out}");
    }

    #[test]
    fn a_missed_part_and_a_missed_limit_are_named() {
        let mut out = String::new();
        let slow = [
            table("sequential", [2000.0; 3], [110.0; 3]),
            table("import", [900_000.0; 3], [10_400.0; 3]),
            table("client", [70_000.0; 3], [1_900.0; 3]),
        ];
        section(&mut out, &slow);
        let named =
            "run: chat calls, one after the other (1/18.2); importing the client and an error (10.4 ms).\n";
        assert!(out.ends_with(named), "{out}");
    }

    #[test]
    fn a_run_without_both_packages_has_no_such_table() {
        let mut out = String::new();
        section(&mut out, &[Table::new(&LOADS[0], &CLIENTS[..3])]);
        assert_eq!(out, "");
    }

    #[test]
    fn only_python_clients_take_part_in_what_only_python_has() {
        let load = LOADS.iter().find(|load| load.python_only).unwrap();
        let names: Vec<_> = Table::new(load, &CLIENTS).rows.iter().map(|row| row.client.name).collect();
        assert_eq!(names, [OFFICIAL_PYTHON, KEYWAY_PYTHON]);
    }
}
