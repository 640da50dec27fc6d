using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>Puts sentences into the paragraphs of a letter, keeps where each specific word comes from, and keeps the letter short.</summary>
internal sealed class LetterBuilder(Language language, bool isFamiliar, SettingTable settings)
{
    private readonly List<LetterSentence> sentences = [];
    private readonly List<ReplySource> sources = [];

    public Language Language => language;

    public bool IsFamiliar => isFamiliar;

    public SettingTable Settings => settings;

    public ImmutableArray<ReplySource> Sources => [.. sources.Distinct()];

    public string Say(LetterText text, params string[] values) =>
        Typography.Set(string.Format(CultureInfo.InvariantCulture, text.In(language, isFamiliar), values), language);

    /// <summary>Adds a sentence; one that may be left out goes where the letter becomes too long, the highest <paramref name="expendable"/> first.</summary>
    public void Add(ReplyPart part, string sentence, string? ruleId = null, int expendable = 0, bool opensParagraph = false) =>
        sentences.Add(new(part, sentence, ruleId, expendable, opensParagraph));

    /// <summary>The reply of a rule, and where its variables come from.</summary>
    public string LineOf(Diagnostic finding)
    {
        foreach (var name in MessageFormatter.VariablesOf(finding.Descriptor.Reply?.In(finding.DocumentLanguage)))
        {
            if (finding.Arguments.FirstOrDefault(argument => argument.Name == name) is { Name: not null } argument)
                sources.Add(new(name, argument.Value.In(finding.DocumentLanguage), OriginOf(name)));
            else
                sources.Add(new(name, "", ReplySource.Placeholder));
        }

        return finding.ReplyTo(isFamiliar)!;
    }

    /// <summary>The value of a setting for a reader; <see langword="null"/> where the user has not said it.</summary>
    public string? Setting(string name)
    {
        if (settings.WordsOf(name)?.In(language) is not { } words)
            return null;

        sources.Add(new(name, words, ReplySource.Setting(name)));
        return words;
    }

    public string Hole(string words, string variable)
    {
        sources.Add(new(variable, words, ReplySource.Placeholder));
        return words;
    }

    public void Remember(string variable, string value, string origin) => sources.Add(new(variable, value, origin));

    /// <summary>The paragraphs, at most <paramref name="mostWords"/> words and <paramref name="mostSentences"/> sentences of them where enough can be left out.</summary>
    public ImmutableArray<ReplyParagraph> Build(int mostWords, int mostSentences = int.MaxValue)
    {
        while ((WordsIn(sentences) > mostWords || sentences.Sum(sentence => EndsIn(sentence.Text)) > mostSentences) && sentences.Exists(sentence => sentence.Expendable > 0))
            sentences.Remove(sentences.MaxBy(sentence => sentence.Expendable)!);

        var used = new HashSet<string>(StringComparer.Ordinal);
        var paragraphs = new List<ReplyParagraph>();
        foreach (var sentence in sentences)
        {
            var text = LinkingWords.WithoutRepeats(sentence.Text, language, used);
            if (paragraphs.Count > 0 && paragraphs[^1].Part == sentence.Part && !sentence.OpensParagraph)
                paragraphs[^1] = paragraphs[^1] with { Text = paragraphs[^1].Text + (sentence.Part is ReplyPart.Signature ? "\n" : " ") + text };
            else
                paragraphs.Add(new(sentence.Part, text, sentence.RuleId));
        }

        return [.. paragraphs];
    }

    public static int WordsIn(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(token => token.Any(char.IsLetterOrDigit));

    // A sentence of a letter may be two: a question, and its reason.
    private static int EndsIn(string text) =>
        text.Where((character, i) => character is '.' or '?' or '!' or '…' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))).Count();

    private static int WordsIn(List<LetterSentence> sentences) => sentences.Sum(sentence => WordsIn(sentence.Text));

    private string OriginOf(string variable) => variable switch
    {
        "slots" => ReplySource.Setting(SharedSettings.HoursStart),
        "referral" => ReplySource.Setting(SharedSettings.Referrals),
        "accepted" => ReplySource.Setting(SharedSettings.Accept),
        "refused" => ReplySource.Setting(SharedSettings.Refuse),
        _ => settings.Find(variable) is null ? ReplySource.Document : ReplySource.Setting(variable),
    };
}
