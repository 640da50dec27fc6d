using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Rules.Pages;

/// <summary>Turns the entries of a front matter into settings, and says which are unknown, missing, doubled or faulty.</summary>
internal sealed class FrontMatterBinder(List<FrontMatterEntry> entries, PageErrors errors)
{
    private readonly Dictionary<string, FrontMatterEntry> byKey = new(StringComparer.Ordinal);
    private readonly ParameterBinder parameters = new(errors);

    public FrontMatter Bind(RulePageOptions options)
    {
        Index();

        var trigger = OneOf("trigger", Vocabulary.Triggers) ?? RuleTrigger.Phrases;
        RequireKeys(trigger);

        return new()
        {
            Id = byKey.TryGetValue("id", out var id) && (!options.ChecksContent || RuleNaming.CheckId(id, options.Folder, errors)) ? id.Value : "",
            Name = byKey.TryGetValue("name", out var name) && RuleNaming.CheckName(name, errors) ? name.Value : "",
            Group = OneOf("group", Vocabulary.Groups) ?? RuleGroup.Core,
            Severity = OneOf("severity", Vocabulary.Severities) ?? DiagnosticSeverity.Warning,
            Freelance = OneOf("freelance", Vocabulary.Severities),
            Template = OneOf("template", Vocabulary.Severities),
            Verdict = OneOf("verdict", Vocabulary.Verdicts),
            NeverFailsGate = OneOf("gate", Vocabulary.Gates) ?? false,
            Applies = Applies(),
            Span = OneOf("span", Vocabulary.Spans) ?? (trigger is RuleTrigger.File ? SpanKind.Document : SpanKind.Sentence),
            Trigger = trigger,
            Guards = Guards(),
            Beats = RuleIds("beats"),
            Reads = Reads(trigger),
            Parameters = [.. parameters.Parameters],
        };
    }

    private void Index()
    {
        foreach (var entry in entries)
        {
            if (entry.IsParameter && parameters.Has(entry.Key))
                ReportDouble(entry);
            else if (entry.IsParameter)
                parameters.Add(entry);
            else if (!Vocabulary.Keys.Contains(entry.Key))
                ReportUnknownKey(entry);
            else if (byKey.TryGetValue(entry.Key, out _))
                ReportDouble(entry);
            else if (entry.Value.Length == 0 && entry.Key != "parameters")
                errors.Add(entry.Line, entry.ValueColumn, $"\"{entry.Key}\" has no value.", $"« {entry.Key} » n'a pas de valeur.");
            else
                byKey[entry.Key] = entry;
        }
    }

    private void ReportUnknownKey(FrontMatterEntry entry)
    {
        var suggestion = Suggestion.For(entry.Key, Vocabulary.Keys);
        errors.Add(entry.Line, entry.KeyColumn, $"There is no setting \"{entry.Key}\".{suggestion.En}", $"Il n'existe pas de réglage « {entry.Key} ».{suggestion.Fr}");
    }

    private void ReportDouble(FrontMatterEntry entry) =>
        errors.Add(entry.Line, entry.KeyColumn, $"\"{entry.Key}\" is set twice.", $"« {entry.Key} » est réglé deux fois.");

    private void RequireKeys(RuleTrigger trigger)
    {
        foreach (var key in Vocabulary.RequiredKeys)
        {
            var excused = key == "span" && trigger is RuleTrigger.File;
            if (!excused && !entries.Any(entry => entry.Key == key))
                errors.Add(1, 1, $"The setting \"{key}\" is missing.", $"Le réglage « {key} » manque.");
        }
    }

    private T? OneOf<T>(string key, Meanings<T> meanings)
        where T : struct
    {
        if (!byKey.TryGetValue(key, out var entry))
            return null;

        if (meanings.TryGet(entry.Value, out var value))
            return value;

        ReportUnknownValue(entry.Line, entry.ValueColumn, key, entry.Value, meanings.Words);
        return null;
    }

    private void ReportUnknownValue(int line, int column, string key, string value, string[] known)
    {
        var list = Suggestion.List(known);
        var suggestion = Suggestion.For(value, known);
        errors.Add(line, column, $"\"{value}\" is no {key}: write {list.En}.{suggestion.En}", $"« {value} » ne convient pas pour « {key} » : écrivez {list.Fr}.{suggestion.Fr}");
    }

    private ImmutableArray<DocumentKind> Applies()
    {
        if (!byKey.TryGetValue("applies", out var entry) || entry.Value == "all")
            return [];

        var words = FenceWord.Split(entry.Value, entry.ValueColumn);
        foreach (var word in words.Where(word => !Vocabulary.ApplicableKinds.Contains(word.Text)))
            ReportUnknownValue(entry.Line, word.Column, "applies", word.Text, ["all", .. Vocabulary.ApplicableKinds]);

        bool Names(string kind) => words.Exists(word => word.Text == kind);
        var kinds = new DocumentKind[Vocabulary.ApplicableKinds.Length];
        var count = 0;
        if (Names("brief"))
            kinds[count++] = DocumentKind.Brief;

        // A proposal is a contract as soon as it is accepted.
        if (Names("proposal") || Names("contract"))
            kinds[count++] = DocumentKind.Proposal;

        if (Names("contract"))
            kinds[count++] = DocumentKind.Contract;

        if (Names("template"))
            kinds[count++] = DocumentKind.Template;

        return ImmutableArray.Create(kinds, 0, count);
    }

    private ImmutableArray<Guard> Guards()
    {
        if (!byKey.TryGetValue("guards", out var entry))
            return [];

        var words = FenceWord.Split(entry.Value, entry.ValueColumn);
        var guards = new Guard[words.Count];
        var count = 0;
        foreach (var word in words)
        {
            var index = Array.IndexOf(Vocabulary.GuardCodes, word.Text);
            if (index < 0)
            {
                var suggestion = Suggestion.For(word.Text, Vocabulary.GuardCodes);
                errors.Add(entry.Line, word.Column, $"\"{word.Text}\" is no guard: they are G1 to G18.{suggestion.En}", $"« {word.Text} » n'est pas une garde : elles vont de G1 à G18.{suggestion.Fr}");
            }
            else
            {
                guards[count++] = (Guard)(index + 1);
            }
        }

        return ImmutableArray.Create(guards, 0, count);
    }

    private ImmutableArray<string> Reads(RuleTrigger trigger)
    {
        if (byKey.TryGetValue("reads", out var entry) && trigger is not RuleTrigger.Class)
            errors.Add(entry.Line, entry.KeyColumn, "Only a class reads the phrases of other rules: say \"trigger: class\".", "Seule une classe lit les expressions d'autres règles : écrivez « trigger: class ».");

        return RuleIds("reads");
    }

    private ImmutableArray<string> RuleIds(string key)
    {
        if (!byKey.TryGetValue(key, out var entry))
            return [];

        var words = FenceWord.Split(entry.Value, entry.ValueColumn);
        foreach (var word in words.Where(word => !RuleNaming.IsId(word.Text)))
            errors.Add(entry.Line, word.Column, $"\"{word.Text}\" is no rule id.", $"« {word.Text} » n'est pas l'identifiant d'une règle.");

        return [.. words.Select(word => word.Text)];
    }
}
