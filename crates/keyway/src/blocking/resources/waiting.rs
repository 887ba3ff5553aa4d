//! The parts of every resource of the blocking client: the async resource, and the client that
//! waits for it.

/// Declares a resource of the blocking client: its path in `crate::resources`, its subresources and
/// its methods.
macro_rules! waiting {
    (
        $family:ident::$name:ident { $($child:ident: $child_type:ident),* }
        $($(#[$attribute:meta])* $method:ident($($argument:ident: $type:ty),*) -> $($reply:ty),+;)*
    ) => {
        #[doc = concat!("As [`", stringify!($name), "`](crate::resources::", stringify!($family), "::", stringify!($name), "), waiting.")]
        #[derive(Clone, Debug)]
        pub struct $name {
            pub(in crate::blocking) client: OpenAI,
            pub(in crate::blocking) resource: crate::resources::$family::$name,
        }

        impl $name {
            pub(super) fn new(client: &OpenAI, resource: crate::resources::$family::$name) -> Self {
                Self { client: client.clone(), resource }
            }

            $(
                #[doc = concat!("The resource below it called `", stringify!($child), "`.")]
                pub fn $child(&self) -> $child_type {
                    $child_type::new(&self.client, self.resource.$child())
                }
            )*

            $(
                #[doc = concat!(
                    "As [`", stringify!($method), "`](crate::resources::", stringify!($family), "::", stringify!($name),
                    "::", stringify!($method), ")."
                )]
                $(#[$attribute])*
                #[allow(deprecated, reason = "it is deprecated where the async one is")]
                #[inline]
                pub fn $method(&self, $($argument: $type),*) -> crate::blocking::Call<$($reply),+> {
                    self.client.call(self.resource.$method($($argument),*))
                }
            )*
        }
    };
}

pub(super) use waiting;
