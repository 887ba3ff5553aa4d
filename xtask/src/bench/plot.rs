//! The plot: one line per scenario, a dot per client at its ratio to the floor.

use std::fmt::Write as _;

use super::figures::Table;
use super::load::Figure;

/// The ratios at both ends of the logarithmic axis.
const FROM: f64 = 0.1;
const TO: f64 = 100.0;

/// In pixels: the whole width, the start and end of the axis, the height of a line, the space above
/// the first.
const WIDTH: f64 = 960.0;
const LEFT: f64 = 250.0;
const RIGHT: f64 = 930.0;
const LINE: f64 = 26.0;
const TOP: f64 = 76.0;

/// The colors of the clients after the floor, which people with red-green color blindness can
/// distinguish.
const COLOURS: [&str; 9] =
    ["#0b6e4f", "#8c8c8c", "#5b5b5b", "#d55e00", "#cc79a7", "#e69f00", "#0072b2", "#0b6e4f", "#56b4e9"];

/// Returns the plot as an SVG document.
pub(super) fn svg(tables: &[Table]) -> String {
    let tables: Vec<&Table> =
        tables.iter().filter(|table| table.load.figure != Figure::Stream && shown(table)).collect();
    let height = TOP + LINE * tables.len() as f64 + 44.0;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    text(
        &mut out,
        16.0,
        24.0,
        "start",
        "#222222",
        "Processor time of one operation, as a ratio to bare hyper and serde",
    );
    legend(&mut out, tables.first().copied());
    axis(&mut out, TOP + LINE * tables.len() as f64);
    for (index, table) in tables.iter().enumerate() {
        line(&mut out, table, TOP + LINE * (index as f64 + 0.5));
    }
    out.push_str("</svg>\n");
    out
}

/// Returns whether there is a ratio other than the floor's own.
fn shown(table: &Table) -> bool {
    !table.load.python_only && table.rows.iter().skip(1).any(|row| table.ratio(row).is_some())
}

fn legend(out: &mut String, table: Option<&Table>) {
    let mut x = 16.0;
    for (row, colour) in table.iter().flat_map(|table| table.rows.iter().skip(1)).zip(COLOURS) {
        dot(out, x + 6.0, 46.0, row.client.name, colour);
        text(out, x + 18.0, 50.5, "start", "#222222", row.client.name);
        x += 34.0 + 7.4 * row.client.name.len() as f64;
    }
}

fn axis(out: &mut String, bottom: f64) {
    for tick in [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0] {
        let (x, colour) = (place(tick), if tick == 1.0 { "#222222" } else { "#dddddd" });
        let _ = writeln!(
            out,
            "<line x1=\"{x:.1}\" y1=\"{TOP}\" x2=\"{x:.1}\" y2=\"{bottom}\" stroke=\"{colour}\"/>"
        );
        text(out, x, bottom + 18.0, "middle", "#555555", &format!("{tick}×"));
    }
}

fn line(out: &mut String, table: &Table, y: f64) {
    text(out, LEFT - 12.0, y + 4.5, "end", "#222222", table.load.title);
    if let Some(target) = table.load.target {
        let x = place(target);
        let _ = writeln!(
            out,
            "<line x1=\"{x:.1}\" y1=\"{:.1}\" x2=\"{x:.1}\" y2=\"{:.1}\" stroke=\"#0b6e4f\" stroke-dasharray=\"3 2\"/>",
            y - LINE / 2.0 + 2.0,
            y + LINE / 2.0 - 2.0
        );
    }
    // keyway last, on top of the others.
    let dots = table.rows.iter().skip(1).zip(COLOURS).rev();
    for (row, colour) in dots {
        if let Some(ratio) = table.ratio(row) {
            dot(out, place(ratio), y, row.client.name, colour);
        }
    }
}

/// keyway is a filled diamond, others are rings.
fn dot(out: &mut String, x: f64, y: f64, client: &str, colour: &str) {
    let _ = match client {
        "keyway" => {
            writeln!(out, "<path d=\"M {x:.1} {:.1} l 7 7 l -7 7 l -7 -7 z\" fill=\"{colour}\"/>", y - 7.0)
        }
        _ => writeln!(
            out,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\"/>"
        ),
    };
}

fn text(out: &mut String, x: f64, y: f64, anchor: &str, colour: &str, text: &str) {
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{text}</text>"
    );
}

/// Returns the position of a ratio on the axis, clamped to its ends.
fn place(ratio: f64) -> f64 {
    let part = (ratio.clamp(FROM, TO) / FROM).log10() / (TO / FROM).log10();
    LEFT + (RIGHT - LEFT) * part
}

#[cfg(test)]
mod tests {
    use super::super::client::CLIENTS;
    use super::super::load::LOADS;
    use super::*;

    #[test]
    fn the_axis_is_logarithmic_and_ends() {
        assert!((place(0.1) - LEFT).abs() < 1e-9);
        assert!((place(100.0) - RIGHT).abs() < 1e-9);
        assert!((place(1.0) - (LEFT + (RIGHT - LEFT) / 3.0)).abs() < 1e-9);
        assert!((place(1e6) - RIGHT).abs() < 1e-9);
    }

    #[test]
    fn a_scenario_without_figures_has_no_line() {
        let mut tables: Vec<Table> = LOADS[..2].iter().map(|load| Table::new(load, &CLIENTS)).collect();
        tables[0].rows[0].measured = vec![10.0];
        tables[0].rows[1].measured = vec![11.0];
        let plot = svg(&tables);
        assert!(plot.contains(LOADS[0].title) && !plot.contains(LOADS[1].title));
        assert_eq!(plot.matches("<path").count(), 2);
    }
}
