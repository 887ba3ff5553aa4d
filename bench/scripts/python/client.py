"""The official Python SDK or keyway's, as in their documentation.

The first argument is the package, `openai` or `keyway`; the rest of the program is the same for both.
"""

import sys

from request import KEY, REQUEST, TOTAL_TOKENS, check


def cold(package, base_url):
    """One call, and the end of the process, with nothing imported but the package."""
    client = __import__(package).OpenAI(api_key=KEY, base_url=base_url)
    check(client.chat.completions.create(**REQUEST).usage.total_tokens, TOTAL_TOKENS)


if "cold" in sys.argv:
    cold(sys.argv[1], sys.argv[sys.argv.index("--base") + 1] + "/v1")
else:
    from scenarios import main

    main()
