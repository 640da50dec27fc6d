using System.Collections.Frozen;

namespace ContractLint.Syntax;

/// <summary>French and English words written with a full stop that does not end a sentence.</summary>
internal static class Abbreviations
{
    // Before a name: "M. Le Goff", "Dr. No". Nothing that follows makes the full stop final.
    private static readonly FrozenSet<string> Titles = Set(
        "M MM Mme Mmes Mlle Mlles Me Mes Mr Mrs Ms Messrs Dr Drs Pr Prof St Ste Sts Mgr Vve Hon Rev Gen Capt Sgt Lt Cdt");

    // Always followed by the rest of the sentence.
    private static readonly FrozenSet<string> Announcing = Set("e.g i.e eg ie cf viz vs p.ex c.-à-d c.à.d càd n.b a.k.a d.b.a");

    // Before what they announce: "art. L. 441-10", "p. 4", "janv. 2026"; and after a name: "Inc. shall".
    private static readonly FrozenSet<string> Common = Set(
        """
        arts al als alin nos num nr pp pg pgs vol vols chap sect subsec para paras ann app appx sched exh cl cls tit liv réf ref refs réfs
        tél tél env approx resp adj gén gov sen cass civ crim bull rapp trib tgi trim jur dall gaz janv févr fév avr juil oct nov déc jan feb jun jul aug dec
        inc ltd corp co cos pty pte bros jr sr assn dept mfg
        ave av bd boul bld blvd bât bat apt appt bp rte sq cpt
        ft mt cap excl suppl compl corresp éd ed eds trad supra infra ibid
        a.m p.m
        """);

    // Words of their own as well: "a work of art. The", "Did he agree? No. The". Only a number, a code or a small letter after them makes them abbreviations.
    private static readonly FrozenSet<string> Ambiguous = Set(
        "art no n sec fig tel fax ex sept mar sep soc com fr obs col dir mod ch pub opp lot lib tab rec pt pts mult v p c incl amend pén comm cons const trav");

    // A full stop after these closes the sentence when a capital follows.
    private static readonly FrozenSet<string> OftenFinal = Set("etc min max mn mns hr hrs am pm qté");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleLookup = Titles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AnnouncingLookup = Announcing.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonLookup = Common.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AmbiguousLookup = Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OftenFinalLookup = OftenFinal.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"M", "Mme", "Dr": written with a capital, before a name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => word.Length is > 0 and <= 6 && char.IsUpper(word[0]) && TitleLookup.Contains(word);

    /// <summary>"e.g", "cf": what follows is the rest of the sentence, whatever it is.</summary>
    public static bool IsAnnouncing(ReadOnlySpan<char> word) => word.Length is > 0 and <= 8 && AnnouncingLookup.Contains(word);

    /// <summary>"vol", "approx", "Inc": the full stop belongs to the word unless what follows can only open a sentence.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => word.Length is > 0 and <= 8 && CommonLookup.Contains(word);

    /// <summary>"no", "fig", "sept": abbreviations only before a number or a code.</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> word) => word.Length is > 0 and <= 8 && AmbiguousLookup.Contains(word);

    /// <summary>"etc", "max": the full stop is final when a capital follows.</summary>
    public static bool IsOftenFinal(ReadOnlySpan<char> word) => word.Length is > 0 and <= 8 && OftenFinalLookup.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
