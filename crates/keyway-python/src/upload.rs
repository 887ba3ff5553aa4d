//! Files among the parameters.

use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use keyway::types::FileSource;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString, PyTuple};

/// The name of a file that has none.
const UNNAMED: &str = "upload";

/// Reads a value as the official SDK does: bytes, an open file, a path, or a tuple of name, content and
/// perhaps content type. `None` if it is none of these.
pub(crate) fn file(value: &Bound<'_, PyAny>) -> PyResult<Option<FileSource>> {
    let Ok(tuple) = value.cast::<PyTuple>() else { return content(value, None) };
    let mut parts = tuple.iter();
    let (Some(name), Some(inner)) = (parts.next(), parts.next()) else { return Ok(None) };
    let name = match name.cast::<PyString>() {
        Ok(name) => Some(name.to_string()),
        Err(_) if name.is_none() => None,
        Err(_) => return Ok(None),
    };
    let named = name.is_some();
    let Some(file) = content(&inner, name)? else { return Ok(None) };
    let kind = parts.next().filter(|kind| !kind.is_none());
    let file = if named { file } else { file.name(UNNAMED) };
    match kind {
        Some(kind) => Ok(Some(file.content_type(kind.extract::<String>()?))),
        None => Ok(Some(file)),
    }
}

/// Returns whether a value is the content of a file, without reading it.
pub(crate) fn is_content(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = value.py();
    Ok(value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.hasattr(name!(py, __fspath__))?
        || value.hasattr(name!(py, read))?)
}

fn content(value: &Bound<'_, PyAny>, name: Option<String>) -> PyResult<Option<FileSource>> {
    let py = value.py();
    if value.is_instance_of::<PyBytes>() || value.is_instance_of::<PyByteArray>() {
        let name = name.unwrap_or_else(|| UNNAMED.to_owned());
        return Ok(Some(FileSource::from_bytes(name, value.extract::<Vec<u8>>()?)));
    }
    if value.hasattr(name!(py, __fspath__))? {
        let file = FileSource::from_path(value.extract::<PathBuf>()?);
        return Ok(Some(match name {
            Some(name) => file.name(name),
            None => file,
        }));
    }
    if let Some(path) = on_disk(value)? {
        let file = FileSource::from_path(path);
        return Ok(Some(match name {
            Some(name) => file.name(name),
            None => file,
        }));
    }
    let Ok(read) = value.getattr(name!(py, read)) else { return Ok(None) };
    let bytes = read.call0()?;
    let bytes: Vec<u8> = bytes.extract().map_err(|_| {
        PyTypeError::new_err("a file to upload must be open in binary mode; open it with \"rb\"")
    })?;
    let name = match name {
        Some(name) => name,
        None => file_name(value)?,
    };
    Ok(Some(FileSource::from_bytes(name, bytes)))
}

/// Files up to this size are read at once.
const SMALL: u64 = 1 << 20;

/// Returns the path of a large file that is open at its beginning, as `open(path, "rb")` returns it: such a
/// file is read while it is sent. Any other reader may have another content than the file below it.
fn on_disk(file: &Bound<'_, PyAny>) -> PyResult<Option<PathBuf>> {
    let io = file.py().import("io")?;
    if !file.get_type().is(&io.getattr("BufferedReader")?) {
        return Ok(None);
    }
    let raw = file.getattr("raw")?;
    let is_at_begin = file.call_method0("tell").and_then(|place| place.extract::<u64>());
    if !raw.get_type().is(&io.getattr("FileIO")?) || is_at_begin.ok() != Some(0) {
        return Ok(None);
    }
    let Ok(path) = raw.getattr("name")?.extract::<PathBuf>() else { return Ok(None) };
    let status = file.py().import("os")?.call_method1("fstat", (raw.call_method0("fileno")?,))?;
    let number = |name: &str| status.getattr(name)?.extract::<u64>();
    let (device, inode) = (number("st_dev")?, number("st_ino")?);
    // The path may lead to another file by now.
    let same = std::fs::metadata(&path).is_ok_and(|found| {
        found.is_file() && found.len() > SMALL && (found.dev(), found.ino()) == (device, inode)
    });
    Ok(same.then_some(path))
}

/// Returns the last part of an open file's path.
fn file_name(file: &Bound<'_, PyAny>) -> PyResult<String> {
    let path = file.getattr("name").ok().and_then(|name| name.extract::<PathBuf>().ok());
    let name = path.as_deref().and_then(std::path::Path::file_name);
    Ok(name.map_or_else(|| UNNAMED.to_owned(), |name| name.to_string_lossy().into_owned()))
}
