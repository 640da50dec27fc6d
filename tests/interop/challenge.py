#!/usr/bin/env python3
"""The challenge set (corpus/challenge): how much each rule finds in both languages, and how often what only looks alike sets it off.

The figures go to the log, and none may fall below its recorded floor: what each rule finds alone and sets off alone, and of every frozen version the F1 of rules and classifier together (a
classifier trained anew finds other texts than the one before: the score is held, not the list). The development sentences (corpus/development), on which rules are tuned, are held the same way, without the classifier, which has learned them. With -v every miss is shown; with --record the floors are written anew.
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


def measure(path, *extra):
    units = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    records = [{"id": unit["id"], "text": unit["text"], "unit": unit["unit"], "language": unit["lang"], **({"kind": unit["kind"]} if unit["kind"] else {})} for unit in units]
    # Beside a set may stand what its author was told of the reader.
    settings = path.with_suffix(".yml")
    options = ["--config", str(settings)] if settings.exists() else ["--no-config"]
    done = run("lint", "--records", "-", "--fail-on", "never", *options, *extra, stdin="".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode())
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    if len(answers) != len(units) or any("error" in answer for answer in answers):
        fail(f"{path.parent.name}/{path.name}", f"{len(answers)} answers to {len(units)} records; exit code {done.returncode}")
        finish()

    # A confidentiality agreement is seen, and hidden in most profiles.
    findings = {answer["id"]: {d["ruleId"] for d in answer["diagnostics"] if d["severity"] != "hidden" or d["ruleId"] == "CL3008"} for answer in answers}
    counts = counts_by_label(units, findings)
    print(f"\n{path.parent.name}/{path.name}, {'rules alone' if extra else 'rules and classifier'}")
    tell_families(path, units, findings)
    if not extra:
        return {("together", language): [sum(count[i] for (_, own), count in counts.items() if own == language) for i in range(4)] for language in ("fr", "en")}

    print(f"\n{path.parent.name}/{path.name}: {len(units)} units\nrule      language     found   hard negatives reported")
    for (rule, language), (found, positives, alarms, negatives) in sorted(counts.items()):
        print(f"{rule:9} {language:8} {found:4} of {positives:3}   {alarms:4} of {negatives:3}")
    return counts


def tell_families(path, units, findings):
    """Where units say whether they use the obvious words of their subject: what is found with and without them, by family of rules."""
    if not any("trigger" in unit for unit in units):
        return
    found = defaultdict(lambda: [0, 0])
    for unit in units:
        if unit["rule"]:
            count = found[unit["rule"][:3], unit["lang"], "with" if unit["trigger"] else "without"]
            count[0] += unit["rule"] in findings[unit["id"]]
            count[1] += 1
    print(f"\n{path.parent.name}/{path.name}: found with and without the obvious words")
    for (family, language, words), (hits, positives) in sorted(found.items()):
        print(f"{family} {language} {words:8} {hits:3} of {positives:3}")
    alarms = sum(rule in findings[unit["id"]] for unit in units for rule in unit["hardNegativeFor"])
    hits = sum(count[0] for count in found.values())
    print(f"precision over positives and hard negatives: {hits} of {hits + alarms}")


def hold(path, counts):
    """What was reached once is held: the floors stand beside the set; --record writes them anew."""
    floors_path = path.with_suffix(".floors.json")
    if "--record" in sys.argv:
        floors = {f"{rule} {language}": {"found": found, "alarms": alarms} for (rule, language), (found, _, alarms, _) in sorted(counts.items())}
        floors_path.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")

    floors = json.loads(floors_path.read_text(encoding="utf-8"))
    for (rule, language), (found, positives, alarms, negatives) in sorted(counts.items()):
        floor = floors[f"{rule} {language}"]
        holds = f1(found, alarms, positives) >= f1(floor["found"], floor["alarms"], positives) if rule == "together" else found >= floor["found"] and alarms <= floor["alarms"]
        expect(holds, f"{path.parent.name} {path.stem}: {rule} {language} keeps its floor",
               f"found {found} (floor {floor['found']}), false alarms {alarms} (at most {floor['alarms']}); run tests/interop/challenge.py -v")


def f1(found, alarms, positives):
    return 2 * found / (found + alarms + positives)


for folder in ("challenge", "development"):
    for path in sorted((ROOT / "corpus" / folder).glob("*.jsonl")):
        together = measure(path) if folder == "challenge" else {}
        hold(path, {**measure(path, "--no-ml"), **together})
finish()
