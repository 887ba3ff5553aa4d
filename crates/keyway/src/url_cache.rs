//! Caches the URLs that a client requests repeatedly.

use std::sync::OnceLock;

use http::Uri;

/// URLs by path: those of the first few operations that a client calls. Found without a lock.
///
/// Building a URL allocates a string, which is then validated byte by byte. Copying one needs
/// neither.
#[derive(Debug, Default)]
pub(crate) struct Urls([OnceLock<(&'static str, Uri)>; 8]);

impl Urls {
    /// Returns the URL of an operation without parameters, or builds it with `make`.
    pub(crate) fn get<E>(&self, path: &'static str, make: impl FnOnce() -> Result<Uri, E>) -> Result<Uri, E> {
        for place in &self.0 {
            match place.get() {
                Some((known, uri)) if *known == path => return Ok(uri.clone()),
                Some(_) => {}
                None => {
                    let uri = make()?;
                    // Another task may have filled the slot meanwhile.
                    let _ = place.set((path, uri.clone()));
                    return Ok(uri);
                }
            }
        }
        make()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::convert::Infallible;

    use super::*;

    #[test]
    fn a_url_is_put_together_once() {
        let (urls, made) = (Urls::default(), Cell::new(0));
        let get = |path: &'static str| {
            let make = || {
                made.set(made.get() + 1);
                Ok::<_, Infallible>(Uri::from_static(path))
            };
            urls.get(path, make).unwrap()
        };
        for path in ["/a", "/b", "/a", "/b", "/a"] {
            assert_eq!(get(path), path);
        }
        assert_eq!(made.get(), 2);
    }

    #[test]
    fn more_paths_than_there_are_places_are_right_all_the_same() {
        let urls = Urls::default();
        for path in ["/0", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9", "/9", "/0"] {
            assert_eq!(
                urls.get(path, || Ok::<_, Infallible>(Uri::from_static(path))),
                Ok(Uri::from_static(path))
            );
        }
    }

    #[test]
    fn a_url_that_cannot_be_made_is_not_kept() {
        let urls = Urls::default();
        assert_eq!(urls.get("/a", || Err("long")), Err("long"));
        assert_eq!(urls.get("/a", || Ok::<_, &str>(Uri::from_static("/a"))), Ok(Uri::from_static("/a")));
    }
}
