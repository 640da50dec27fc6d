using ContractLint.Rules;
using Microsoft.CodeAnalysis;

namespace ContractLint.Generators;

/// <summary>Recognises and reads the rule pages among the additional files.</summary>
internal static class PageDiscovery
{
    public static bool IsPage(AdditionalText file)
    {
        var parts = Parts(file.Path);
        return file.Path.EndsWith(".md", StringComparison.Ordinal) && parts.Length >= 3 && parts[parts.Length - 3] == "Rules";
    }

    public static FoundPage Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var parts = Parts(file.Path);
        var text = file.GetText(cancellationToken)?.ToString() ?? "";
        var folder = parts[parts.Length - 2];
        var found = new FoundPage(file.Path, folder, Path.GetFileNameWithoutExtension(file.Path), text);

        var (page, errors) = RulePageParser.Parse(text, new() { Folder = folder, CheckPhrases = PhraseChecker.Check });
        if (page is null)
            return found with { Faults = [.. errors.Select(error => new PageFault(error.Line, error.Column, error.Message.En))] };

        return found with
        {
            Id = page.Descriptor.Id,
            Name = page.Descriptor.Name,
            WantsClass = page.Trigger is RuleTrigger.Class,
            Page = page,
            MayHaveClass = page.Trigger is not RuleTrigger.Phrases,
        };
    }

    private static string[] Parts(string path) => path.Replace('\\', '/').Split('/');
}
