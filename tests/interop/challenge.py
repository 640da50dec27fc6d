#!/usr/bin/env python3
"""The challenge set (corpus/challenge): how much each rule finds in both languages, and how often what only looks alike sets it off.

The figures go to the log. What is held: every unit is answered, and ordinary text sets off nothing. With -v every miss is shown.
"""
import json
import sys
from collections import defaultdict

from checks import ROOT, expect, fail, finish, run


def counts_by_label(units, findings):
    """{(rule, language): [found, positives, false alarms, hard negatives]}; the rule None stands for ordinary text."""
    counts = defaultdict(lambda: [0, 0, 0, 0])
    for unit in units:
        found = findings[unit["id"]]
        if unit["rule"]:
            count, hit = counts[unit["rule"], unit["lang"]], unit["rule"] in found
            count[0] += hit
            count[1] += 1
            tell("missed", not hit, unit["rule"], unit)
        for rule in unit["hardNegativeFor"]:
            count = counts[rule, unit["lang"]]
            count[2] += rule in found
            count[3] += 1
            tell("false alarm", rule in found, rule, unit)
        if not unit["rule"] and not unit["hardNegativeFor"]:
            count = counts["ordinary", unit["lang"]]
            count[2] += bool(found)
            count[3] += 1
            tell("false alarm", bool(found), " ".join(sorted(found)), unit)
    return counts


def tell(what, true, rule, unit):
    if true and "-v" in sys.argv:
        print(f"  {what} {rule} {unit['id']}: {unit['text'][:300]!r}")


units = [json.loads(line) for line in (ROOT / "corpus" / "challenge" / "v1.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
records = [{"id": unit["id"], "text": unit["text"], "unit": unit["unit"], "language": unit["lang"], **({"kind": unit["kind"]} if unit["kind"] else {})} for unit in units]
done = run("lint", "--records", "-", "--fail-on", "never", stdin="".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode())
answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
if len(answers) != len(units) or any("error" in answer for answer in answers):
    fail("challenge set", f"{len(answers)} answers to {len(units)} records; exit code {done.returncode}")
    finish()

# A confidentiality agreement is seen, and hidden in most profiles.
findings = {answer["id"]: {d["ruleId"] for d in answer["diagnostics"] if d["severity"] != "hidden" or d["ruleId"] == "CL3008"} for answer in answers}
counts = counts_by_label(units, findings)
print("rule      language     found   hard negatives reported")
for (rule, language), (found, positives, alarms, negatives) in sorted(counts.items()):
    print(f"{rule:9} {language:8} {found:4} of {positives:3}   {alarms:4} of {negatives:3}")
expect(len(answers) == len(units), f"challenge: {len(units)} units are answered", "some are not")
for language in ("en", "fr"):
    alarms = counts["ordinary", language][2]
    expect(alarms == 0, f"challenge: ordinary text in {language} sets off nothing", f"{alarms} findings; run tests/interop/challenge.py -v")
finish()
