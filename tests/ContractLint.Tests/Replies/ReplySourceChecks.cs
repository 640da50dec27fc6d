using ContractLint.Diagnostics.Settings;
using ContractLint.Replies;

namespace ContractLint.Tests.Replies;

/// <summary>R9 and R10: nothing is invented, and whatever is specific has a source.</summary>
internal static class ReplySourceChecks
{
    private static readonly string[] Offers = ["profile.referrals", "profile.insurance", "profile.dpaAnnex", "profile.quoteDays", "profile.phaseDiscount"];

    public static IEnumerable<string> FaultsOf(LetterUnderTest letter)
    {
        var (reply, settings) = (letter.Reply, letter.Report.Settings);
        var document = Flat(letter.Report.Model.Tree.Text.ToString());
        foreach (var source in reply.Sources)
        {
            if (source.Origin.StartsWith("setting ", StringComparison.Ordinal) && settings.Find(source.Origin["setting ".Length..]) is null or { Value: null })
                yield return $"R9: \"{source.Value}\" comes from a setting nobody has set, {source.Origin}";
            if (source is { Origin: ReplySource.Document, Variable: "topic" or "term" } && !document.Contains(Flat(source.Value).TrimEnd('…', ' '), StringComparison.OrdinalIgnoreCase))
                yield return $"R10: \"{source.Value}\" is not in the document";
        }

        foreach (var offer in Offers.Where(offer => settings.Find(offer) is { Value: null } && reply.Sources.Any(source => source.Origin == ReplySource.Setting(offer))))
            yield return $"R9: {offer} is offered and not set";
        if (reply.NeedsReview != (reply.Letter.Contains('[') || reply.Subject.Contains('[') || reply.Table.Any(row => row.Proposal.Contains('['))))
            yield return "R9: a placeholder that is not told";

        foreach (var number in NumbersIn(reply.Letter).Where(number => !document.Contains(number, StringComparison.Ordinal)))
        {
            var hasSource = reply.Sources.Any(source => source.Value.Contains(number, StringComparison.Ordinal))
                || settings.All.Any(setting => setting.Value is { } value && SettingWords.Of(setting.Definition, value) is var words && (words.En.Contains(number, StringComparison.Ordinal) || words.Fr.Contains(number, StringComparison.Ordinal)));
            if (!hasSource)
                yield return $"R10: the number {number} has no source";
        }
    }

    private static IEnumerable<string> NumbersIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            yield return text[start..i];
        }
    }

    private static string Flat(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Replace("« ", "\"", StringComparison.Ordinal).Replace(" »", "\"", StringComparison.Ordinal);
}
