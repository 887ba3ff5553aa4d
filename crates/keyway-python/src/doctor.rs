//! `keyway.doctor()`: why calls fail, found out step by step.

use keyway::diagnose::{Options, diagnose};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::settings::Recipe;
use crate::wait::wait;

/// Runs the checks with the settings of a client, and returns them with the verdict.
#[pyfunction]
#[pyo3(signature = (arguments, model = None, offline = false))]
pub(crate) fn doctor<'py>(
    py: Python<'py>,
    arguments: &Bound<'py, PyDict>,
    model: Option<String>,
    offline: bool,
) -> PyResult<Bound<'py, PyDict>> {
    let mut options = Options::new(Recipe::new(arguments)?.builder()).offline(offline);
    if let Some(model) = model {
        options = options.model(model);
    }
    let diagnosis = wait(py, diagnose(options))?;
    let checks = PyList::empty(py);
    for check in diagnosis.checks() {
        checks.append((check.id, check.mark.as_str(), check.finding.as_str(), check.remedy.as_deref()))?;
    }
    let found = PyDict::new(py);
    let verdict = diagnosis.verdict();
    found.set_item("checks", checks)?;
    found.set_item("calls", verdict.calls.as_str())?;
    found.set_item("cause", verdict.cause)?;
    found.set_item("next", verdict.next.as_str())?;
    Ok(found)
}
