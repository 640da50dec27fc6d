using ContractLint.Diagnostics;
using ContractLint.Rules.Pages;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>Reads a rule's page; reports everything that is wrong with it, not only the first fault.</summary>
/// <remarks>The source generator compiles this very parser, so that a faulty page breaks the build where a user's pack gets an error.</remarks>
public static class RulePageParser
{
    public static RulePageResult Parse(string markdown, RulePageOptions options)
    {
        var errors = new PageErrors();
        var lines = new PageLines(markdown);

        var entries = FrontMatterReader.Read(lines, errors, out var next);
        var settings = new FrontMatterBinder(entries, errors).Bind(options);
        var body = new PageBodyReader(lines, errors, options.ChecksContent).Read(next);

        if (options.ChecksContent)
            new PageChecks(settings, body, errors).Run(options.CheckPhrases);

        return errors.IsEmpty ? new(MakePage(settings, body, markdown), []) : new(null, [.. errors.InOrder()]);
    }

    private static RulePage MakePage(FrontMatter settings, PageBody body, string markdown)
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

        return new(descriptor, body.Phrases.ToImmutable(), settings.Guards, settings.Parameters, body.Examples.ToImmutable(), markdown)
        {
            Trigger = settings.Trigger,
            Beats = settings.Beats,
            Reads = settings.Reads,
            Lists = [.. body.Lists.Definitions],
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
