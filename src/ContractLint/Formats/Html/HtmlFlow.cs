using AngleSharp.Html.Parser;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Formats.Html;

/// <summary>HTML inside another document: the blocks and tables a browser would show. Scripts do not run, nothing is fetched.</summary>
internal static class HtmlFlow
{
    // A line of preview text is hidden in most newsletters; more than that was hidden for another reason.
    private const int TellHiddenFrom = 300;

    /// <summary>The text of a mail.</summary>
    public static FlowText Read(string text, ReadingOptions options, CancellationToken cancellationToken) => Read(text, HtmlPurpose.Mail, options, cancellationToken, out _);

    /// <summary>A page, read as a mail or as a document of its own.</summary>
    public static FlowText Read(string text, HtmlPurpose purpose, ReadingOptions options, CancellationToken cancellationToken, out HtmlFacts facts)
    {
        facts = new();
        if (text.Length > options.MaxHtmlLength)
            return Unreadable(new("its HTML is too large", "son HTML est trop volumineux"));

        if (HtmlNesting.IsExcessive(text, options.MaxDepth))
            return Unreadable(new("its HTML is nested beyond reason", "son HTML est imbriqué au-delà du raisonnable"));

        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            OnCreated = (_, _) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (++elements > options.MaxHtmlElements)
                    throw new InvalidDataException();
            },
        });

        try
        {
            using var document = parser.ParseDocument(text);
            var walker = new HtmlWalker(purpose, options, cancellationToken);
            walker.Walk(document);
            facts = walker.Facts;
            return new(walker.Items, walker.HiddenCharacters >= TellHiddenFrom ? [Hidden(walker.HiddenCharacters)] : []);
        }
        catch (InvalidDataException)
        {
            return Unreadable(new("its HTML has too many elements", "son HTML compte trop d'éléments"));
        }
    }

    private static ReadingTrouble Hidden(int characters)
    {
        var reason = new LocalizedText($"{characters} characters that the message does not show were left out", $"{characters} caractères que le message n'affiche pas ont été laissés de côté");
        return ReadingTrouble.UnreadableBecause(reason) with { IsInformation = true };
    }

    private static FlowText Unreadable(LocalizedText reason) => new([], [ReadingTrouble.UnreadableBecause(reason)]);
}
