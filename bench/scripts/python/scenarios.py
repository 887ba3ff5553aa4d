"""All scenarios but `cold`: the harness's flags and JSON line."""

import argparse
import asyncio
import importlib
import json
import os
import resource
import subprocess
import sys
import time

from request import DIMENSIONS, EMBEDDING_MODEL, KEY, MODEL, PROMPT, REQUEST, SYSTEM, TOTAL_TOKENS, check

BASES = {
    "refused": "/refuse",
    "refused-asked": "/refuse",
    "embedding-base64": "/vectors-1",
    "embedding-floats": "/vectors-1",
    "embeddings-base64": "/vectors-100",
    "embeddings-floats": "/vectors-100",
    "stream": "/chunks-10000",
    "stream-asyncio": "/chunks-10000",
    "streams-64": "/chunks-1000",
    "streams-500": "/chunks-100",
    "slow-streams": "/slow",
}


def text_of(chunk):
    return bool(chunk.choices and chunk.choices[0].delta.content)


class Plain:
    """One call after the other, with the ordinary client."""

    def __init__(self, package, base_url, options):
        self.client, self.file = package.OpenAI(api_key=KEY, base_url=base_url, **gated(package, options)), options.file
        self.status_error = package.APIStatusError
        self.vectors = 100 if options.scenario.startswith("embeddings") else 1

    def sequential(self, operations):
        for _ in range(operations):
            check(self.client.chat.completions.create(**REQUEST).usage.total_tokens, TOTAL_TOKENS)
        return operations

    def response(self, operations):
        for _ in range(operations):
            reply = self.client.responses.create(
                model=MODEL, instructions=SYSTEM, input=PROMPT, temperature=0.2, max_output_tokens=256
            )
            check(reply.usage.total_tokens, TOTAL_TOKENS)
        return operations

    def refused(self, operations):
        for _ in range(operations):
            try:
                self.client.chat.completions.create(**REQUEST)
                sys.exit("the call was not refused")
            except self.status_error as error:
                check(error.status_code, 401)
        return operations

    refused_asked = refused

    def embed(self, operations, **format):
        texts = [PROMPT] * self.vectors
        for _ in range(operations):
            reply = self.client.embeddings.create(model=EMBEDDING_MODEL, input=texts, **format)
            check(sum(len(item.embedding) for item in reply.data), self.vectors * DIMENSIONS)
        return operations

    # By default vectors are sent in base64.
    embedding_base64 = embeddings_base64 = embed

    def embedding_floats(self, operations):
        return self.embed(operations, encoding_format="float")

    embeddings_floats = embedding_floats

    def stream(self, operations):
        seen = 0
        while seen < operations:
            seen += sum(text_of(chunk) for chunk in self.client.chat.completions.create(**REQUEST, stream=True))
        return seen

    def upload(self, operations):
        with open(self.file, "rb") as file:
            reply = self.client.files.create(file=file, purpose="user_data")
        size = os.path.getsize(self.file)
        if reply.bytes < size:
            sys.exit(f"{reply.bytes} of {size} bytes arrived")
        return size >> 20


