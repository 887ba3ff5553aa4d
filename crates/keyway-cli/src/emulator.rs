//! `keyway emulator`: a local OpenAI API until Ctrl-C, SIGTERM or the end of its parent.

#[cfg(unix)]
mod parent;
mod port_file;
mod scripts;
mod upstream;

use std::error::Error as _;
use std::io::{self, Write};
use std::sync::Arc;

use keyway::OpenAI;
use keyway::error::AuthenticationReason;
use keyway_emulator::{Emulator, EmulatorBuilder};
use serde_json::json;

use crate::args::{EmulatorArgs, Global, ServeArgs};
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session;
use port_file::PortFile;

pub(crate) async fn run(args: &ServeArgs, global: &Global, output: &Arc<Output>) -> Result<(), Failure> {
    #[cfg(unix)]
    let parent = args.exit_with_parent.then(parent::Parent::now);
    let emulator = start(&args.emulator, global).await?;
    let key = emulator.key().create();
    let (url, secret, control) = (emulator.base_url(), key.secret(), emulator.control_url());
    let port = emulator.address().port();
    let _port_file = args.port_file.as_deref().map(|path| PortFile::write(path, port)).transpose()?;
    if output.is_json() {
        output.document(&json!({
            "schema": SCHEMA,
            "base_url": url,
            "api_key": secret,
            "control": control,
            "address": emulator.address().to_string(),
        }))?;
    } else {
        output.text(&format!("export OPENAI_BASE_URL={url}\nexport OPENAI_API_KEY={secret}\n"))?;
        output.note(&format!(
            "The emulator runs until Ctrl-C; manage its keys, faults and journal at {control}"
        ));
    }
    if !emulator.address().ip().is_loopback() {
        output.note(&format!(
            "Every machine that reaches {} can use the emulator, read its journal and control it; keep it inside a container or a private network",
            emulator.address()
        ));
    }
    // Dropped when a signal ends this command.
    let report = Report { emulator, output: Arc::clone(output) };
    let ended = async {
        #[cfg(unix)]
        if let Some(parent) = parent {
            return parent.ended().await;
        }
        std::future::pending().await
    };
    tokio::select! {
        () = ended => Ok(()),
        never = scripts::watch(&report.emulator, output) => match never {},
    }
}

/// Starts an emulator with these options. With `-v`, each request is a line on stderr.
pub(crate) async fn start(args: &EmulatorArgs, global: &Global) -> Result<Emulator, Failure> {
    let builder = recording(builder(args, global)?, args, global).await?;
    builder.start().await.map_err(|error| not_started(&error))
}

fn not_started(error: &keyway_emulator::Error) -> Failure {
    let cause = error.source().map(|cause| format!(" ({cause})")).unwrap_or_default();
    Failure::Usage(format!("The emulator could not be started: {error}{cause}"))
}

fn builder(args: &EmulatorArgs, global: &Global) -> Result<EmulatorBuilder, Failure> {
    let address = (args.host, args.port).into();
    let mut builder = Emulator::builder();
    builder =
        if args.host.is_loopback() { builder.listen(address) } else { builder.listen_publicly(address) };
    builder = builder.accept_bare_paths();
    if let Some(path) = &args.keys {
        builder = builder.keys_file(path).map_err(|error| not_started(&error))?;
    }
    if let Some(path) = &args.journal {
        builder = builder.journal(path);
    }
    if let Some(path) = &args.replies {
        builder = builder.replies_file(path);
    }
    if args.any_key {
        builder = builder.any_key();
    }
    if args.any_model {
        builder = builder.any_model();
    }
    if args.examples {
        builder = builder.examples();
    }
    for model in &args.model {
        builder = builder.model(model);
    }
    for host in &args.control_host {
        builder = builder.control_host(host);
    }
    if args.strict {
        builder = builder.strict();
    }
    for origin in &args.cors {
        builder = builder.cors(origin);
    }
    if let Some(latency) = args.latency {
        builder = builder.latency(latency);
    }
    if let Some(clock) = &args.clock {
        builder = builder.clock(clock.clone());
    }
    if let Some(path) = &args.replay {
        builder = builder.replay(path);
    }
    if args.replay_timing {
        builder = builder.replay_timing();
    }
    if global.verbose > 0 {
        builder = builder.on_request(|request| {
            // A closed stderr must not end the emulator.
            let _ = writeln!(io::stderr(), "{request}");
        });
    }
    Ok(builder)
}

/// Adds the recording, and the key of the usual sources for it, if there is one.
async fn recording(
    builder: EmulatorBuilder,
    args: &EmulatorArgs,
    global: &Global,
) -> Result<EmulatorBuilder, Failure> {
    let (Some(path), Some(url)) = (&args.record, &args.upstream) else { return Ok(builder) };
    let builder = builder.record(path, url).upstream(upstream::Https::new(global)?);
    Ok(match real_key(global).await? {
        Some(key) => builder.upstream_key(key),
        None => builder,
    })
}

/// Returns the key of the usual sources, if one of them has a key.
async fn real_key(global: &Global) -> Result<Option<String>, Failure> {
    let client: OpenAI = session::builder_with_key(global)?.build()?;
    match client.api_key().await {
        Ok(key) => Ok(Some(key.secret().expose().to_owned())),
        Err(error) => match error.as_authentication() {
            Some(details) if *details.reason() == AuthenticationReason::NotFound => Ok(None),
            _ => Err(error.into()),
        },
    }
}

/// Reports at the end what was prepared and never requested.
pub(crate) fn report_unused(emulator: &Emulator, output: &Output) {
    scripts::report_unused(emulator, output);
    let unplayed = emulator.unplayed();
    if !unplayed.is_empty() {
        output.note(&unplayed_text(&unplayed));
    }
    for failure in [emulator.recording_failure(), emulator.journal_failure()].into_iter().flatten() {
        output.note(&failure);
    }
}

/// Says which lines of a recording were not requested.
fn unplayed_text(unplayed: &[usize]) -> String {
    let lines: Vec<String> = unplayed.iter().take(10).map(ToString::to_string).collect();
    let more = if unplayed.len() > 10 { ", …" } else { "" };
    match unplayed.len() {
        1 => format!("1 recorded exchange was not requested; see line {} of the file", lines.join(", ")),
        count => format!(
            "{count} recorded exchanges were not requested; see lines {}{more} of the file",
            lines.join(", ")
        ),
    }
}

/// An emulator, and what there is to say at its end.
struct Report {
    emulator: Emulator,
    output: Arc<Output>,
}

impl Drop for Report {
    fn drop(&mut self) {
        report_unused(&self.emulator, &self.output);
    }
}
