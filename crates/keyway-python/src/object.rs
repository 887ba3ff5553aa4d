//! Objects of pydantic's classes, made as pydantic's own core makes them: allocated, and then given
//! their attributes. Nothing is validated, as in the official SDK. And the one call of Python that
//! may never return.
#![allow(
    unsafe_code,
    reason = "each block says why; by `object.__setattr__` an object would take twice as long"
)]

use std::sync::Mutex;

use pyo3::exceptions::{PyBaseException, PyTypeError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFrozenSet, PyString, PyTuple, PyType};

use crate::locked;
use crate::plan::Field;

/// The package whose classes replies become.
const PACKAGE: &str = "keyway";

/// A class of replies.
pub(crate) struct Class {
    class: Py<PyType>,
    /// The fields of an object that arrived empty: all `None`.
    blank: Py<PyDict>,
    /// What pydantic keeps in slots.
    slots: Slots,
    /// The last set of fields that arrived, for the next object usually has the same. Objects share it until
    /// somebody asks for it: see `keyway._models`.
    last: Mutex<Option<(u128, Py<PyFrozenSet>)>>,
}

/// The fields of an object in the making.
pub(crate) struct Parts<'py> {
    pub(crate) values: Bound<'py, PyDict>,
    /// Which of the model's fields arrived, by their places.
    pub(crate) arrived: u128,
    /// Those that the model does not have.
    pub(crate) extra: Option<Bound<'py, PyDict>>,
}

impl Class {
    /// Imports a class and prepares its objects.
    pub(crate) fn import(py: Python<'_>, module: &str, name: &str, fields: &[Field]) -> PyResult<Self> {
        let class = py.import(format!("{PACKAGE}.{module}"))?.getattr(name)?.cast_into::<PyType>()?;
        let base = py.import("pydantic")?.getattr("BaseModel")?;
        if !class.is_subclass(&base)? {
            return Err(PyTypeError::new_err(format!("{module}.{name} is not a pydantic model")));
        }
        let blank = PyDict::new(py);
        for field in fields {
            blank.set_item(field.name.bind(py), py.None())?;
        }
        Ok(Self {
            class: class.unbind(),
            blank: blank.unbind(),
            slots: Slots::of(&base)?,
            last: Mutex::new(None),
        })
    }

    /// Begins an object.
    pub(crate) fn parts<'py>(&self, py: Python<'py>) -> PyResult<Parts<'py>> {
        Ok(Parts { values: self.blank.bind(py).copy()?, arrived: 0, extra: None })
    }

    /// Makes the object.
    pub(crate) fn object<'py>(
        &self,
        py: Python<'py>,
        fields: &[Field],
        parts: Parts<'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let arrived = self.arrived(py, fields, parts.arrived)?;
        let object = self.allocate(py)?;
        set_dict(&object, &parts.values)?;
        self.slots.fields_set.set(&object, arrived.as_any())?;
        if let Some(extra) = parts.extra {
            self.slots.extra.set(&object, extra.as_any())?;
        }
        self.slots.private.set(&object, py.None().bind(py))?;
        Ok(object)
    }

    fn arrived<'py>(
        &self,
        py: Python<'py>,
        fields: &[Field],
        arrived: u128,
    ) -> PyResult<Bound<'py, PyFrozenSet>> {
        let known = locked(&self.last)
            .as_ref()
            .filter(|(last, _)| *last == arrived)
            .map(|(_, set)| set.clone_ref(py));
        if let Some(known) = known {
            return Ok(known.into_bound(py));
        }
        let names = fields.iter().enumerate().filter(|(place, _)| arrived & (1 << place) != 0);
        let set = PyFrozenSet::new(py, names.map(|(_, field)| &field.name))?;
        *locked(&self.last) = Some((arrived, set.clone().unbind()));
        Ok(set)
    }

    fn allocate<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: `class` is a live heap type and a subclass of pydantic's BaseModel, whose `__new__`
        // is `object`'s: an instance needs nothing but zeroed memory. The reference is new.
        unsafe {
            let instance = ffi::PyType_GenericAlloc(self.class.as_ptr().cast(), 0);
            Bound::from_owned_ptr_or_err(py, instance)
        }
    }
}

/// The slots of pydantic's objects.
struct Slots {
    fields_set: Slot,
    extra: Slot,
    private: Slot,
}

impl Slots {
    /// Finds them in pydantic's `BaseModel`.
    fn of(base: &Bound<'_, PyAny>) -> PyResult<Self> {
        let names = base.getattr("__dict__")?;
        Ok(Self {
            fields_set: Slot::new(names.get_item("__pydantic_fields_set__")?)?,
            extra: Slot::new(names.get_item("__pydantic_extra__")?)?,
            private: Slot::new(names.get_item("__pydantic_private__")?)?,
        })
    }
}

/// A slot, set by its descriptor itself. By its name, Python would look for the descriptor first.
struct Slot {
    descriptor: Py<PyAny>,
    set: ffi::descrsetfunc,
}

