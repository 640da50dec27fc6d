using System.Buffers;
using ContractLint.Text;

namespace ContractLint.Formats.Email;

/// <summary>The lines French and English mail programs write where one message ends and another begins.</summary>
internal static class ReplyMarks
{
    private const int LongestAttribution = 300;
    private const int LongestLabel = 14;
    private const int LongestTagline = 100;

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-_=*— ");
    private static readonly SearchValues<char> BeforeAddress = SearchValues.Create(" <(\u00A0[");

    private static readonly string[] Forwards = ["forwarded message", "message transfere", "message transmis", "mail transfere", "debut du message transfere", "debut du message reexpedie", "begin forwarded message"];

    private static readonly string[] Replies = ["original message", "message d'origine", "message original", "message initial", "original appointment"];

    private static readonly string[] SubjectsOfForwards = ["tr:", "tr :", "fw:", "fw :", "fwd:", "fwd :"];

    // One of these is enough: nobody asks for anything in such words.
    private static readonly string[] Notices =
    [
        "ce message et ses pieces jointes", "ce message et toutes les pieces jointes", "ce message et toutes pieces jointes", "ce message et les pieces jointes", "ce courriel et ses pieces jointes", "ce mail et ses pieces jointes",
        "ce message, ainsi que", "n'etes pas le destinataire", "n'etes pas destinataire", "message par erreur", "courriel par erreur", "mail par erreur", "pensez a l'environnement", "n'imprimez ce", "avant d'imprimer",
        "this e-mail and any", "this email and any", "this message and any", "this message and its attachments", "this email and its attachments", "intended recipient", "email in error", "e-mail in error", "message in error",
        "consider the environment", "before you print", "before printing",
    ];

    private static readonly string[] Taglines =
    [
        "envoye de mon", "envoye depuis", "envoye a partir d", "sent from my", "sent from", "sent with", "get outlook for", "telecharger outlook", "telechargez outlook", "obtenez outlook", "obtenir outlook",
    ];

    /// <summary>The field a line gives and its value: "De : Claire Martin".</summary>
    public static (MailField Field, string Value) FieldOf(string line)
    {
        var text = line.AsSpan().Trim(" \t*\u00A0\u202F");
        var colon = text.IndexOf(':');
        if (colon is <= 0 or > LongestLabel)
            return (MailField.None, "");

        var label = Plain(text[..colon].ToString()).Trim(' ', '*');
        return (FieldNamed(label), text[(colon + 1)..].Trim(" \t*\u00A0\u202F").ToString());
    }

    public static bool IsForward(string line) => IsRuled(line, Forwards);

    public static bool IsReply(string line) => IsRuled(line, Replies);

    /// <summary>A line of dashes or underscores between two messages.</summary>
    public static bool IsRule(string line) => line.Length >= 5 && !line.AsSpan().ContainsAnyExcept(RuleSigns);

    public static bool IsSubjectOfForward(string subject) => Array.Exists(SubjectsOfForwards, prefix => Plain(subject).StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>"Le 3 mars 2026 à 10:12, Claire Martin a écrit :" ends so.</summary>
    public static bool EndsAttribution(string text)
    {
        if (text.Length > LongestAttribution || !text.AsSpan().TrimEnd(" *").EndsWith(':'))
            return false;

        var plain = Plain(text).TrimEnd(':', ' ', '*');
        return plain.EndsWith("a ecrit", StringComparison.Ordinal) || plain.EndsWith("wrote", StringComparison.Ordinal);
    }

    /// <summary>Whether a line says when, as attributions begin: "notre ancienne agence a écrit :" does not.</summary>
    public static bool BeginsAttribution(string text)
    {
        var saysWhen = text.StartsWith("le ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("on ", StringComparison.OrdinalIgnoreCase) || (text.Length > 0 && char.IsAsciiDigit(text[0]));
        return saysWhen && text.AsSpan().ContainsAnyInRange('0', '9');
    }

    /// <summary>Whether an attribution names an address or a time of day, as programs do.</summary>
    public static bool IsByProgram(string attribution)
    {
        for (var i = 1; i + 1 < attribution.Length; i++)
        {
            var isTime = attribution[i] is ':' or 'h' && char.IsAsciiDigit(attribution[i - 1]) && char.IsAsciiDigit(attribution[i + 1]);
            if (isTime || attribution[i] is '@')
                return true;
        }

        return false;
    }

    /// <summary>Who wrote, by an attribution: what stands after the date and before "a écrit".</summary>
    public static Correspondent? AuthorOf(string attribution)
    {
        var plain = Plain(attribution);
        var end = Math.Max(plain.LastIndexOf("a ecrit", StringComparison.Ordinal), plain.LastIndexOf("wrote", StringComparison.Ordinal));
        var text = attribution.AsSpan(0, Math.Clamp(end, 0, attribution.Length)).Trim();
        var at = text.IndexOf('@');
        var name = at < 0 ? text : text[..(text[..at].LastIndexOfAny(BeforeAddress) + 1)];
        var address = text[name.Length..];

        // The name begins after the last word of the date: a number, a time, "AM".
        var words = name.ToString().Split([' ', '\u00A0', '\u202F', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var last = Array.FindLastIndex(words, word => word.AsSpan().ContainsAnyInRange('0', '9') || word.Trim(',', '.') is "AM" or "PM" or "am" or "pm");
        return Correspondent.Parse(string.Join(' ', words[(last + 1)..]) + " " + address.ToString());
    }

    /// <summary>A notice of confidentiality or about printing, such as companies put under every mail.</summary>
    public static bool IsNotice(string text)
    {
        var plain = Plain(text);
        return Array.Exists(Notices, cue => plain.Contains(cue, StringComparison.Ordinal));
    }

    /// <summary>"Envoyé de mon iPhone".</summary>
    public static bool IsTagline(string text) =>
        text.Length <= LongestTagline && Array.Exists(Taglines, cue => Plain(text).StartsWith(cue, StringComparison.Ordinal));

    private static MailField FieldNamed(string label) => label switch
    {
        "de" or "from" or "expediteur" => MailField.From,
        "envoye" or "envoye le" or "sent" or "date" => MailField.Sent,
        "a" or "to" or "pour" or "cc" or "destinataire" or "copie a" => MailField.To,
        "objet" or "subject" or "sujet" => MailField.Subject,
        _ => MailField.None,
    };

    // "---------- Forwarded message ---------", "Début du message transféré :"
    private static bool IsRuled(string line, string[] wordings) =>
        line.Length <= LongestTagline && line.Length > 0 && line[^1] is '-' or ':' or '_' or '*' && Array.IndexOf(wordings, Plain(line).Trim('-', '_', '*', '>', ' ', ':')) >= 0;

    // Lower case, no accents, plain spaces and apostrophes; as long as the text.
    private static string Plain(string text)
    {
        var plain = Accents.Strip(text.ToLowerInvariant());
        return string.Create(plain.Length, plain, (characters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                characters[i] = source[i] switch { '’' => '\'', '\u00A0' or '\u202F' or '\n' or '\t' => ' ', var other => other };
        });
    }
}
