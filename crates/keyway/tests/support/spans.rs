//! Records the spans of calls, with the events inside them, one recording for each thread.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// The spans that this thread opens while the guard is alive.
pub(crate) struct Spans(Arc<Mutex<Vec<Told>>>, #[allow(dead_code)] tracing::subscriber::DefaultGuard);

/// A span: its fields, and the events inside it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    pub(crate) fields: BTreeMap<&'static str, String>,
    pub(crate) events: Vec<String>,
    /// How many handles there are; the span ends with the last.
    handles: u32,
}

impl Spans {
    pub(crate) fn of_this_thread() -> Self {
        let told = Arc::new(Mutex::new(Vec::new()));
        let recorder = Recorder { told: Arc::clone(&told), entered: Mutex::default() };
        let guard = tracing::subscriber::set_default(recorder);
        // A call site that another thread reached first knows nothing of this subscriber.
        tracing::callsite::rebuild_interest_cache();
        Self(told, guard)
    }

    /// The only span, which has ended.
    pub(crate) fn only(&self) -> Told {
        let told = self.0.lock().unwrap();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].handles == 0, "the span is still open");
        told[0].clone()
    }
}

impl Told {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    pub(crate) fn text(&self) -> String {
        format!("{:?} {:?}", self.fields, self.events)
    }
}

struct Recorder {
    told: Arc<Mutex<Vec<Told>>>,
    /// The spans that the test's thread is in.
    entered: Mutex<Vec<u64>>,
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("keyway")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut told = self.told.lock().unwrap();
        let mut new = Told { handles: 1, ..Told::default() };
        span.record(&mut Fields(&mut new.fields));
        told.push(new);
        Id::from_u64(told.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut told = self.told.lock().unwrap();
        values.record(&mut Fields(&mut told[span.into_u64() as usize - 1].fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = BTreeMap::new();
        event.record(&mut Fields(&mut fields));
        if let Some(inside) = self.entered.lock().unwrap().last() {
            self.told.lock().unwrap()[*inside as usize - 1].events.push(format!("{fields:?}"));
        }
    }

    fn enter(&self, span: &Id) {
        self.entered.lock().unwrap().push(span.into_u64());
    }

    fn exit(&self, _: &Id) {
        self.entered.lock().unwrap().pop();
    }

    fn clone_span(&self, span: &Id) -> Id {
        self.told.lock().unwrap()[span.into_u64() as usize - 1].handles += 1;
        span.clone()
    }

    fn try_close(&self, span: Id) -> bool {
        let told = &mut self.told.lock().unwrap()[span.into_u64() as usize - 1];
        told.handles -= 1;
        told.handles == 0
    }
}

struct Fields<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}
