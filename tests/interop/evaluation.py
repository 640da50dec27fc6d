#!/usr/bin/env python3
"""Labelled texts of other people (../shared/eval): every set is answered in full. The figures go to the log; they are no gate."""
import os
import shlex
import subprocess
import sys

from checks import COMMAND, ROOT, SHARED, expect, finish, not_run

SETS = ["fr-clauses", "en-briefs", "en-cuad", "fr-docs", "fair-paper"]

script = SHARED / "eval" / "score.py"
if not script.exists():
    not_run("evaluation", "no ../shared")
    finish()

for name in SETS:
    done = subprocess.run([sys.executable, script, name], capture_output=True, text=True, cwd=ROOT, env={**os.environ, "CONTRACTLINT": shlex.join(COMMAND)})
    print(done.stdout)
    expect(done.returncode == 0, f"evaluation of {name}", f"score.py ended with {done.returncode}: {done.stderr.strip()[-300:]}")
finish()
