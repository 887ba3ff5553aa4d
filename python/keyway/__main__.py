"""`python -m keyway doctor`."""

from __future__ import annotations

import argparse
import sys

from ._version import __version__


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m keyway", description="Finds out why calls fail.")
    parser.add_argument("--version", action="version", version=f"keyway {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    doctor = commands.add_parser("doctor", help="check the key, its source, the settings and the network")
    doctor.add_argument("--offline", action="store_true", help="send nothing")
    doctor.add_argument("--model", help="the model of the one call that is made")
    doctor.add_argument("--env-file", help="a .env file that may have the key")
    doctor.add_argument("--key-from", help="where the key is, as a URI such as vault:secret/openai#api_key")
    given = parser.parse_args()

    from ._doctor import doctor as diagnose
    from ._errors import OpenAIError

    try:
        found = diagnose(
            offline=given.offline, model=given.model, env_file=given.env_file, key_from=given.key_from
        )
    except OpenAIError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 2
    print(found)
    return 1 if found.calls == "fail" else 0


if __name__ == "__main__":
    sys.exit(main())
