//! `keyway auth doctor`: why calls fail, check by check, and what to do.

use std::time::Duration;

use anstyle::Style;
use keyway::diagnose::{Calls, Check, Diagnosis, Mark, Options, diagnose};
use serde_json::{Value, json};

use crate::args::{DoctorArgs, Global};
use crate::colour::{self, Paint};
use crate::failure::Failure;
use crate::gate_file;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session::{self, Session};
use crate::words;

pub(crate) async fn run(global: &Global, args: &DoctorArgs, output: &Output) -> Result<(), Failure> {
    let (builder, _emulator) = Session::prepare(global).await?;
    session::check_resolve(global)?;
    let mut options = Options::new(builder).offline(args.offline);
    if let Some(model) = &args.model {
        options = options.model(model);
    }
    if let Some(limit) = global.timeout {
        options = options.limits(limit, run_limit(limit));
    }
    let diagnosis = diagnose(options).await;
    if diagnosis.verdict().calls == Calls::Work {
        forget_rejection(global).await;
    }
    if output.is_json() {
        output.document(&document(&diagnosis))?;
    } else {
        output.text(&page(&diagnosis, output.paint()))?;
    }
    match diagnosis.verdict().exit {
        0 => Ok(()),
        code => Err(Failure::Diagnosed(code)),
    }
}

/// Returns the limit of the whole run if `--timeout` limits each step.
fn run_limit(step: Duration) -> Duration {
    step.saturating_mul(3).saturating_add(Duration::from_secs(5))
}

/// Removes the key from the file of rejected keys, so that `chat` and `call` use it at once (G11).
async fn forget_rejection(global: &Global) {
    if global.local || global.no_gate_file {
        return;
    }
    if let Ok(session) = Session::open(global).await
        && let Ok(key) = session.client.api_key().await
    {
        gate_file::forget(&session.client, &key);
    }
}

fn document(diagnosis: &Diagnosis) -> Value {
    let checks: Vec<Value> = diagnosis.checks().iter().map(check).collect();
    let verdict = diagnosis.verdict();
    json!({
        "schema": SCHEMA,
        "checks": checks,
        "verdict": {
            "calls": verdict.calls.as_str(),
            "cause": verdict.cause,
            "next": words::of_program(&verdict.next),
            "exit": verdict.exit,
        },
    })
}

fn check(check: &Check) -> Value {
    let remedy = check.remedy.as_deref().map(words::of_program);
    json!({"id": check.id, "mark": check.mark.as_str(), "finding": words::of_program(&check.finding), "remedy": remedy})
}

/// Returns the main line, every check, the verdict and the next step.
fn page(diagnosis: &Diagnosis, paint: Paint) -> String {
    let mut text = headline(diagnosis, paint);
    let width = diagnosis.checks().iter().map(|check| check.id.len()).max().unwrap_or_default();
    text += &format!("\n\n{}", paint.style(colour::DIM, format!("MARK     {:width$}  FINDING", "CHECK")));
    // No flag takes a key (X3), so only `--local` fills that place.
    let is_there = |check: &&Check| check.id != "source.argument" || check.mark != Mark::Skip;
    for check in diagnosis.checks().iter().filter(is_there) {
        let style = style(check.mark);
        let mark = paint.style(style, format!("{:7}", check.mark.as_str()));
        let finding = if check.mark == Mark::Skip { colour::DIM } else { colour::PLAIN };
        text += &format!(
            "\n{mark}  {:width$}  {}",
            check.id,
            paint.style(finding, words::of_program(&check.finding))
        );
        if let Some(remedy) = &check.remedy {
            let remedy = paint.style(colour::ODD, format!("- {}", words::of_program(remedy)));
            text += &format!("\n{:7}  {:width$}  {remedy}", "", "");
        }
    }
    let verdict = diagnosis.verdict();
    let said = match (verdict.calls, verdict.cause) {
        (Calls::Work, _) => "calls work".to_owned(),
        (Calls::Fail, Some(cause)) => {
            format!("calls fail because of `{cause}`, with exit code {}", verdict.exit)
        }
        (_, Some(cause)) => {
            format!("not known whether calls work because of `{cause}`, with exit code {}", verdict.exit)
        }
        (_, None) => "nothing on this machine prevents calls".to_owned(),
    };
    text + &format!("\n\nVerdict: {said}.\nNext: {}.\n", words::of_program(&verdict.next))
}

/// Returns the cause, or else the first oddity.
fn headline(diagnosis: &Diagnosis, paint: Paint) -> String {
    let calls = diagnosis.verdict().calls;
    if let Some(cause) = diagnosis.cause() {
        let opening = match calls {
            Calls::Fail => paint.style(colour::BAD, "Calls fail:"),
            _ => paint.style(colour::ODD, "Not known whether calls work:"),
        };
        return format!("{opening} {}.", words::of_program(&cause.finding));
    }
    let works = match calls {
        Calls::Work => "Calls work",
        _ => "No problem was found, and nothing was sent",
    };
    let odd: Vec<&Check> = diagnosis.checks().iter().filter(|check| check.mark == Mark::Warn).collect();
    match odd.first() {
        Some(odd) => format!(
            "{} {}.",
            paint.style(colour::ODD, format!("{works}, but:")),
            words::of_program(&odd.finding)
        ),
        None => paint.style(colour::GOOD, format!("{works}.")),
    }
}

fn style(mark: Mark) -> Style {
    match mark {
        Mark::Ok => colour::GOOD,
        Mark::Warn | Mark::Unknown => colour::ODD,
        Mark::Fail => colour::BAD,
        _ => colour::DIM,
    }
}
