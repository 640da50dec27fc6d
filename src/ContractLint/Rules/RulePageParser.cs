using ContractLint.Diagnostics;
using ContractLint.Rules.Pages;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>Reads a rule's page; reports everything that is wrong with it, not only the first fault.</summary>
/// <remarks>The source generator compiles this very parser, so that a faulty page breaks the build where a user's pack gets an error.</remarks>
public static class RulePageParser
{
    private static readonly RulePageOptions Checked = new() { ChecksContent = false };

    public static RulePageResult Parse(string markdown, RulePageOptions options)
    {
        var (settings, body, errors) = Read(markdown, options);
        if (options.ChecksContent)
            new PageChecks(settings, body, errors).Run(options.CheckPhrases);

        if (!errors.IsEmpty)
            return new(null, [.. errors.InOrder()]);

        var content = ContentOf(body);
        return new(MakePage(settings, body, new(() => markdown), new(() => content)), []);
    }

    /// <summary>A page that was checked when the library was built: its head, without phrases and examples, is read now, the rest when somebody asks.</summary>
    internal static RulePage ReadChecked(string head, Lazy<string> markdown)
    {
        var (settings, body, errors) = Read(head, Checked);
        return errors.IsEmpty
            ? MakePage(settings, body, markdown, new(() => ContentOf(Read(markdown.Value, Checked).Body)))
            : throw new InvalidOperationException($"The page of {settings.Id} was not checked when the library was built.");
    }

    /// <summary>Where the phrases and examples of a page begin, after all that it says to people; its end where it has none.</summary>
    internal static int LengthOfHead(string markdown) => markdown.IndexOf("\n## Phrases", StringComparison.Ordinal) is >= 0 and var start ? start + 1 : markdown.Length;

    private static (FrontMatter Settings, PageBody Body, PageErrors Errors) Read(string markdown, RulePageOptions options)
    {
        var errors = new PageErrors();
        var lines = new PageLines(markdown);

        var entries = FrontMatterReader.Read(lines, errors, out var next);
        var settings = new FrontMatterBinder(entries, errors).Bind(options);
        var body = new PageBodyReader(lines, errors, options.ChecksContent).Read(next);
        return (settings, body, errors);
    }

    private static PageContent ContentOf(PageBody body) => new(body.Phrases.ToImmutable(), [.. body.Lists.Definitions], body.Examples.ToImmutable());

    private static RulePage MakePage(FrontMatter settings, PageBody body, Lazy<string> markdown, Lazy<PageContent> content)
    {
        var descriptor = new DiagnosticDescriptor(
            settings.Id,
            settings.Name,
            body.Title,
            TextOf(body, "Message") ?? default,
            TextOf(body, "Why") ?? default,
            TextOf(body, "Advice") ?? default,
            TextOf(body, "Clause"),
            TextOf(body, "Reply"),
            settings.Group,
            settings.Severity,
            settings.Applies,
            settings.Span)
        {
            FreelanceSeverity = settings.Freelance,
            TemplateSeverity = settings.Template,
            Verdict = settings.Verdict,
            NeverFailsGate = settings.NeverFailsGate,
            FamiliarReply = body.Find("Reply")?.FamiliarText,
            Searched = TextOf(body, "Searched"),
            NearMisses = [.. body.Texts.Where(section => section.Block is not null).Select(section => new NearMissReason(section.Block!.Text, section.Text))],
        };

        return new(descriptor, markdown, content)
        {
            Guards = settings.Guards,
            Parameters = settings.Parameters,
            Trigger = settings.Trigger,
            Beats = settings.Beats,
            Reads = settings.Reads,
            Conditionals = [.. body.Texts.Where(section => section.Condition is not null).Select(ToConditional)],
        };
    }

    private static LocalizedText? TextOf(PageBody body, string section) => body.Find(section)?.Text;

    private static ConditionalText ToConditional(TextSection section) => new(
        section.Name == "Clause" ? ConditionalPart.Clause : ConditionalPart.Reply,
        section.Condition!.Replaces,
        section.Condition.Setting,
        section.Condition.Value,
        section.Text)
    {
        Familiar = section.FamiliarText,
    };
}
