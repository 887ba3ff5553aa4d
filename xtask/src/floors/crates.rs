//! Rule 1: the allowed dependencies between the workspace's crates.

use super::Breach;
use crate::workspace::{self, Package};

/// A crate with the workspace crates that it may use, and those that only its tests may use in
/// addition.
struct Floor {
    name: &'static str,
    may_use: &'static [&'static str],
    tests_may_use: &'static [&'static str],
}

/// Every crate of the workspace, lowest first. Add a row for a new crate.
const FLOORS: &[Floor] = &[
    Floor { name: "keyway-credentials", may_use: &[], tests_may_use: &[] },
    Floor { name: "keyway-schema", may_use: &[], tests_may_use: &[] },
    Floor { name: "keyway-types", may_use: &[], tests_may_use: &[] },
    Floor { name: "keyway-secrets-aws", may_use: &["keyway-credentials"], tests_may_use: &[] },
    Floor { name: "keyway-secrets-keyring", may_use: &["keyway-credentials"], tests_may_use: &[] },
    Floor { name: "keyway-secrets-vault", may_use: &["keyway-credentials"], tests_may_use: &[] },
    Floor {
        name: "keyway",
        may_use: &[
            "keyway-credentials",
            "keyway-secrets-aws",
            "keyway-secrets-keyring",
            "keyway-secrets-vault",
            "keyway-types",
        ],
        tests_may_use: &["keyway-emulator"],
    },
    Floor { name: "keyway-codecs", may_use: &["keyway-types"], tests_may_use: &["keyway-schema"] },
    Floor {
        name: "keyway-emulator",
        may_use: &["keyway-credentials", "keyway-schema", "keyway-types"],
        tests_may_use: &[],
    },
    Floor {
        name: "keyway-cli",
        may_use: &[
            "keyway",
            "keyway-credentials",
            "keyway-emulator",
            "keyway-schema",
            "keyway-secrets-keyring",
        ],
        tests_may_use: &["keyway-codecs", "keyway-types"],
    },
    Floor { name: "keyway-soak", may_use: &["keyway", "keyway-emulator"], tests_may_use: &[] },
    Floor {
        name: "keyway-fuzz",
        may_use: &["keyway", "keyway-credentials", "keyway-emulator", "keyway-schema", "keyway-types"],
        tests_may_use: &[],
    },
    Floor { name: "xtask", may_use: &[], tests_may_use: &[] },
];

/// Returns the dependencies that no row allows, and the crates without a row.
pub(super) fn check(packages: &[Package]) -> Vec<Breach> {
    let own = |name: &String| packages.iter().any(|package| package.name == *name);
    let mut breaches = Vec::new();
    for package in packages {
        let Some(floor) = FLOORS.iter().find(|floor| floor.name == package.name) else {
            breaches
                .push(breach(package, "this crate has no floor; add a row to xtask/src/floors/crates.rs"));
            continue;
        };
        let allowed = |name: &str, tests: bool| {
            name == package.name
                || floor.may_use.contains(&name)
                || tests && floor.tests_may_use.contains(&name)
        };
        let normal = package.dependencies.iter().map(|name| (name, false));
        let dev = package.dev_dependencies.iter().map(|name| (name, true));
        for (name, tests) in normal.chain(dev).filter(|(name, _)| own(name)) {
            if !allowed(name, tests) {
                let message = format!(
                    "{} may not depend on {name}; move what both need to a floor below (allowed: {})",
                    package.name,
                    if floor.may_use.is_empty() { "none".to_owned() } else { floor.may_use.join(", ") },
                );
                breaches.push(breach(package, &message));
            }
        }
    }
    breaches
}

/// A violation at the manifest's `[dependencies]`, a line that is close enough.
fn breach(package: &Package, message: &str) -> Breach {
    let file = package.manifest.strip_prefix(workspace::root()).unwrap_or(&package.manifest).to_owned();
    let text = std::fs::read_to_string(&package.manifest).unwrap_or_default();
    let line = text.lines().position(|line| line == "[dependencies]").map_or(1, |index| index + 1);
    Breach { file, line, message: message.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, dependencies: &[&str], dev: &[&str]) -> Package {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Package {
            name: name.to_owned(),
            manifest: format!("crates/{name}/Cargo.toml").into(),
            dependencies: owned(dependencies),
            dev_dependencies: owned(dev),
            ..Package::default()
        }
    }

    fn messages(package_under_test: Package) -> Vec<String> {
        let mut packages: Vec<_> = FLOORS
            .iter()
            .filter(|floor| floor.name != package_under_test.name)
            .map(|floor| package(floor.name, &[], &[]))
            .collect();
        packages.push(package_under_test);
        check(&packages).iter().map(Breach::to_string).collect()
    }

    #[test]
    fn what_a_row_allows_is_no_breach() {
        let sdk = package("keyway", &["keyway-credentials", "keyway-types", "http"], &["keyway-emulator"]);
        assert_eq!(messages(sdk), Vec::<String>::new());
    }

    #[test]
    fn a_dependency_on_a_higher_floor_is_reported_with_its_manifest() {
        let found = messages(package("keyway-credentials", &["keyway"], &[]));
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with(
            "crates/keyway-credentials/Cargo.toml:1: keyway-credentials may not depend on keyway;"
        ));
    }

    #[test]
    fn the_emulator_does_not_know_the_sdk_not_even_in_tests() {
        assert_eq!(messages(package("keyway-emulator", &["keyway-types"], &["keyway"])).len(), 1);
    }

    #[test]
    fn the_sdk_knows_the_emulator_in_tests_only() {
        assert_eq!(messages(package("keyway", &["keyway-emulator"], &[])).len(), 1);
    }

    #[test]
    fn a_crate_without_a_row_is_reported() {
        let found = messages(package("keyway-new", &[], &[]));
        assert!(found[0].contains("this crate has no floor"), "{found:?}");
    }
}
