#!/usr/bin/env python3
"""Links between the pages of the repository lead somewhere, to the very heading they name."""
import re
import subprocess

from checks import ROOT, expect, finish

LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.M | re.S)


def anchors(path):
    """The anchors of a page's headings, as GitHub writes them."""
    text = FENCE.sub("", path.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ +(.*?)\s*$", text, re.M)
    return {re.sub(r"[^\w\- ]", "", re.sub(r"[`*]", "", heading).lower()).replace(" ", "-") for heading in headings}


tracked = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
pages = [ROOT / name for name in tracked if not name.startswith("tests/fixtures/") and (ROOT / name).exists()]
broken, count = [], 0
for page in pages:
    for target in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        count += 1
        file, _, anchor = target.partition("#")
        there = (page.parent / file) if file else page
        if not there.exists() or (anchor and there.suffix == ".md" and anchor not in anchors(there)):
            broken.append(f"{page.relative_to(ROOT)}: {target}")
expect(not broken, f"{count} links between pages lead somewhere", "; ".join(broken))

# ARCHITECTURE.md says which test holds which invariant; a renamed test must not leave it behind.
named = set(re.findall(r"`([A-Z]\w*_\w+_\w+)`", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")))
tests = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.cs") if "obj" not in path.parts)
missing = sorted(name for name in named if f" {name}(" not in tests)
expect(not missing, f"{len(named)} tests named in ARCHITECTURE.md exist", ", ".join(missing))
finish()
