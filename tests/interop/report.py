"""Checks of the HTML report in a real browser: Debian's Chromium, driven by Playwright, judged by axe. See html/report.mjs.

Needs chromium, node and npm; the two packages of html/package.json are installed from its lock file, a browser never.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import checks

FOLDER = Path(__file__).resolve().parent / "html"
DOCUMENTS = [
    ("a French contract", "fr", ["fr-contrat-prestation.docx"]),
    ("a French brief in PDF", "fr", ["fr-cahier-des-charges-seo.pdf"]),
    ("an English agreement in PDF", "en", ["en-consulting-agreement.pdf"]),
    ("an English brief read by a Frenchman", "fr", ["en-brief-startup-email.pdf"]),
    ("a brief without points", "en", ["en-brief-bookshop.docx"]),
    ("a folder", "en", ["."]),
]

# A document that would like to be more than a text.
HOSTILE = """Contrat "><script>alert(1)</script>

1. Le Prestataire s'interdit de travailler pour un concurrent <img src=x onerror=alert(2)> \u202egnp.exe ' onmouseover='alert(3)'.

2. <style>*{display:none}</style></div></main><iframe src="https://evil.example"></iframe> <a href="javascript:alert(4)">ici</a>

3. Le Prestataire s'interdit de travailler pour un concurrent du Client pendant cinq ans.
"""


def program(*names):
    return next((found for name in names if (found := shutil.which(name))), None)


def install(npm):
    if (FOLDER / "node_modules" / "axe-core").is_dir() and (FOLDER / "node_modules" / "playwright-core").is_dir():
        return True
    done = subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=FOLDER, capture_output=True, timeout=300)
    return done.returncode == 0


def main():
    node, npm, chromium = program("node", "nodejs"), program("npm"), program("chromium", "chromium-browser")
    missing = [name for name, found in (("node", node), ("npm", npm), ("chromium", chromium)) if not found]
    if missing:
        checks.not_run("the HTML report in a browser", f"no {', '.join(missing)}")
        return
    if not install(npm):
        checks.not_run("the HTML report in a browser", "npm could not install tests/interop/html")
        return

    with tempfile.TemporaryDirectory() as scratch:
        hostile = Path(scratch) / "a\"><b onclick='x'> & co.txt"
        hostile.write_text(HOSTILE, encoding="utf-8")
        reports = []
        for index, (name, language, files) in enumerate([*DOCUMENTS, ("a hostile text", "fr", [hostile])]):
            output = Path(scratch) / f"{index}.html"
            paths = [checks.SAMPLES / file for file in files]
            done = checks.run("lint", *paths, "--format", "html", "--output", output, "--ui-language", language, "--fail-on", "never")
            checks.expect(done.returncode in (0, 3) and output.is_file(), f"{name}: the report is written", done.stderr.decode(errors="replace"))
            if output.is_file():
                reports.append(f"{name}={output}")

        sys.stdout.flush()
        done = subprocess.run([node, "report.mjs", *reports], cwd=FOLDER, env={**os.environ, "CHROMIUM": chromium}, timeout=600)
        if done.returncode not in (0, 1):
            checks.fail("the HTML report in a browser", f"node ended with {done.returncode}")
        elif done.returncode == 1:
            checks.failures += 1

    checks.finish()


main()
