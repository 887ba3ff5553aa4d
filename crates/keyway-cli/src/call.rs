//! `keyway call`: any operation by its name, with requests checked against the API's table.

mod arguments;
mod files;
mod headers;
mod help;
mod list;
mod misfits;
mod operation_name;
mod params_object;
mod print;
mod progress;
mod shape;

use std::num::NonZero;

use keyway::OpenAI;
use keyway::raw::RawCall;
use keyway::types::file_source::Collected;
use keyway::types::operations::{BodyKind, KeyNeeded, Operation, ReplyKind};
use keyway_schema::MistakeReason;
use serde_json::Value;

use crate::args::{CallArgs, Global};
use crate::failure::Failure;
use crate::gate_file;
use crate::output::Output;
use crate::session::Session;
use arguments::{Arguments, Known};
use print::Printer;
use progress::Progress;

pub(crate) use params_object::read_stdin;

pub(crate) async fn run(global: &Global, args: &CallArgs, output: &Output) -> Result<(), Failure> {
    let name = args.operation.as_deref();
    if args.list {
        return list::print(name.unwrap_or_default(), output);
    }
    let known = name.map(operation_name::find).transpose()?;
    if args.help {
        return help::print(known, output);
    }
    let known = known.ok_or_else(|| {
        let text = "The operation is missing; name one, such as models.list, or see keyway call --list";
        Failure::Usage(text.to_owned())
    })?;
    check_wishes(known.operation, args, output)?;
    let whole = params_object::object(args.params.as_deref(), global.timeout)?;
    let arguments = known.arguments(&args.ids, whole, &args.param)?;
    note_unknown(known, &arguments, output);
    let params = params(known, &arguments, output)?;
    let progress = Progress::new(output);
    let session = Session::open_with(global, |builder| progress.watch_uploads(builder)).await?;
    let call = headers::add(filled(&session.client, known, &arguments, params), &args.header)?;
    let printer = Printer {
        operation: known.operation,
        output,
        progress,
        file: args.output.as_deref(),
        max_pages: args.max_pages.map(NonZero::get),
    };
    let admin = known.operation.key == KeyNeeded::AdminKey;
    let start = gate_file::enter(global, &session.client, admin).await?;
    let result = match args {
        CallArgs { raw: true, .. } => printer.raw(call).await,
        CallArgs { stream: true, .. } => printer.stream(call).await,
        CallArgs { all: true, .. } => printer.all(call).await,
        _ => printer.whole(call).await,
    };
    if let Some(start) = start {
        start.settle(&session.client, &result);
    }
    result
}

/// Reports options that the operation does not support, before anything is sent.
fn check_wishes(operation: &Operation, args: &CallArgs, output: &Output) -> Result<(), Failure> {
    let id = operation.id;
    let text = if args.stream && operation.stream.is_none() {
        format!("{id} does not stream; omit --stream")
    } else if args.all && operation.reply != ReplyKind::Page {
        format!("{id} does not return pages; omit --all")
    } else if operation.reply == ReplyKind::Binary
        && args.output.is_none()
        && !args.stream
        && output.is_terminal()
    {
        format!("{id} returns a file, which a terminal cannot show; save it with --output FILE")
    } else {
        return Ok(());
    };
    Err(Failure::Usage(text))
}

fn note_unknown(known: Known, arguments: &Arguments, output: &Output) {
    for name in &arguments.unknown {
        let id = known.operation.id;
        let meant = operation_name::nearest(name, known.fields().iter().map(|field| field.name));
        let hint = meant.map(|name| format!(" (did you mean `{name}`?)")).unwrap_or_default();
        output
            .note(&format!("note: {id} has no parameter `{name}` in this version{hint}; it is sent anyway"));
    }
}

/// Returns the arguments to send, with their files collected separately.
fn params(known: Known, arguments: &Arguments, output: &Output) -> Result<Collected, Failure> {
    let mut members = arguments.members.clone();
    Collected::marked(|marks| {
        for field in known.fields() {
            let Some(value) = members.get_mut(field.name) else { continue };
            files::mark(known, &field.shape, value, marks)?;
        }
        match known.first_mistake(&members) {
            // The API takes more than its description says, mostly inside messages and items.
            Some(mistake) if mistake.path.contains(['.', '[']) => {
                output.note(&format!("note: {}; it is sent as it is", words(&mistake)));
            }
            Some(mistake) => return Err(known.mistake(&words(&mistake))),
            None => {}
        }
        Ok(Value::Object(members).to_string().into_bytes())
    })
}

pub(super) fn words(mistake: &keyway_schema::Mistake<'static>) -> String {
    let path = &mistake.path;
    match &mistake.reason {
        MistakeReason::Kind { expected, found } => {
            format!("`{path}`: expected {}, found {found}", shape::words(expected))
        }
        _ => format!("`{path}` is missing"),
    }
}

fn filled(client: &OpenAI, known: Known, arguments: &Arguments, params: Collected) -> RawCall {
    let path: Vec<_> = arguments.path.iter().map(String::as_str).collect();
    let call = client.operation(known.operation, &path);
    // Without parameters there is nothing to send, unless the API expects an object.
    if arguments.members.is_empty() && known.operation.body == BodyKind::None {
        call
    } else {
        call.arguments(params)
    }
}
