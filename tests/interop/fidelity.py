#!/usr/bin/env python3
"""Readers on documents other people made (../shared/documents): no hang, crash or trace, and the words that are there."""
import json
import shlex
import subprocess
import sys

from checks import COMMAND, SHARED, expect, finish, not_run

# Means over the trusted references: words (f1x) and order; other kinds have floors together, below.
FLOORS = {"docx": (0.992, 0.985), "pdf": (0.99, 0.98)}

script, manifest = SHARED / "documents" / "fidelity.py", SHARED / "documents" / "MANIFEST.jsonl"
if not manifest.exists():
    not_run("fidelity of readers", "no ../shared")
    finish()

kinds = {json.loads(line)["kind"] for line in manifest.read_text(encoding="utf-8").splitlines() if line.strip()}
others = ",".join(sorted(kinds - FLOORS.keys()))
for kind, (floor, order) in [*FLOORS.items(), (others, (0.97, 0.97))]:
    command = shlex.join([*COMMAND, "extract"]) + " {file}"
    done = subprocess.run(
        [sys.executable, script, manifest, "--cmd", command, "--kinds", kind, "--min-f1x", str(floor), "--min-order", str(order), "--timeout", "60", "--features", "0", "--worst", "8"],
        capture_output=True, text=True)
    print(done.stdout)
    expect(done.returncode == 0, f"fidelity of {kind}" + (f", at least {floor}" if floor else "") + (f", in order {order}" if order else ""), f"fidelity.py ended with {done.returncode} {done.stderr.strip()[-300:]}")
finish()
