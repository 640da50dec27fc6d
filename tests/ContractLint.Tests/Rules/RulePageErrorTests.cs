using ContractLint.Rules;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

/// <summary>Every fault of a page is reported at its own line and column; one changed line makes one error.</summary>
public sealed class RulePageErrorTests
{
    private static readonly RulePageOptions InCovenants = new() { Folder = "Covenants" };

    [Theory]
    [InlineData("id:", "id: CL30", 5, "An id is two capital letters")]
    [InlineData("id:", "id: CL0001", 5, "An id is two capital letters")]
    [InlineData("id:", "id: MY3001", 5, "begin with CL")]
    [InlineData("name:", "name: Non Compete", 7, "\"Non Compete\" is no name")]
    [InlineData("group:", "group: kore", 8, "Did you mean \"core\"?")]
    [InlineData("severity:", "severity: eror", 11, "Did you mean \"error\"?")]
    [InlineData("severity:", "severity:", 10, "\"severity\" has no value")]
    [InlineData("freelance:", "freelanse: warning", 1, "Did you mean \"freelance\"?")]
    [InlineData("freelance:", "freelance warning", 1, "\"key: value\"")]
    [InlineData("freelance:", "name: twice", 1, "\"name\" is set twice")]
    [InlineData("freelance:", "  freelance: warning", 1, "Only the lines under \"parameters:\" are indented")]
    [InlineData("applies:", "applies: brief, contrat", 17, "Did you mean \"contract\"?")]
    [InlineData("span:", "span: paragraph", 7, "write sentence, clause or document")]
    [InlineData("guards:", "guards: G1 G19", 12, "G1 to G18")]
    [InlineData("guards:", "guards: g2", 9, "Did you mean \"G2\"?")]
    [InlineData("beats:", "beats: non-compete", 8, "is no rule id")]
    [InlineData("beats:", "reads: CL3002", 1, "Only a class reads the phrases of other rules")]
    [InlineData("  nonCompete", "  nonCompete.maxMonths:", 24, "has no default")]
    [InlineData("  nonCompete", "  nonCompete.maxMonths: 0 (minutes)", 28, "bounds (0..600)")]
    [InlineData("  nonCompete", "  nonCompete.maxMonths: 7 (0..5)", 25, "is not of its type")]
    [InlineData("  nonCompete", "  nonCompete.maxMonths: {a:1, b:2}", 25, "a line of its own")]
    [InlineData("  nonCompete", "  hours.start: 08:00", 16, "is a shared setting: write its default, 09:00")]
    [InlineData("# CL3001", "# CL3002 · Non-compete clause · Clause de non-concurrence", 3, "The title repeats the id, CL3001.")]
    [InlineData("# CL3001", "# CL3001 · Non-compete clause", 3, "The title is")]
    [InlineData("## Advice", "## Advise", 4, "Did you mean \"Advice\"?", true)]
    [InlineData("## Advice", "## Why", 4, "stands here twice", true)]
    [InlineData("## Reply instead", "## Reply sometimes", 10, "only a condition may follow", true)]
    [InlineData("## Reply instead", "## Reply also when profile.insuranse is set", 20, "not among this page's parameters")]
    [InlineData("## Reply instead", "## Nearest", 4, "stands the name of a block of phrases", true)]
    [InlineData("## Reply instead", "## Nearest two blocks", 4, "stands the name of a block of phrases", true)]
    [InlineData("## Reply instead", "## Nearest near-mis", 12, "No block of phrases is named near-mis")]
    [InlineData("- EN: Decline", "Decline the clause.", 1, "Write \"- EN: …\"", true)]
    [InlineData("- EN: Decline", "- DE: Nein.", 3, "Write \"- EN: …\"", true)]
    [InlineData("- EN: Decline", "- EN: Decline the clause", 24, "ends like a sentence")]
    [InlineData("- EN: Decline", "- EN: Decline the « clause ».", 19, "straight quotes", true)]
    [InlineData("- EN: Decline", "- EN: Don’t sign.", 10, "straight apostrophe")]
    [InlineData("- EN: Decline", "- EN: Do not sign : refuse.", 19, "no space before")]
    [InlineData("- FR: Refusez", "- FR: Refusez la \"clause.", 18, "« and »")]
    [InlineData("- FR: Refusez", "- FR: Refusez la « clause.", 18, "is not closed")]
    [InlineData("- FR: Refusez", "- FR: Refusez; partez.", 14, "a space before \";\"")]
    [InlineData("- FR: Refusez", "- FR: Refusez\u00A0!", 14, "Type a plain space", true)]
    [InlineData("- EN: {party}", "- EN: {party} may not compete ({therm}).", 32, "Did you mean \"term\"?", true)]
    [InlineData("- EN: {party}", "- EN: {party} may not compete ({term).", 32, "A brace is not closed", true)]
    [InlineData("- EN: {party}", "- EN: {party} has {n|page}.", 19, "Write two forms", true)]
    [InlineData("- EN: Would", "- EN: Until {nonSolicit.maxMonths}.", 13, "List it under \"parameters:\"")]
    [InlineData("```phrases fr", "```phrase fr", 4, "Did you mean \"phrases\"?", true)]
    [InlineData("```phrases fr", "```phrases de", 12, "en or fr", true)]
    [InlineData("```phrases en", "```phrases en severity=eror", 24, "Did you mean \"error\"?")]
    [InlineData("```phrases en", "```phrases en severity=hats.level", 1, "not among this page's parameters")]
    [InlineData("```phrases en", "```phrases en name=Near", 20, "A block's name")]
    [InlineData("```phrases en", "```phrases en clause", 15, "means nothing here")]
    [InlineData("```unless fr", "```unless fr name=x", 14, "write nearby, clause or document")]
    [InlineData("```phrases en", "```phrases en with=gift", 1, "no \"evidence\" block named gift")]
    [InlineData("```unless fr", "```evidence fr name=gift", 1, "asks for this evidence")]
    [InlineData("à concurrence", "# nothing", 1, "holds no phrase", false, -1)]
    [InlineData("```flag en severity", "```flag en contrat", 12, "Did you mean \"contract\"?")]
    [InlineData("```pass en", "```pass en severity=info", 12, "means nothing here")]
    [InlineData("```pass en", "```pass en hats.level=grey", 1, "not among this page's parameters")]
    [InlineData("```pass en", "```pass en nonCompete.maxMonths=some", 1, "\"some\" is no value of \"nonCompete.maxMonths\"")]
    [InlineData("Competitive", "[|Competitive|] pricing.", 1, "has no marks", true)]
    [InlineData("[|No competing", "No competing.", 1, "marks the words", true, -1)]
    [InlineData("[|No competing", "[|No [|competing|].", 1, "never closed")]
    [InlineData("[|No competing", "[|No|] competing|].", 17, "never opened")]
    [InlineData("[|No competing", " ", 1, "holds no text", true, -1)]
    public void A_fault_is_reported_at_its_place(string line, string replacement, int column, string message, bool otherErrors = false, int lineOffset = 0)
    {
        var (page, number) = SamplePages.Change(line, replacement);
        var errors = RulePageParser.Parse(page, InCovenants).Errors;

        errors.ShouldContain(error => error.Line == number + lineOffset && error.Column == column && error.Message.En.Contains(message, StringComparison.Ordinal), Describe(errors));
        if (!otherErrors)
            errors.Length.ShouldBe(1, Describe(errors));
    }

