using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Engine;
using ContractLint.Formats.PlainText;
using ContractLint.Replies;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Replies;

/// <summary>The reply contract, over every sample and over two hundred combinations of findings.</summary>
public sealed class ReplyContractTests
{
    private const int Combinations = 200;
    private const int MostRules = 8;

    private static readonly (string Text, Language Language, DocumentKind Kind)[] Documents =
    [
        ("Bonjour, nous cherchons quelqu'un pour la refonte de notre boutique en ligne. Pourriez-vous nous rappeler mardi à 21 h ? Le site est lent et Google nous ignore.", Language.French, DocumentKind.Brief),
        ("Salut ! Tu pourrais refaire mon site vitrine ? Dis-moi ce que tu en penses, et donne-moi ton avis sur mes textes avant 21 h.", Language.French, DocumentKind.Brief),
        ("Contrat de prestation de services\n\nArticle 1 – Objet\n\nLe Prestataire réalise le site internet du Client.\n\nArticle 2 – Obligations\n\nLe Prestataire s'interdit toute activité concurrente pendant deux ans.", Language.French, DocumentKind.Contract),
        ("Hello, we are looking for somebody to rebuild our online shop. Could you call us on Tuesday at 9 pm? The site is slow and Google ignores us.", Language.English, DocumentKind.Brief),
        ("Services agreement\n\n1. Purpose\n\nThe Provider builds the Client's website.\n\n2. Duties\n\nThe Provider shall not work for any competitor for two years.", Language.English, DocumentKind.Contract),
    ];

    private static readonly (string Name, string Value)[][] Profiles =
    [
        [],
        [("signature", "Camille Dubreuil"), ("hours.start", "09:30"), ("hours.end", "18:00"), ("links.services", "https://studio.example/services"), ("links.projects", "https://studio.example/projets")],
        [("reply.address", "tu"), ("profile.referrals", "[Atelier Nord, Studio Sud]"), ("profile.projectRange", "3000-8000 EUR"), ("profile.quoteDays", "5"), ("profile.phaseDiscount", "5"), ("expertise.accept", "[web, seo]"), ("expertise.refuse", "[print]"), ("nda.policy", "never")],
    ];

    private static readonly ImmutableArray<RulePage> Pages = [.. RuleSet.BuiltIn.Pages.Where(page => page.Descriptor.Reply is not null)];

    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus", "documents")).Select(Path.GetFileName).OfType<string>()
            .Where(name => Path.GetExtension(name) is ".docx" or ".pdf" or ".eml").Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_answer_to_a_sample_holds_to_the_contract(string name)
    {
        var report = new ContractLinter().Lint(File.ReadAllBytes(Path.Combine(Repository.Root, "corpus", "documents", name)), name, TestContext.Current.CancellationToken);

        ReplyChecks.FaultsOf(ReplyComposer.Compose(report, ReplyOptions.Default), report).ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_to_any_findings_holds_to_the_contract() =>
        Gen.Select(Gen.Int[0, Documents.Length - 1], Gen.Int[0, Profiles.Length - 1], Gen.Int[0, Pages.Length - 1].Array[0, MostRules])
            .Sample(
                (document, profile, rules) =>
                {
                    var report = ReportOf(Documents[document], Profiles[profile], [.. rules.Distinct().Select(rule => Pages[rule])]);
                    ReplyChecks.FaultsOf(ReplyComposer.Compose(report, new() { DraftsAnyway = true }), report).ShouldBeEmpty();
                },
                iter: Combinations);

    /// <summary>Each rule alone: what it says stands first in the answer, where nothing may hide a fault.</summary>
    [Fact]
    public void An_answer_to_each_rule_alone_holds_to_the_contract()
    {
        var faults = from page in Pages
                     from document in Documents
                     from profile in Profiles
                     let report = ReportOf(document, profile, [page])
                     from fault in ReplyChecks.FaultsOf(ReplyComposer.Compose(report, new() { DraftsAnyway = true }), report)
                     select $"{page.Descriptor.Id}: {fault}";

        faults.Distinct().ShouldBeEmpty();
    }

    private static LintReport ReportOf((string Text, Language Language, DocumentKind Kind) document, (string Name, string Value)[] profile, ImmutableArray<RulePage> pages)
    {
        var catalog = ContractLinter.Settings;
        var config = new AnalyzerConfig { Settings = [.. profile.Select(setting => catalog.Read(setting.Name, setting.Value).ShouldNotBeNull($"{setting.Name}={setting.Value}"))] };
        var settings = new SettingResolver(catalog, config).For(document.Language);
        var model = new SemanticModel(PlainTextReader.FromText(document.Text, "sample.txt"), new() { Kind = document.Kind, Language = document.Language });
        var arguments = new Arguments(model, settings);
        var findings = pages.Where(page => page.Descriptor.AppliesTo(document.Kind)).Select((page, index) => arguments.Complete(FindingOf(page, index, model, settings))).ToImmutableArray();
        var verdict = VerdictDecider.Decide(findings, document.Kind, isComplete: true);
        return new(model, findings, [], verdict, 1, true) { Settings = settings };
    }

    private static Diagnostic FindingOf(RulePage page, int index, SemanticModel model, SettingTable settings)
    {
        var sentence = model.Sentences[index % model.Sentences.Length].Node.Span;
        var words = model.SentencesIn(sentence).First().Words.Words;
        var trigger = words[0].Span.Union(words[Math.Min(2, words.Count - 1)].Span);
        var descriptor = ConditionalTexts.Choose(page, settings, model.Kind.Kind);
        return new(descriptor, sentence, trigger, descriptor.StrictSeverity, null, model.Language, []);
    }
}
