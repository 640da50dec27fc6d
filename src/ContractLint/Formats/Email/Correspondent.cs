using System.Buffers;
using ContractLint.Text;

namespace ContractLint.Formats.Email;

/// <summary>Who wrote a message, as far as a mail says: a name, an address, or one of them.</summary>
internal sealed record Correspondent(string Name, string Address)
{
    // Where everybody has an address, a shared domain says nothing.
    private static readonly HashSet<string> PublicDomains = new(
        ["gmail.com", "googlemail.com", "outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr", "hotmail.co.uk", "live.com", "live.fr", "msn.com", "yahoo.com", "yahoo.fr", "yahoo.co.uk", "ymail.com", "icloud.com", "me.com",
         "mac.com", "aol.com", "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "neuf.fr", "laposte.net", "bbox.fr", "numericable.fr", "gmx.com", "gmx.fr", "proton.me", "protonmail.com", "pm.me", "zoho.com", "btinternet.com",
         "comcast.net", "skynet.be", "bluewin.ch", "videotron.ca"],
        StringComparer.OrdinalIgnoreCase);

    private const string AroundNames = " \t\u00A0\u202F\"'<>()[]*,;:“”«»";

    private static readonly SearchValues<char> EndOfAddress = SearchValues.Create(AroundNames);

    /// <summary>Reads <c>Claire Martin &lt;claire@shop.example&gt;</c> in any of the ways people and programs write it; <see langword="null"/> where it names nobody.</summary>
    public static Correspondent? Parse(string text)
    {
        var (name, address) = (text, "");
        if (text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at)
        {
            var start = text.AsSpan(0, at).LastIndexOfAny(EndOfAddress) + 1;
            var length = text.AsSpan(at).IndexOfAny(EndOfAddress);
            (name, address) = (text[..start], text[start..(length < 0 ? text.Length : at + length)]);
        }

        name = name.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).AsSpan().Trim(AroundNames).ToString();
        return name.Length == 0 && address.Length == 0 ? null : new(name, address);
    }

    /// <summary>Whether both write for the same side: one person, or two of one company.</summary>
    public bool IsOnTheSideOf(Correspondent other)
    {
        if (Address.Length > 0 && other.Address.Length > 0)
        {
            if (Address.Equals(other.Address, StringComparison.OrdinalIgnoreCase))
                return true;

            var (domain, otherDomain) = (DomainOf(Address), DomainOf(other.Address));
            if (domain.Equals(otherDomain, StringComparison.OrdinalIgnoreCase) && !PublicDomains.Contains(domain))
                return true;
        }

        var names = WordsOf(Name);
        return names.Count >= 2 && names.SetEquals(WordsOf(other.Name));
    }

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];

    // "MARTIN Claire" is Claire Martin.
    private static HashSet<string> WordsOf(string name) =>
        new(name.Split([' ', '\u00A0', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => Accents.Strip(word.ToLowerInvariant())), StringComparer.Ordinal);
}
