//! What is refused, how, and what is taken beside it.
