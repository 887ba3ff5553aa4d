//! `keyway/_tree.py`: the resources that a client has.

use std::fmt::Write as _;

use super::HEAD;
use super::names::ClassPath;
use super::wrap;

/// Returns the module, from the resources' names and classes.
pub(super) fn text(resources: &[(String, ClassPath)]) -> String {
    let mut text = format!(
        "{HEAD}from __future__ import annotations\n\nfrom functools import cached_property\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from . import _core\n"
    );
    let ends = ["", wrap::KINDS[0].0, wrap::KINDS[1].0];
    for (_, class) in resources {
        for prefix in ["Async", ""] {
            for end in ends {
                let _ = writeln!(text, "    from .{} import {prefix}{}{end}", class.module, class.name);
            }
        }
    }
    let names: Vec<_> = resources.iter().map(|(name, _)| format!("    {name:?},\n")).collect();
    let _ = write!(text, "\nRESOURCES = (\n{})\n", names.concat());
    for prefix in ["", "Async"] {
        let _ = write!(
            text,
            "\n\nclass {prefix}Tree:\n    \"\"\"The resources of a client, each imported when it is used.\"\"\"\n\n    _core: _core.Client\n"
        );
        text += &wrap::properties(&format!("{prefix}Tree"));
        for (name, class) in resources {
            let (module, class) = (&class.module, format!("{prefix}{}", class.name));
            let _ = write!(
                text,
                "\n    @cached_property\n    def {name}(self) -> {class}:\n        \"\"\"The methods of `{name}`.\"\"\"\n        from .{module} import {class}\n\n        return {class}(self)\n"
            );
        }
    }
    for prefix in ["", "Async"] {
        for (end, ..) in wrap::KINDS {
            let _ = write!(
                text,
                "\n\nclass {prefix}Tree{end}:\n    def __init__(self, of: {prefix}Tree) -> None:\n        self._of = of\n"
            );
            for (name, class) in resources {
                let wrapper =
                    ClassPath { module: class.module.clone(), name: format!("{prefix}{}{end}", class.name) };
                text += &wrap::property(name, &wrapper, &wrapper.name, ".");
            }
        }
    }
    text
}