impl Slot {
    fn new(descriptor: Bound<'_, PyAny>) -> PyResult<Self> {
        // SAFETY: the class of a live object is a live type.
        let set = unsafe { ffi::PyType_GetSlot(descriptor.get_type().as_ptr().cast(), ffi::Py_tp_descr_set) };
        if set.is_null() {
            return Err(PyTypeError::new_err("pydantic does not keep its facts in slots"));
        }
        // SAFETY: of a slot that is there, `PyType_GetSlot` returns the function, which has this type.
        let set = unsafe { std::mem::transmute::<*mut std::ffi::c_void, ffi::descrsetfunc>(set) };
        Ok(Self { descriptor: descriptor.unbind(), set })
    }

    fn set(&self, object: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        // SAFETY: all three are live objects for the whole call, the function is that of the descriptor's
        // class, which checks the object's, and the GIL is held.
        let failed = unsafe { (self.set)(self.descriptor.as_ptr(), object.as_ptr(), value.as_ptr()) };
        if failed == 0 { Ok(()) } else { Err(PyErr::fetch(object.py())) }
    }
}

/// Gives an object its `__dict__`.
fn set_dict(object: &Bound<'_, PyAny>, values: &Bound<'_, PyDict>) -> PyResult<()> {
    // SAFETY: both are live objects for the whole call, the first is of a class with a `__dict__`, and the
    // GIL is held.
    let failed =
        unsafe { ffi::PyObject_GenericSetDict(object.as_ptr(), values.as_ptr(), std::ptr::null_mut()) };
    if failed == 0 { Ok(()) } else { Err(PyErr::fetch(object.py())) }
}

/// Sets an attribute, bypassing the class's `__setattr__`.
pub(crate) fn set(
    object: &Bound<'_, PyAny>,
    name: &Bound<'_, PyString>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    // SAFETY: all three are live objects for the whole call, and the GIL is held.
    let failed = unsafe { ffi::PyObject_GenericSetAttr(object.as_ptr(), name.as_ptr(), value.as_ptr()) };
    if failed == 0 { Ok(()) } else { Err(PyErr::fetch(object.py())) }
}

/// What a step of an await comes to: a future to wait for, or none after `object::end_await`.
pub(crate) type Awaited<'py> = PyResult<Option<Bound<'py, PyAny>>>;

/// Ends an await with a value: `StopIteration` is set with it, and nothing is returned from `__next__`.
/// Before 3.12, Python takes the value out without an exception object around it. PyO3 would make one.
pub(crate) fn end_await<'py>(value: &Bound<'py, PyAny>) -> Awaited<'py> {
    let py = value.py();
    let returned = if value.is_instance_of::<PyTuple>() || value.is_instance_of::<PyBaseException>() {
        // A tuple would be taken for the exception's arguments, and an exception for the one that is set.
        PyTuple::new(py, [value])?.into_any()
    } else {
        value.clone()
    };
    // SAFETY: both are live objects for the whole call, and the GIL is held.
    unsafe { ffi::PyErr_SetObject(ffi::PyExc_StopIteration, returned.as_ptr()) };
    Ok(None)
}

/// What `send` returns for a step of an await.
pub(crate) fn sent<'py>(py: Python<'py>, step: Awaited<'py>) -> PyResult<Bound<'py, PyAny>> {
    // Without a future the exception is set.
    step?.ok_or_else(|| PyErr::fetch(py))
}

/// The function that calls an object of a class. In PyO3's declarations it cannot unwind, nor can
/// `PyObject_Call`; and where the whole program is optimized at once, one declaration of a name counts.
type Call = unsafe extern "C-unwind" fn(
    object: *mut ffi::PyObject,
    arguments: *mut ffi::PyObject,
    named: *mut ffi::PyObject,
) -> *mut ffi::PyObject;

/// Calls a Python function that may wait. If the interpreter ends meanwhile, the thread never returns to
/// it: before 3.14, Python ends a daemon's thread by unwinding its stack, and unwinding through a function
/// of an extension aborts the process.
pub(crate) fn call_and_wait<'py>(
    function: &Bound<'py, PyAny>,
    arguments: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: the class of a live object is a live type.
    let call = unsafe { ffi::PyType_GetSlot(function.get_type().as_ptr().cast(), ffi::Py_tp_call) };
    if call.is_null() {
        return Err(PyTypeError::new_err("the object cannot be called"));
    }
    // SAFETY: of a slot that is there, `PyType_GetSlot` returns the function, which has this type.
    let call = unsafe { std::mem::transmute::<*mut std::ffi::c_void, Call>(call) };
    let stays = Stays;
    // SAFETY: both are live objects for the whole call, the second is a tuple, and the GIL is held. The
    // reference that is returned is new. If the call unwinds, the thread stays in `stays`.
    let result = unsafe { call(function.as_ptr(), arguments.as_ptr(), std::ptr::null_mut()) };
    std::mem::forget(stays);
    // SAFETY: it is a new reference, or null with an exception set.
    unsafe { Bound::from_owned_ptr_or_err(function.py(), result) }
}

/// Keeps a thread whose stack is unwound. Nothing else in its frame is dropped, for that needs the GIL.
struct Stays;

impl Drop for Stays {
    fn drop(&mut self) {
        loop {
            std::thread::park();
        }
    }
}
