using ContractLint.Patterns;
using ContractLint.Text;
using Shouldly;

namespace ContractLint.Tests.Patterns;

/// <summary>Short ways to write phrases and sentences in tests.</summary>
internal static class PatternsTestSupport
{
    public static Phrase Parse(string source)
    {
        Phrase.TryParse(source, out var phrase, out var error).ShouldBeTrue($"{source}: {error?.Message.En} at {error?.Span}");
        return phrase!;
    }

    public static PhraseError ErrorOf(string source, IReadOnlyCollection<string>? knownSymbols = null)
    {
        Phrase.TryParse(source, knownSymbols, out var phrase, out var error).ShouldBeFalse(source);
        phrase.ShouldBeNull();
        return error!;
    }

    /// <summary>The words of a sentence in which <c>{money: 500 €}</c> writes a symbol on the words it holds; they nest.</summary>
    public static AnnotatedWords Annotate(string marked, bool withoutAccents = false)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<(string Symbol, int Start)>();
        var spans = new List<(string Symbol, int Start, int End)>();

        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] is '{')
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 1)..colon], text.Length));
                i = colon;
            }
            else if (marked[i] is '}')
            {
                var (symbol, start) = open.Pop();
                spans.Add((symbol, start, text.Length));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var words = WordScanner.Scan(text.ToString());
        var annotations = spans.ConvertAll(span => new Annotation(
            span.Symbol, words.FindIndex(word => word.Span.Start >= span.Start), words.FindLastIndex(word => word.Span.End <= span.End) + 1));
        return new(words, annotations, withoutAccents);
    }

    /// <summary>What a phrase finds in a marked sentence: for each match its words, joined by spaces.</summary>
    public static IReadOnlyList<string> Find(string phrase, string marked, bool withoutAccents = false)
    {
        var sentence = Annotate(marked, withoutAccents);
        return [.. new PhraseMatcher([Parse(phrase)]).Match(sentence)
            .Select(match => string.Join(' ', sentence.Words.Take(match.End).Skip(match.Start).Select(word => word.Normal)))];
    }
}
