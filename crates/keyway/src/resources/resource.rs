//! The parts of every resource: a client and a name.

/// Declares a resource.
macro_rules! resource {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            pub(crate) client: OpenAI,
        }

        impl $name {
            pub(super) fn new(client: &OpenAI) -> Self {
                Self { client: client.clone() }
            }
        }
    };
}

pub(super) use resource;
