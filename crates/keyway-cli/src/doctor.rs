//! `keyway auth doctor`: why calls fail, check by check, and what to do.

use anstyle::Style;
use keyway::diagnose::{Check, Diagnosis, Mark, Options, diagnose};
use serde_json::{Value, json};

use crate::args::{DoctorArgs, Global};
use crate::colour::{self, Paint};
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session::Session;

pub(crate) async fn run(global: &Global, args: &DoctorArgs, output: &Output) -> Result<(), Failure> {
    let (builder, _emulator) = Session::prepare(global).await?;
    let mut options = Options::new(builder).offline(args.offline);
    if let Some(model) = &args.model {
        options = options.model(model);
    }
    let diagnosis = diagnose(options).await;
    if output.is_json() {
        output.document(&document(&diagnosis))?;
    } else {
        output.text(&page(&diagnosis, args.offline, output.paint()))?;
    }
    match diagnosis.verdict().exit {
        0 => Ok(()),
        code => Err(Failure::Diagnosed(code)),
    }
}

fn document(diagnosis: &Diagnosis) -> Value {
    let checks: Vec<Value> = diagnosis.checks().iter().map(check).collect();
    let verdict = diagnosis.verdict();
    json!({
        "schema": SCHEMA,
        "checks": checks,
        "verdict": {"cause": verdict.cause, "next": verdict.next, "exit": verdict.exit},
    })
}

fn check(check: &Check) -> Value {
    json!({"id": check.id, "mark": check.mark.as_str(), "finding": check.finding, "remedy": check.remedy})
}

/// Returns the main line, every check, the verdict and the next step.
fn page(diagnosis: &Diagnosis, offline: bool, paint: Paint) -> String {
    let mut text = headline(diagnosis, offline, paint);
    let width = diagnosis.checks().iter().map(|check| check.id.len()).max().unwrap_or_default();
    text += &format!("\n\n{}", paint.style(colour::DIM, format!("MARK  {:width$}  FINDING", "CHECK")));
    for check in diagnosis.checks() {
        let style = style(check.mark);
        let mark = paint.style(style, format!("{:4}", check.mark.as_str()));
        let finding = if check.mark == Mark::Skip { colour::DIM } else { colour::PLAIN };
        text += &format!("\n{mark}  {:width$}  {}", check.id, paint.style(finding, &check.finding));
        if let Some(remedy) = &check.remedy {
            let remedy = paint.style(colour::ODD, format!("- {remedy}"));
            text += &format!("\n{:4}  {:width$}  {remedy}", "", "");
        }
    }
    let verdict = diagnosis.verdict();
    let said = match verdict.cause {
        Some(cause) => format!("calls fail because of `{cause}`, with exit code {}", verdict.exit),
        None if offline => "nothing on this machine prevents calls".to_owned(),
        None => "calls work".to_owned(),
    };
    text + &format!("\n\nVerdict: {said}.\nNext: {}.\n", verdict.next)
}

/// Returns the cause, or else the first oddity.
fn headline(diagnosis: &Diagnosis, offline: bool, paint: Paint) -> String {
    if let Some(cause) = diagnosis.cause() {
        return format!("{} {}.", paint.style(colour::BAD, "Calls fail:"), cause.finding);
    }
    let works = if offline { "No problem was found, and nothing was sent" } else { "Calls work" };
    let odd: Vec<&Check> = diagnosis.checks().iter().filter(|check| check.mark == Mark::Warn).collect();
    match odd.first() {
        Some(odd) => format!("{} {}.", paint.style(colour::ODD, format!("{works}, but:")), odd.finding),
        None => paint.style(colour::GOOD, format!("{works}.")),
    }
}

fn style(mark: Mark) -> Style {
    match mark {
        Mark::Ok => colour::GOOD,
        Mark::Warn => colour::ODD,
        Mark::Fail => colour::BAD,
        _ => colour::DIM,
    }
}
