//! The emitters: each writes one kind of generated file.

pub(crate) mod codecs;
<<<<<<< HEAD
pub(crate) mod features;
=======
>>>>>>> main
pub(crate) mod operations;
pub(crate) mod resources;
pub(crate) mod schema;
pub(crate) mod types;
