//! Reading a line from the terminal without echo.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Write};
use std::sync::mpsc::{Sender, channel};
use std::thread;

use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::SIGINT;
use signal_hook::iterator::Signals;

enum Event {
    Line(io::Result<String>),
    Interrupted,
}

/// Returns the next line typed at the terminal, without its end. Ctrl-C is an error of kind
/// `Interrupted`, Ctrl-D on an empty line one of kind `UnexpectedEof`. In every case the terminal
/// is restored.
pub(super) fn line(prompt: &str) -> io::Result<String> {
    let mut terminal = OpenOptions::new().read(true).write(true).open("/dev/tty")?;
    let (sender, events) = channel();
    let interrupt = watch_for_interrupt(sender.clone())?;
    // Before the prompt, so that nothing typed after it is shown.
    let hidden = Hidden::begin(terminal.try_clone()?)?;
    terminal.write_all(prompt.as_bytes())?;
    let reader = BufReader::new(terminal.try_clone()?);
    // After Ctrl-C this thread keeps waiting, until the process ends.
    thread::Builder::new().spawn(move || sender.send(Event::Line(next_line(reader))))?;
    let event = events.recv();
    drop(hidden);
    terminal.write_all(b"\n")?;
    interrupt.close();
    match event {
        Ok(Event::Line(line)) => line,
        Ok(Event::Interrupted) | Err(_) => Err(io::ErrorKind::Interrupted.into()),
    }
}

fn watch_for_interrupt(sender: Sender<Event>) -> io::Result<signal_hook::iterator::Handle> {
    let mut signals = Signals::new([SIGINT])?;
    let handle = signals.handle();
    thread::Builder::new().spawn(move || {
        if signals.forever().next().is_some() {
            let _ = sender.send(Event::Interrupted);
        }
    })?;
    Ok(handle)
}

fn next_line(mut reader: BufReader<File>) -> io::Result<String> {
    let mut line = String::with_capacity(8 * 1024);
    if reader.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    line.truncate(line.trim_end_matches('\n').len());
    Ok(line)
}

/// A terminal without echo, until this is dropped.
struct Hidden {
    terminal: File,
    before: Termios,
}

impl Hidden {
    fn begin(terminal: File) -> io::Result<Self> {
        let before = tcgetattr(&terminal)?;
        let mut settings = before.clone();
        settings.local_modes -= LocalModes::ECHO | LocalModes::ECHONL;
        settings.local_modes |= LocalModes::ICANON | LocalModes::ISIG;
        // Neither Ctrl-Z nor Ctrl-\ must leave the terminal like this.
        for key in [SpecialCodeIndex::VSUSP, SpecialCodeIndex::VQUIT] {
            settings.special_codes[key] = 0;
        }
        tcsetattr(&terminal, OptionalActions::Flush, &settings)?;
        Ok(Self { terminal, before })
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}
