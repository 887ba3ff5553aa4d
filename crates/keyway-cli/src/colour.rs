//! Color: only on a terminal, unless `--color` says otherwise. `NO_COLOR`, `CLICOLOR`,
//! `CLICOLOR_FORCE` and `TERM` are obeyed.

use std::fmt::Display;
use std::io;

use anstream::AutoStream;
use anstream::stream::RawStream;
use anstyle::{AnsiColor, Style};
use clap::ColorChoice;

pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const ODD: Style = AnsiColor::Yellow.on_default();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const PLAIN: Style = Style::new();

/// Whether to use color.
#[derive(Clone, Copy)]
pub(crate) struct Paint(bool);

impl Paint {
    pub(crate) fn for_stdout(choice: ColorChoice) -> Self {
        Self::new(choice, &io::stdout())
    }

    pub(crate) fn for_stderr(choice: ColorChoice) -> Self {
        Self::new(choice, &io::stderr())
    }

    fn new(choice: ColorChoice, stream: &impl RawStream) -> Self {
        Self(match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => AutoStream::choice(stream) != anstream::ColorChoice::Never,
        })
    }

    pub(crate) fn is_on(self) -> bool {
        self.0
    }

    /// Returns the text in this style.
    pub(crate) fn style(self, style: Style, text: impl Display) -> String {
        if self.0 { format!("{style}{text}{style:#}") } else { text.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paints_only_when_on() {
        assert_eq!(Paint(false).style(BAD, "error"), "error");
        let painted = Paint(true).style(BAD, "error");
        assert!(painted.starts_with('\u{1b}') && painted.ends_with("\u{1b}[0m"), "{painted:?}");
    }
}
