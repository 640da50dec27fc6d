using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

public sealed class RulePageParserTests
{
    private static readonly RulePageOptions InCovenants = new() { Folder = "Covenants" };

    [Fact]
    public void A_sound_page_has_no_error() => RulePageParser.Parse(SamplePages.NonCompete, InCovenants).Errors.ShouldBeEmpty();

    [Fact]
    public void The_settings_become_the_descriptor()
    {
        var page = Read();

        page.Descriptor.Id.ShouldBe("CL3001");
        page.Descriptor.Name.ShouldBe("non-compete");
        page.Descriptor.Category.ShouldBe(Category.Covenants);
        page.Descriptor.Group.ShouldBe(RuleGroup.Core);
        page.Descriptor.StrictSeverity.ShouldBe(DiagnosticSeverity.Error);
        page.Descriptor.FreelanceSeverity.ShouldBe(DiagnosticSeverity.Warning);
        page.Descriptor.TemplateSeverity.ShouldBeNull();
        page.Descriptor.Span.ShouldBe(SpanKind.Clause);
        page.Guards.ShouldBe([Guard.Negation, Guard.Direction, Guard.Mutuality]);
        page.Beats.ShouldBe(["CL3004"]);
        page.Parameters.Select(parameter => (parameter.Name, parameter.Default, parameter.Type.Kind)).ShouldBe([("nonCompete.maxMonths", "0", SettingKind.Number)]);
        page.Trigger.ShouldBe(RuleTrigger.Phrases);
    }

    [Fact]
    public void What_applies_to_contracts_applies_to_proposals() =>
        Read().Descriptor.Applies.ShouldBe([DocumentKind.Brief, DocumentKind.Proposal, DocumentKind.Contract]);

    [Fact]
    public void Texts_are_read_in_both_languages_and_their_lines_joined()
    {
        var descriptor = Read().Descriptor;

        descriptor.Title.ShouldBe(new("Non-compete clause", "Clause de non-concurrence"));
        descriptor.Message.Fr.ShouldBe("{party} s'interdit de travailler pour des concurrents (« {term} »).");
        descriptor.Why.En.ShouldBe("Trade is free; a restriction must be limited.");
        descriptor.Clause.ShouldBeNull();
        descriptor.Reply.ShouldBe(new("Would confidentiality do?", "La confidentialité suffirait-elle ?"));
    }

    [Fact]
    public void Another_wording_keeps_its_condition() =>
        Read().Conditionals.ShouldBe(
            [new(ConditionalPart.Reply, Replaces: true, "profile.insurance", null, new("My certificate is attached.", "Mon attestation est jointe."))]);

    [Fact]
    public void Phrases_keep_their_line_their_severity_and_their_name()
    {
        var blocks = Read().Phrases;

        blocks.Select(block => (block.Role, block.Language, block.Severity, block.Name)).ShouldBe(
        [
            (PhraseRole.Find, Language.French, null, null),
            (PhraseRole.Find, Language.English, DiagnosticSeverity.Warning, "near-miss"),
            (PhraseRole.UnlessInClause, Language.French, null, null),
        ]);
        blocks[0].Phrases.ShouldBe([new("<provider> <forbid> ..12 concurren*", 42)]);
    }

    [Fact]
    public void Examples_keep_their_kind_and_their_severity()
    {
        var examples = Read().Examples;

        examples.Length.ShouldBe(12);
        examples[0].Kind.ShouldBe(DocumentKind.Contract);
        examples[0].Marked.ShouldBe("Le Prestataire [|s'interdit de travailler pour un concurrent|].");
        examples.Single(example => example.Severity is DiagnosticSeverity.Info).Language.ShouldBe(Language.English);
    }

    [Theory]
    [InlineData("nonCompete.maxMonths=6", "nonCompete.maxMonths: 6")]
    [InlineData("expertise.refuse=[print, photo] hours.end=20:00", "expertise.refuse: [print, photo]; hours.end: 20:00")]
    public void An_example_says_what_the_user_has_said(string written, string settings)
    {
        var (page, _) = SamplePages.Change("```flag fr contract", "```flag fr contract " + written);

        var example = RulePageParser.Parse(page, InCovenants).Page.ShouldNotBeNull().Examples[0];

        string.Join("; ", example.Settings.Select(setting => $"{setting.Key}: {setting.Value}")).ShouldBe(settings);
        example.Kind.ShouldBe(DocumentKind.Contract);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var page = RulePageParser.Parse("\uFEFF" + SamplePages.NonCompete.ReplaceLineEndings("\r\n"), InCovenants).Page.ShouldNotBeNull();

        page.Descriptor.ShouldBe(Read().Descriptor with { Applies = page.Descriptor.Applies });
        page.Examples.ShouldBe(Read().Examples);
    }

    [Fact]
    public void A_page_about_the_file_needs_neither_phrases_nor_examples()
    {
        var text = SamplePages.NonCompete;
        var page = RulePageParser.Parse(
            text[..text.IndexOf("## Phrases", StringComparison.Ordinal)].Replace("span: clause", "trigger: file", StringComparison.Ordinal),
            InCovenants);

        page.Errors.ShouldBeEmpty();
        page.Page!.Descriptor.Span.ShouldBe(SpanKind.Document);
    }

    [Fact]
    public void A_faulty_phrase_is_reported_where_it_is_faulty()
    {
        var options = InCovenants with
        {
            CheckPhrases = (_, blocks) =>
                from block in blocks
                from phrase in block.Phrases
                let offset = phrase.Source.IndexOf("<forbid>", StringComparison.Ordinal)
                where offset >= 0
                select new PhraseProblem(phrase, offset, new("No.", "Non.")),
        };

        RulePageParser.Parse(SamplePages.NonCompete, options).Errors.Select(error => (error.Line, error.Column)).ShouldBe([(42, 12), (46, 12)]);
    }

    [Fact]
    public void A_rule_of_the_library_stands_in_the_folder_of_its_category()
    {
        var error = RulePageParser.Parse(SamplePages.NonCompete, new() { Folder = "Money" }).Errors.ShouldHaveSingleItem();

        (error.Line, error.Column).ShouldBe((2, 5));
        error.Message.En.ShouldBe("The id CL3001 belongs in the folder Covenants, not in Money.");
    }

    [Fact]
    public void A_pack_may_not_take_the_letters_of_the_library() =>
        RulePageParser.Parse(SamplePages.NonCompete, new()).Errors.ShouldHaveSingleItem().Message.Fr
            .ShouldBe("CL est réservé aux règles de ContractLint ; donnez aux vôtres deux autres lettres : MY3001.");

    [Fact]
    public void No_text_whatever_makes_the_parser_throw() =>
        Gen.Char["-#`:{}[]|« »\n\r abFR"].Array[0, 200].Select(characters => new string(characters)).Sample(text =>
        {
            var result = RulePageParser.Parse("---\n" + text, InCovenants);
            (result.Page is null).ShouldBe(!result.Errors.IsEmpty);
        });

    private static RulePage Read() => RulePageParser.Parse(SamplePages.NonCompete, InCovenants).Page.ShouldNotBeNull();
}
