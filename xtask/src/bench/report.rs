//! The report: the measurements as Markdown tables, the ratios first.

mod python;

use std::fmt::Write as _;

use super::figures::{Row, Table, median};
use super::load::Figure;
use super::options::Options;

/// The whole report.
pub(super) fn markdown(options: &Options, tables: &[Table], machine: &str) -> String {
    let mut out = format!(
        "# Performance\n\n\
         Made by `cargo xtask bench`; [bench/README.md](../bench/README.md) explains how it measures, each scenario, and why a client has no figure in some.\n\n{machine}\n\n\
         Median of {} rounds, in which compiled clients run twice if a run is short. Loopback, HTTP/1.1, keep-alive, a neutral server on its own core; tokio's current-thread runtime unless the title says otherwise. The floor is bare hyper and serde. A client without the feature has —.\n\n\
         ![Ratios of processor time to the floor](performance.svg)\n\n",
        options.rounds
    );
    let with_floor: Vec<&Table> = tables.iter().filter(|table| !table.load.python_only).collect();
    if !with_floor.is_empty() {
        ratios(&mut out, &with_floor);
        times(&mut out, &with_floor);
        memory(&mut out, &with_floor);
        instructions(&mut out, &with_floor);
    }
    python::section(&mut out, tables);
    out
}

/// The section about the Python packages, of a run that measured nothing else.
pub(super) fn python_section(options: &Options, tables: &[Table], machine: &str) -> String {
    let mut out = String::new();
    python::section(&mut out, tables);
    let _ = writeln!(out, "\n{machine} Median of {} rounds.", options.rounds);
    out.trim_start().to_owned()
}

/// A report in which the section about the Python packages is replaced. It is the last one.
pub(super) fn with_python(report: &str, section: &str) -> String {
    let before = report.split(python::HEADING).next().unwrap_or_default();
    format!("{}\n\n{section}", before.trim_end())
}

/// One row per scenario: the ratio of each client to the floor.
fn ratios(out: &mut String, tables: &[&Table]) {
    out.push_str("## Processor time as a ratio to the floor\n\n");
    head(out, tables, "| scenario | target ");
    for table in tables.iter().filter(|table| table.load.figure != Figure::Stream) {
        let target = table.load.target.map_or("–".to_owned(), |target| format!("≤ {target:.2}"));
        let _ = write!(out, "| {} | {target} ", table.load.title);
        cells(out, table, |row| table.ratio(row).map(|ratio| format!("{ratio:.2}")));
    }
    let missed: Vec<String> = tables.iter().filter_map(|table| missed(table)).collect();
    match missed.is_empty() {
        true => out.push_str("\nkeyway meets every target.\n"),
        false => {
            let _ = writeln!(out, "\nTargets that keyway missed in this run: {}.", missed.join("; "));
        }
    }
}

/// Returns the targets that keyway missed.
fn missed(table: &Table) -> Option<String> {
    let row = table.row("keyway")?;
    let (target, figure) = (table.load.target?, table.judged(row)?);
    // Rounded as shown.
    (format!("{figure:.2}").parse::<f64>().is_ok_and(|shown| shown > target))
        .then(|| format!("{} ({figure:.2})", table.load.title))
}

/// Microseconds, from the lowest to the highest.
fn times(out: &mut String, tables: &[&Table]) {
    out.push_str("\n## Processor time of one operation in µs: median, lowest – highest\n\n");
    head(out, tables, "| scenario | operation ");
    for table in tables.iter().filter(|table| table.load.figure != Figure::Stream) {
        let _ = write!(out, "| {} | {} ", table.load.title, table.load.unit);
        cells(out, table, |row| {
            let lowest = row.measured.iter().copied().fold(f64::INFINITY, f64::min);
            let highest = row.measured.iter().copied().fold(0.0, f64::max);
            Some(format!("{} ({} – {})", short(row.middle()?), short(lowest), short(highest)))
        });
    }
}

/// The memory of a stream, the peaks, and the connections of bursts.
fn memory(out: &mut String, tables: &[&Table]) {
    out.push_str("\n## Memory\n\n");
    head(out, tables, "| | target ");
    for table in tables.iter().filter(|table| table.load.figure == Figure::Stream) {
        let target = table.load.target.unwrap_or_default();
        let _ = write!(out, "| each of {}, KiB | ≤ {target:.0} ", table.load.title);
        cells(out, table, |row| row.middle().map(|kib| format!("{kib:.1}")));
    }
    for table in tables {
        let _ = write!(out, "| peak of the process in MiB: {} | – ", table.load.title);
        cells(out, table, |row| median(row.peaks.iter().copied()).map(|mib| format!("{mib:.0}")));
    }
    for table in tables.iter().filter(|table| table.load.name == "bursts") {
        let _ = write!(out, "| connections made in one run: {} | 100 ", table.load.title);
        cells(out, table, |row| median(row.connections.iter().copied()).map(|number| format!("{number:.0}")));
    }
}