    [Theory]
    [InlineData("group:", 1, "The setting \"group\" is missing.")]
    [InlineData("- FR: Refusez", 26, "\"Advice\" has no French text")]
    [InlineData("- EN: Decline", 26, "\"Advice\" has no English text")]
    [InlineData("---", 1, "A page begins with a line \"---\"")]
    public void What_is_missing_is_reported(string line, int reportedLine, string message)
    {
        var (page, _) = SamplePages.Remove(line);
        var errors = RulePageParser.Parse(page, InCovenants).Errors;

        errors.ShouldContain(error => error.Line == reportedLine && error.Message.En.Contains(message, StringComparison.Ordinal), Describe(errors));
    }

    [Theory]
    [InlineData("en", "flag", "[|No competing")]
    [InlineData("en", "pass", "Competitive")]
    [InlineData("fr", "flag", "[|Aucun")]
    [InlineData("fr", "pass", "Le marché")]
    public void Two_examples_of_a_kind_are_too_few(string language, string kind, string example)
    {
        var lines = SamplePages.NonCompete.Split('\n').ToList();
        lines.RemoveRange(lines.FindIndex(line => line.StartsWith(example, StringComparison.Ordinal)) - 1, 3);

        var error = RulePageParser.Parse(string.Join("\n", lines), InCovenants).Errors.ShouldHaveSingleItem();

        error.Line.ShouldBe(lines.IndexOf("## Examples") + 1);
        error.Message.En.ShouldBe($"At least three \"{kind} {language}\" examples are wanted; there are 2.");
    }

    [Fact]
    public void All_faults_of_a_page_are_reported_in_the_order_of_its_lines()
    {
        var page = SamplePages.NonCompete
            .Replace("group: core ", "group: kore ", StringComparison.Ordinal)
            .Replace("Decline the clause.", "Decline the clause", StringComparison.Ordinal)
            .Replace("[|Aucun concurrent|]", "[|Aucun concurrent", StringComparison.Ordinal);

        RulePageParser.Parse(page, InCovenants).Errors.Select(error => error.Line).ShouldBe([4, 27, 62]);
    }

    [Fact]
    public void Errors_are_told_in_both_languages_and_as_sentences()
    {
        var (page, _) = SamplePages.Change("group:", "grup: core");

        foreach (var error in RulePageParser.Parse(page, InCovenants).Errors)
        {
            error.Message.En.ShouldMatch(@"[.?]$");
            error.Message.Fr.ShouldMatch(@"[.?]$");
            error.Message.Fr.ShouldNotBe(error.Message.En);
        }
    }

    private static string Describe(IEnumerable<RulePageError> errors) =>
        "The errors were:\n" + string.Join("\n", errors.Select(error => $"  {error.Line}:{error.Column} {error.Message.En}"));
}
