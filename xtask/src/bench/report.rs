//! The report: a Markdown table for each scenario.

use std::fmt::Write as _;
use std::process::Command;

use super::options::Options;

/// What was measured in one scenario.
pub(super) struct Table {
    title: &'static str,
    /// One row for each client, the floor first.
    pub(super) rows: Vec<Row>,
}

/// What was measured of one client in one scenario.
pub(super) struct Row {
    client: &'static str,
    /// Microseconds of processor time for one operation, one figure for each round.
    pub(super) measured: Vec<f64>,
}

impl Table {
    /// A table without figures.
    pub(super) fn new(title: &'static str, clients: &[&'static str]) -> Self {
        Self { title, rows: clients.iter().map(|client| Row { client, measured: Vec::new() }).collect() }
    }

    /// How often the floor's time a client takes: the median of the ratios within each round.
    fn ratio(&self, row: &Row) -> f64 {
        median(row.measured.iter().zip(&self.rows[0].measured).map(|(own, floor)| own / floor).collect())
    }
}

/// The whole report.
pub(super) fn markdown(options: &Options, tables: &[Table]) -> String {
    let mut out = format!(
        "Processor time of the client (user and system) for one operation: median of {} rounds, and lowest to highest.\n\
         Loopback, HTTP/1.1, kept alive, a neutral server; the current-thread runtime unless the title says otherwise.\n\
         {}\n\n| | client | µs | lowest – highest | × floor |\n|---|---|--:|--:|--:|\n",
        options.rounds,
        machine(),
    );
    for table in tables {
        let mut title = table.title;
        for row in &table.rows {
            let middle = median(row.measured.clone());
            let lowest = row.measured.iter().copied().fold(f64::INFINITY, f64::min);
            let highest = row.measured.iter().copied().fold(0.0, f64::max);
            let ratio = table.ratio(row);
            let _ = writeln!(
                out,
                "| {title} | {} | {middle:.2} | {lowest:.2} – {highest:.2} | {ratio:.2} |",
                row.client
            );
            title = "";
        }
    }
    out
}

/// The middle figure; the mean of both middle ones when their number is even.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    let half = figures.len() / 2;
    match figures.len() {
        0 => f64::NAN,
        number if number % 2 == 0 => f64::midpoint(figures[half - 1], figures[half]),
        _ => figures[half],
    }
}

/// The processor, its cores, the compiler and how busy the machine is, as far as the system says.
fn machine() -> String {
    let read = |file: &str| std::fs::read_to_string(file).unwrap_or_default();
    let processor = read("/proc/cpuinfo");
    let processor =
        processor.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or(": unknown processor");
    let compiler =
        Command::new("rustc").arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    let load = read("/proc/loadavg");
    format!(
        "{}, {} cores, {}, load {}.",
        processor.trim_start_matches(['\t', ' ', ':']),
        std::thread::available_parallelism().map_or(1, usize::from),
        String::from_utf8_lossy(&compiler).trim(),
        load.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("unknown"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_is_taken_within_each_round() {
        let mut table = Table::new("chat", &["floor", "keyway"]);
        table.rows[0].measured = vec![10.0, 20.0, 40.0];
        table.rows[1].measured = vec![12.0, 22.0, 60.0];
        assert!((table.ratio(&table.rows[1]) - 1.2).abs() < 1e-9);
        assert!((table.ratio(&table.rows[0]) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_median_is_the_middle() {
        assert!((median(vec![3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median(vec![4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
        assert!(median(Vec::new()).is_nan());
    }
}