class Concurrent:
    """Many calls at once, with the asynchronous client."""

    def __init__(self, package, base_url):
        self.client, self.seen = package.AsyncOpenAI(api_key=KEY, base_url=base_url), 0

    async def calls(self, operations):
        for _ in range(operations):
            reply = await self.client.chat.completions.create(**REQUEST)
            check(reply.usage.total_tokens, TOTAL_TOKENS)
        return operations

    async def at_once(self, tasks, work, operations):
        return sum(await asyncio.gather(*(work(-(-operations // tasks)) for _ in range(tasks))))

    sequential_asyncio = calls

    async def concurrent_64(self, operations):
        return await self.at_once(64, self.calls, operations)

    async def concurrent_256(self, operations):
        return await self.at_once(256, self.calls, operations)

    async def bursts(self, operations):
        done = 0
        while done < operations:
            done += await self.at_once(100, self.calls, 100)
            await asyncio.sleep(0.02)
        return done

    async def one_stream(self, operations):
        seen = 0
        while seen < operations:
            async for chunk in await self.client.chat.completions.create(**REQUEST, stream=True):
                has_text = text_of(chunk)
                seen, self.seen = seen + has_text, self.seen + has_text
        return seen

    stream_asyncio = one_stream

    async def streams_64(self, operations):
        return await self.at_once(64, self.one_stream, operations)

    async def streams_500(self, operations):
        return await self.at_once(500, self.one_stream, operations)

    async def slow_streams(self, operations):
        running = await self.open(50, [])
        before, opened, meter = memory_kib("/proc/self/smaps_rollup", "Pss:"), 0, Meter()
        while opened < operations:
            more = min(50, operations - opened)
            running = await self.open(more, running)
            opened += more
        wanted = self.seen + opened
        while self.seen < wanted:
            await asyncio.sleep(0.005)
        grown = memory_kib("/proc/self/smaps_rollup", "Pss:") - before
        print(meter.line(opened, {"stream_kib": grown / opened}), flush=True)
        os._exit(0)

    async def open(self, more, running):
        wanted = self.seen + more
        running += [asyncio.create_task(self.one_stream(1 << 60)) for _ in range(more)]
        while self.seen < wanted:
            await asyncio.sleep(0.005)
        return running


class Fresh:
    """What only happens once in a process, each time in a process of its own, which measures itself."""

    PROGRAM = """
import resource, time
def spent():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
{before}
start = spent()
{measured}
print(spent() - start)
"""
    IMPORT = "from {package} import OpenAI, AuthenticationError"
    CLIENT = "client = OpenAI(api_key='{key}', base_url='http://127.0.0.1:9/v1')"

    def __init__(self, package):
        self.package = package

    def measured(self, operations, before, measured):
        program = self.PROGRAM.format(before=before, measured=measured).replace("{package}", self.package)
        program = program.replace("{key}", KEY)
        seconds = [float(subprocess.check_output([sys.executable, "-c", program])) for _ in range(operations)]
        return {
            "operations": operations,
            "cpu_us": sum(seconds) * 1e6 / operations,
            "peak_kib": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss,
        }

    def import_(self, operations):
        return self.measured(operations, "", self.IMPORT)

    def client(self, operations):
        return self.measured(operations, self.IMPORT, self.CLIENT)


class Meter:
    """Processor time and memory of this process."""

    def __init__(self):
        self.cpu, self.wall = time.process_time(), time.perf_counter()

    def line(self, operations, more=None):
        return json.dumps(
            {
                "operations": operations,
                "cpu_us": (time.process_time() - self.cpu) * 1e6 / operations,
                "wall_us": (time.perf_counter() - self.wall) * 1e6 / operations,
                "peak_kib": memory_kib("/proc/self/status", "VmHWM:"),
                **(more or {}),
            }
        )


def memory_kib(path, name):
    with open(path) as file:
        return next(int(line.split()[1]) for line in file if line.startswith(name))


def gated(package, options):
    """keyway sends a rejected key once; where the API shall be asked each time, its gate is off."""
    asked = package.__name__ == "keyway" and options.scenario == "refused-asked"
    return {"gate": False} if asked else {}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("package", choices=["openai", "keyway"])
    parser.add_argument("--base", required=True)
    parser.add_argument("--scenario", required=True)
    parser.add_argument("--warm-up", type=int, default=0)
    parser.add_argument("--operations", type=int, default=1)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--file")
    options = parser.parse_args()
    base_url = options.base + BASES.get(options.scenario, "") + "/v1"
    name = options.scenario.replace("-", "_")
    if options.scenario in ("import", "client"):
        work = getattr(Fresh(options.package), name if name == "client" else "import_")
        work(1)
        print(json.dumps(work(options.operations)))
        return
    package = importlib.import_module(options.package)
    if hasattr(Plain, name):
        work = getattr(Plain(package, base_url, options), name)
        measure(work, options)
    elif hasattr(Concurrent, name):
        asyncio.run(measure_async(package, base_url, name, options))
    else:
        print('{"absent":true}')


def measure(work, options):
    if options.warm_up:
        work(options.warm_up)
    meter = Meter()
    print(meter.line(work(options.operations)))


async def measure_async(package, base_url, name, options):
    work = getattr(Concurrent(package, base_url), name)
    if name == "slow_streams":
        await work(options.operations)
    if options.warm_up:
        await work(options.warm_up)
    meter = Meter()
    print(meter.line(await work(options.operations)))

