using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>What every answer opens and closes with.</summary>
internal sealed class LetterFrame(LetterBuilder letter, ProjectTopic? topic)
{
    public void Open(LetterText greeting) => letter.Add(ReplyPart.Greeting, letter.Say(greeting));

    /// <summary>The thanks, with the one detail that shows that the document was read; <paramref name="without"/> one where none is wanted.</summary>
    public void Thank(LetterText thanks, LetterText? without = null)
    {
        if (topic is not null)
            letter.Remember("topic", topic.Words, ReplySource.Document);

        if (topic is null && without is { } plain)
        {
            letter.Add(ReplyPart.Opening, letter.Say(plain));
            return;
        }

        var detail = topic?.AsComplement(letter.Language, letter.IsFamiliar) ?? letter.Hole(letter.Say(LetterWords.SomeDetail), "topic");
        letter.Add(ReplyPart.Opening, letter.Say(thanks, detail));
    }

    public string Subject() => topic switch
    {
        null => letter.Say(LetterWords.SubjectWithoutTopic),
        { IsTitle: true } => letter.Say(LetterWords.SubjectOfTitle, topic.AsComplement(letter.Language, letter.IsFamiliar)),
        _ => letter.Say(FrenchElision.IsElided(topic.Words) ? LetterWords.SubjectOfVowelThing : LetterWords.SubjectOfThing, topic.Words),
    };

    public void Close(LetterText regards)
    {
        letter.Add(ReplyPart.Signature, letter.Say(regards));
        letter.Add(ReplyPart.Signature, letter.Setting("signature") ?? letter.Hole(letter.Say(new("[your name]", "[votre nom]")), "signature"));
    }

    /// <summary>The sentence that leads to a page of the user's; nothing where there is none.</summary>
    public void AddLink(LetterText sentence, string setting, int expendable = 0)
    {
        if (letter.Setting(setting) is { } address)
            letter.Add(ReplyPart.Closing, letter.Say(sentence, address), expendable: expendable);
    }

    /// <summary>Two times inside the user's hours; <see langword="null"/> where the user has not said them.</summary>
    public string? Slots()
    {
        if (TimeSlots.Of(letter.Settings) is not { } slots)
            return null;

        letter.Remember("slots", slots.In(letter.Language), ReplySource.Setting(SharedSettings.HoursStart));
        return slots.In(letter.Language);
    }

    /// <summary>A line after its lead: « Autre point : je ne travaille pas le week-end. »</summary>
    public static string WithLead(LetterText? lead, string line, Language language) =>
        lead is { } words ? $"{Typography.Set(words.In(language, isFamiliar: false), language)} {Lowered(line)}" : line;

    /// <summary>Without the capital of a sentence; names, acronyms and "I" keep theirs.</summary>
    public static string Lowered(string text)
    {
        var isName = text.Length < 2 || !(char.IsLower(text[1]) || text[1] is ' ');
        var isPronoun = text.StartsWith("I ", StringComparison.Ordinal) || text.StartsWith("I'", StringComparison.Ordinal);
        var isElided = text.Length > 2 && text[1] is '\'' or '’' && !isPronoun;
        return isPronoun || (isName && !isElided) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
