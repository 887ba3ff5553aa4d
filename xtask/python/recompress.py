"""Compresses the files of a wheel again with zopfli, whose deflate is about 3 % smaller than zlib's.

    recompress.py WHEEL

Names, order, dates, modes and contents stay as they are, so that `RECORD` stays right.
"""

import sys
import zipfile
from pathlib import Path

import zopfli.zlib

# zlib's format around deflate: two bytes before, a checksum of four behind.
HEAD, CHECKSUM = 2, 4


class Compressor:
    """What `zipfile` calls to compress a file: zopfli needs the whole of it."""

    def __init__(self):
        self._data = b""

    def compress(self, data):
        self._data += data
        return b""

    def flush(self):
        return zopfli.zlib.compress(self._data, numiterations=ITERATIONS)[HEAD:-CHECKSUM]


# More save less than a thousandth.
ITERATIONS = 5


def main(wheel):
    smaller = wheel.with_suffix(".tmp")
    # The only way to have `zipfile` use another compressor.
    zipfile._get_compressor = lambda *_: Compressor()
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(smaller, "w", zipfile.ZIP_DEFLATED) as new:
        for file in old.infolist():
            new.writestr(file, old.read(file), zipfile.ZIP_DEFLATED)
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(smaller) as new:
        for file in old.namelist():
            if new.read(file) != old.read(file):
                sys.exit(f"zopfli changed {file} of {wheel.name}; use another version of it")
    smaller.replace(wheel)


main(Path(sys.argv[1]))
