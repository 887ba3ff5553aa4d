//! The table's syntax and its reader.
//!
//! The table is UTF-8 text: *blocks*, separated by one empty line. Lines end with `\n`. A block's
//! first line says what it is; all others begin with two spaces. A block whose first line begins
//! with `#` is a comment. Words are separated by exactly one space. Blocks of a kind are sorted by
//! name, in byte order, and names are unique; types of all four kinds share one namespace. Names
//! contain no spaces and no `"!?:()|`.
//!
//! # Types
//!
//! ```text
//! type NAME [closed] [any_of(FIELD … | FIELD …)]
//!   FIELD[!]: SHAPE [unit="TEXT"] [deprecated] [= JSON]
//! ```
//! An object with these fields. `!` marks a required field; `unit` says what a number counts;
//! `deprecated` marks a field that the document advises against; `= JSON` is the API's default,
//! which takes the rest of the line. An object may have other fields unless it is `closed`.
//! `any_of` lists sets of fields: an object has all fields of at least one set.
//!
//! ```text
//! enum NAME [open]
//!   "VALUE"
//! ```
//! One of these strings, one per line; `open` allows any other string too. The value is everything
//! between the line's first quote and its last.
//!
//! ```text
//! union NAME [by FIELD]
//!   LABEL ["TAG" …]: SHAPE
//! ```
//! One of several shapes, each with a label that is unique in the union. With `by`, that field is
//! the tag: an object with one of a variant's tags is of that variant, and an object with any other
//! tag is of a variant without tags. Without `by`, or for a value that is not an object, the
//! variants are tried in order.
//!
//! ```text
//! alias NAME = SHAPE
//! ```
//! Another name for a shape.
//!
//! # Shapes
//!
//! ```text
//! SHAPE = KIND [ "(" LIMIT { " " LIMIT } ")" ] [ "?" ]
//! ```
//! `?` allows `null` too.
//!
//! | kind | JSON | limits |
//! |---|---|---|
//! | `any` | any value | |
//! | `null` | `null` | |
//! | `bool` | `true` or `false` | |
//! | `str` | a string | `min`, `max`: characters; `format`: a name such as `uri`; `pattern="…"`: an ECMA-262 regular expression |
//! | `int` | a number without a fraction | `min`, `max` |
//! | `num` | a number | `min`, `max`; `above`: a bound that the number must exceed |
//! | `file` | the content of a file, in a form | |
//! | `[SHAPE]` | a list | `min`, `max`: items |
//! | `{SHAPE}` | an object with arbitrary names; the shape is that of its values | `max`: fields; `names`: characters of a name |
//! | a JSON string, a JSON number, `true` or `false` | this value | |
//! | `NAME` | the type of that name | |
//!
//! A limit is written `KEY=VALUE`, and all are inclusive except `above`. The names of types begin
//! with an uppercase letter. JSON, in a constant or a default, has JSON's escapes. Other quoted
//! text has no escapes and ends at the next quote.
//!
//! # Operations, sockets and webhooks
//!
//! ```text
//! operation ID
//!   FACT VALUE
//!   path FIELD
//!   query FIELD
//!   header FIELD
//!   body: SHAPE
//!   reply: SHAPE
//!   event: SHAPE
//! socket ID
//!   request GET PATH
//!   query FIELD
//!   client: SHAPE
//!   server: SHAPE
//! webhook ID
//!   body: SHAPE
//! ```
//! Parameters are written like the fields of a type. `reply` is present if the reply is JSON, and
//! is the whole envelope of a page. `event` is the data of one event of the stream. `client` and
//! `server` are what each side of a WebSocket sends in one message, if the document describes it.
//! The facts of operations:
//!
//! | fact | meaning | if absent |
//! |---|---|---|
//! | `request VERB PATH` | the request line, below the base URL; the path has its parameters in braces | always there |
//! | `key api\|admin` | the kind of API key | `api` |
//! | `sends json\|multipart\|json-or-multipart` | the body; the last is a form if there are files, else JSON | no body |
//! | `part_type FIELD TYPE` | the content type of a part of the form | text, or the file's |
//! | `params NAME` | a name for path, query, headers and body together, without the path | no parameters |
//! | `header_name PARAMETER HEADER` | the header that a `header` parameter travels in; a list is joined with commas | |
//! | `fixed_query NAME VALUE`, `fixed_header NAME VALUE` | sent with each request | |
//! | `replies page\|binary\|text\|empty\|json-or-text` | the reply | `json` |
//! | `item NAME` | the type of a page's items | no page |
//! | `paging single\|last_item\|last_id\|next\|token` | the next page's `after`: the last item's `id`, the page's `last_id` or `next`; with `token`, the next page's `page` is the page's `next`; a `single` list is whole | no page |
//! | `stream body\|query NAME JSON` | the parameter, its place and its value, that turns the reply into a stream of events | no stream |
//! | `envelope` | an event is wrapped with its name: `{"event": …, "data": …}` | not wrapped |
//! | `deprecated` | the official SDKs advise against the operation | |
//! | `reference PAGE` | its page of the API reference, below `https://platform.openai.com/docs/api-reference/` | |

mod block;
mod field;
mod limits;
mod scan;
mod shape;

pub(crate) use block::{DEFINITIONS, definition, operation, socket, webhook};

/// The start of every line of a block except the first.
pub(crate) const INDENT: &str = "  ";

/// Why a line is malformed.
type Malformed = &'static str;
