#!/usr/bin/env python3
"""The sample documents: what must be found is found at its wording, what must stay silent is silent."""
import json

from checks import SAMPLES, expect, fail, finish, lint


def plain(text):
    """White space of any kind is one space, as expected.jsonl asks."""
    return " ".join(text.split())


def overlap(quote, found):
    """Whether a finding's words and the expected wording share their place: one holds the other, or they share half of the shorter."""
    if quote in found or found in quote:
        return True
    words, others = quote.split(), found.split()
    shared = max((size for size in range(min(len(words), len(others)), 0, -1)
                  if " ".join(others[:size]) in quote or " ".join(others[-size:]) in quote), default=0)
    return 2 * shared >= min(len(words), len(others))


def check(card, report):
    name, found = card["file"], {}
    for diagnostic in report["diagnostics"]:
        # A confidentiality agreement is good news in most profiles: seen, and not shown.
        if diagnostic["severity"] != "hidden" or diagnostic["ruleId"] == "CL3008":
            found.setdefault(diagnostic["ruleId"], []).append(plain(diagnostic["text"]))

    for wanted in card["expect"]:
        rule, quote = wanted["rule"], wanted["quote"]
        hit = rule in found and (quote is None or any(overlap(plain(quote), words) for words in found[rule]))
        expect(hit, f"{name}: {rule} is found", f"found at {found.get(rule)} instead of {quote!r}" if rule in found else f"not reported; expected at {quote!r}")
    for rule in card["absent"]:
        expect(rule not in found, f"{name}: {rule} is silent", f"reported at {found.get(rule)}")
    for trap in card["hardNegatives"]:
        rule, quote = trap["rule"], plain(trap["quote"])
        # A finding about the whole document has no words of its own.
        caught = [words for words in found.get(rule, []) if words and overlap(quote, words)]
        expect(not caught, f"{name}: {rule} leaves “{quote[:40]}…” alone", f"reported at {caught}, but it is {trap['why']}")
    expect(report["kind"] == card["kind"], f"{name}: is a {card['kind']}", f"taken for {report['kind']}")
    expect(report["language"] == card["language"], f"{name}: is in {card['language']}", f"taken for {report['language']}")


cards = [json.loads(line) for line in (SAMPLES / "expected.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
# A file attached to a mail is read with the mail: "mail.eml/agreement.docx".
reports = lint(*dict.fromkeys(SAMPLES / (mail + dot if rest else card["file"]) for card in cards for mail, dot, rest in [card["file"].partition(".eml")]))
if reports is None:
    fail("samples", "lint did not end with a report")
    finish()

for card in cards:
    report = reports.get(str(SAMPLES / card["file"]))
    if report is None or "diagnostics" not in report:
        fail(card["file"], "no report")
    else:
        check(card, report)
finish()
