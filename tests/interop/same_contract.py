#!/usr/bin/env python3
"""A contract as PDF and as text says the same (../shared/eval/en/cuad): the same rules speak of the same words."""
import re
from collections import Counter

from checks import SHARED, expect, fail, finish, lint, not_run

FLOOR = 0.97
# The classifier reads a passage as one thing, and a text file has lost the lists and lines that make the passages of a PDF: a likeness near its threshold may fall to either side.
FLOOR_WITH_CLASSIFIER = 0.9
# Two quotations are of the same place when the shorter shares at least this much of its words with the longer.
SAME_WORDS = 0.6

folder = SHARED / "eval" / "en" / "cuad"
if not folder.exists():
    not_run("a contract as PDF and as text", "no ../shared")
    finish()


def words(text):
    return re.findall(r"\w+", re.sub(r"(?<=\w)[-\u2010\u2011]\s*(?=\w)", "", text).casefold())


def findings(report, sources):
    return [(d["ruleId"], words(d["text"])) for d in report["diagnostics"] if d["severity"] != "hidden" and not d["ruleId"].startswith("CL9") and d["source"] in sources]


def is_same(a, b):
    if a[0] != b[0]:
        return False
    shared = sum((Counter(a[1]) & Counter(b[1])).values())
    return not (a[1] and b[1]) or shared >= SAME_WORDS * min(len(a[1]), len(b[1]))


def unmatched(pdf, text):
    """What only one of the two says; each finding answers one other."""
    text = list(text)
    only_pdf = []
    for finding in pdf:
        twin = next((i for i, other in enumerate(text) if is_same(finding, other)), None)
        if twin is None:
            only_pdf.append(finding)
        else:
            del text[twin]
    return only_pdf, text


pairs = []
for pdf in sorted((folder / "pdf").iterdir()):
    text = folder / "contracts" / f"{pdf.stem}.txt"
    if text.exists():
        pairs.append((pdf, text))

reports = lint(*(path for pair in pairs for path in pair))
if reports is None:
    fail("a contract as PDF and as text", "lint did not end with a report")
    finish()


def measure(name, sources, floor):
    agreed = total = 0
    for pdf, text in pairs:
        in_pdf, in_text = findings(reports[str(pdf)], sources), findings(reports[str(text)], sources)
        only_pdf, only_text = unmatched(in_pdf, in_text)
        agreed += len(in_pdf) - len(only_pdf) + len(in_text) - len(only_text)
        total += len(in_pdf) + len(in_text)
        for where, found in (("PDF", only_pdf), ("text", only_text)):
            for rule, quoted in found:
                print(f"     only in the {where} of {pdf.stem[:40]}: {rule} {' '.join(quoted)[:90]}")

    share = agreed / total if total else 0
    expect(share >= floor, f"{len(pairs)} contracts as PDF and as text agree on {share:.1%} of {total} findings of {name}, at least {floor:.0%}", f"{agreed} of {total}")


measure("the rules", ("rule",), FLOOR)
measure("rules and classifier", ("rule", "ml"), FLOOR_WITH_CLASSIFIER)
finish()
