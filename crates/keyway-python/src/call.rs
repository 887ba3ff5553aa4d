//! One call: an operation of the table, its path, its parameters and its options.

use std::time::Duration;

use keyway::OpenAI;
use keyway::raw::RawCall;
use keyway::types::file_source::Collected;
use keyway::types::operations::{self, BodyKind, Operation, Verb};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

use crate::wait::Busy;
use crate::{encode, files, options};

/// A call that is ready to be sent.
pub(crate) struct Prepared {
    pub(crate) call: RawCall,
    pub(crate) operation: &'static Operation,
    /// The time limit of an attempt, if the call has its own.
    pub(crate) limit: Option<Duration>,
}

/// What every way of calling takes.
pub(crate) struct Arguments<'a, 'py> {
    pub(crate) operation: &'a str,
    pub(crate) path: &'a Bound<'py, PyTuple>,
    pub(crate) params: Option<&'a Bound<'py, PyDict>>,
    pub(crate) options: Option<&'a Bound<'py, PyDict>>,
}

impl Arguments<'_, '_> {
    /// Writes the parameters and options.
    pub(crate) fn prepare(&self, client: &OpenAI) -> PyResult<Prepared> {
        let _busy = Busy::begin(self.path.py());
        let (mut call, operation) = match self.operation.split_once(' ') {
            Some((verb, path)) => self.by_path(client, verb, path)?,
            None => self.by_name(client)?,
        };
        let mut limit = None;
        if let Some(given) = self.options {
            limit = options::own_limit(given)?;
            call = options::add(call, given)?;
        }
        Ok(Prepared { call, operation, limit })
    }

    /// A call of an operation of the table.
    fn by_name(&self, client: &OpenAI) -> PyResult<(RawCall, &'static Operation)> {
        let operation = operations::find(self.operation)
            .ok_or_else(|| PyValueError::new_err(format!("unknown operation `{}`", self.operation)))?;
        let mut path = Vec::with_capacity(self.path.len());
        for part in self.path.iter() {
            path.push(part.cast::<PyString>()?.to_cow()?.into_owned());
        }
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let mut call = client.operation(operation, &path);
        if let Some(params) = self.params {
            call = call.arguments(collected(operation, params)?);
        }
        Ok((call, operation))
    }

    /// A request by method and path, for operations that the table does not have. Its body is the
    /// parameter `json`, or a form of those in `form`.
    fn by_path(&self, client: &OpenAI, verb: &str, path: &str) -> PyResult<(RawCall, &'static Operation)> {
        let (call, verb) = match verb {
            "GET" => (client.get(path), Verb::Get),
            "POST" => (client.post(path), Verb::Post),
            "PUT" => (client.put(path), Verb::Put),
            "PATCH" => (client.patch(path), Verb::Patch),
            "DELETE" => (client.delete(path), Verb::Delete),
            _ => return Err(PyValueError::new_err(format!("unknown method `{verb}`"))),
        };
        let operation = operations::raw::of(verb, path);
        let Some(params) = self.params else { return Ok((call, operation)) };
        if let Some(form) = params.get_item("form")? {
            let form = Collected::marked(|marks| encode::json_with_files(&form, marks))?;
            return Ok((call.collected_form(form), operation));
        }
        match params.get_item("json")? {
            Some(body) => Ok((call.body(options::tree(&body, "body")?), operation)),
            None => Ok((call, operation)),
        }
    }
}

fn collected(operation: &Operation, params: &Bound<'_, PyDict>) -> PyResult<Collected> {
    match operation.body {
        BodyKind::Multipart | BodyKind::JsonOrMultipart => {
            let params = files::checked(operation, params)?;
            Collected::marked(|marks| encode::json_with_files(params.as_any(), marks))
        }
        _ => Ok(Collected::plain(encode::json(params.as_any(), "")?)),
    }
}