/// Instructions, if they were counted.
pub(super) fn instructions(out: &mut String, tables: &[&Table]) {
    let counted = |table: &&&Table| table.rows.iter().any(|row| row.instructions.is_some());
    if !tables.iter().any(|table| counted(&table)) {
        return;
    }
    out.push_str(
        "\n## User instructions of one operation\n\nCounted by callgrind; the counts repeat exactly, however busy the machine is.\n\n\
         | scenario | floor | keyway | ratio |\n|---|--:|--:|--:|\n",
    );
    for table in tables.iter().filter(counted) {
        let of = |name: &str| table.row(name);
        let count = |row: Option<&Row>| row.and_then(|row| row.instructions).map(grouped);
        let ratio = of("keyway").and_then(|row| table.instruction_ratio(row));
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            table.load.title,
            count(of("floor")).unwrap_or("—".to_owned()),
            count(of("keyway")).unwrap_or("—".to_owned()),
            ratio.map_or("—".to_owned(), |ratio| format!("{ratio:.3}"))
        );
    }
}

/// The head of a table with a column per client.
fn head(out: &mut String, tables: &[&Table], first: &str) {
    let rows = tables.first().map_or(&[][..], |table| &table.rows);
    out.push_str(first);
    rows.iter().for_each(|row| {
        let _ = write!(out, "| {} ", row.client.name);
    });
    out.push_str("|\n|---|--:");
    rows.iter().for_each(|_| out.push_str("|--:"));
    out.push_str("|\n");
}

/// The cells of all clients, to the end of the line.
fn cells(out: &mut String, table: &Table, text: impl Fn(&Row) -> Option<String>) {
    for row in &table.rows {
        let missing = || row.missing.as_ref().map_or("—".to_owned(), |why| format!("not measured: {why}"));
        let _ = write!(out, "| {} ", text(row).unwrap_or_else(missing));
    }
    out.push_str("|\n");
}

/// Three significant digits.
fn short(number: f64) -> String {
    match number.abs() {
        size if size >= 100.0 => grouped(number),
        size if size >= 10.0 => format!("{number:.1}"),
        size if size >= 1.0 => format!("{number:.2}"),
        _ => format!("{number:.3}"),
    }
}

/// An integer with thousands separators.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::client::CLIENTS;
    use super::super::load::LOADS;
    use super::*;

    fn table(keyway: f64) -> Table {
        let mut table = Table::new(&LOADS[0], &CLIENTS[..3]);
        table.rows[0].measured = vec![10.0; 7];
        table.rows[1].measured = vec![keyway; 7];
        table.rows[0].instructions = Some(63_000.0);
        table.rows[1].instructions = Some(70_500.0);
        table
    }

    #[test]
    fn the_ratios_say_what_was_missed_and_what_is_not_there() {
        let mut out = String::new();
        ratios(&mut out, &[&table(11.0)]);
        assert!(out.contains("| ≤ 1.15 | 1.00 | 1.10 | — |"), "{out}");
        assert!(out.ends_with("keyway meets every target.\n"), "{out}");
        out.clear();
        ratios(&mut out, &[&table(12.0)]);
        assert!(out.ends_with("missed in this run: chat calls, one after the other (1.20).\n"), "{out}");
    }

    #[test]
    fn the_section_about_python_is_replaced() {
        let first =
            with_python("# Performance\n", "## keyway for Python and the official SDK for Python\n\nold\n");
        let second = with_python(&first, "## keyway for Python and the official SDK for Python\n\nnew\n");
        assert_eq!(second, "# Performance\n\n## keyway for Python and the official SDK for Python\n\nnew\n");
    }

    #[test]
    fn instructions_are_shown_with_their_ratio() {
        let mut out = String::new();
        instructions(&mut out, &[&table(11.0)]);
        assert!(out.ends_with("| 63,000 | 70,500 | 1.119 |\n"), "{out}");
    }

    #[test]
    fn numbers_are_as_exact_as_they_can_be_read() {
        assert_eq!(short(27.981), "28.0");
        assert_eq!(short(0.0316), "0.032");
        assert_eq!(short(1_234_567.0), "1,234,567");
    }
}
