namespace ContractLint.Semantics;

/// <summary>The time zones that people write beside a clock time, and the users' own, with their distance from UTC.</summary>
/// <remarks>
/// A short table of our own: what a system knows of zones depends on the system. Winter time and summer time of a zone are one ("EST" is what clocks show in
/// New York). Left out, so that nothing is concluded from them: abbreviations with several meanings (IST, AST) and places that changed their zone lately.
/// </remarks>
internal static class ClockZones
{
    private const int Hour = 60;

    private static readonly Dictionary<string, ClockZone> Abbreviations = Table(
        ("utc zulu", 0, SummerTime.None),
        ("gmt bst wet", 0, SummerTime.Europe),
        ("cet cest met mez", 1, SummerTime.Europe),
        ("eet eest", 2, SummerTime.Europe),
        ("et est edt hne hae", -5, SummerTime.America),
        ("ct cst cdt", -6, SummerTime.America),
        ("mt mst mdt", -7, SummerTime.America),
        ("pt pst pdt", -8, SummerTime.America),
        ("sast", 2, SummerTime.None),
        ("gst", 4, SummerTime.None),
        ("pkt", 5, SummerTime.None),
        ("sgt hkt", 8, SummerTime.None),
        ("jst kst", 9, SummerTime.None),
        ("aest aedt", 10, SummerTime.South),
        ("nzst nzdt", 12, SummerTime.South));

    // Spaces inside a name are written "_", as in the names of the tz database.
    private static readonly Dictionary<string, ClockZone> Places = Table(
        ("london londres edinburgh dublin belfast uk lisbon lisbonne british britain england irish jersey guernsey isle_of_man", 0, SummerTime.Europe),
        ("paris france french lyon marseille bruxelles brussels belgique luxembourg genève geneva zurich lausanne suisse berlin amsterdam madrid barcelone barcelona rome milan vienne vienna "
            + "copenhague copenhagen oslo stockholm prague warsaw varsovie budapest monaco malta central_european europe europe_centrale", 1, SummerTime.Europe),
        ("athènes athens helsinki bucarest bucharest sofia riga vilnius tallinn", 2, SummerTime.Europe),
        ("montréal montreal québec quebec toronto ottawa new_york boston miami washington atlanta detroit eastern l'est", -5, SummerTime.America),
        ("chicago dallas houston austin winnipeg central", -6, SummerTime.America),
        ("denver calgary edmonton mountain", -7, SummerTime.America),
        ("los_angeles san_francisco seattle vancouver california californie pacific pacifique", -8, SummerTime.America),
        ("dakar abidjan accra reykjavik", 0, SummerTime.None),
        ("alger algiers tunis lagos", 1, SummerTime.None),
        ("johannesburg kigali maputo", 2, SummerTime.None),
        ("nairobi riyadh antananarivo mayotte istanbul moscow moscou", 3, SummerTime.None),
        ("dubai dubaï maurice mauritius la_réunion reunion", 4, SummerTime.None),
        ("bangkok jakarta hanoï hanoi", 7, SummerTime.None),
        ("singapore singapour hong_kong manila manille perth pékin beijing shanghai", 8, SummerTime.None),
        ("tokyo séoul seoul japan japon", 9, SummerTime.None),
        ("brisbane", 10, SummerTime.None),
        ("sydney melbourne canberra hobart", 10, SummerTime.South),
        ("nouméa noumea", 11, SummerTime.None),
        ("auckland wellington", 12, SummerTime.South),
        ("martinique guadeloupe puerto_rico", -4, SummerTime.None),
        ("cayenne", -3, SummerTime.None),
        ("bogota lima", -5, SummerTime.None),
        ("tahiti papeete honolulu hawaii", -10, SummerTime.None));

    /// <summary>The most words a name has.</summary>
    public const int LongestName = 2;

    // From Hawaii to the Atlantic: no clock time of a country of six zones says when.
    private static readonly ClockZone UnitedStates = new(-10 * Hour, -5 * Hour, SummerTime.America);

    /// <summary>A zone by its abbreviation, in small letters; whoever asks sees to it that the text has capitals ("EST" is no French verb).</summary>
    public static ClockZone? FindAbbreviation(string word) => Find(Abbreviations, word);

    /// <summary>Whether an abbreviation names several zones of the world: India or Ireland, Brazil or Arabia.</summary>
    public static bool IsAmbiguous(string abbreviation) => abbreviation is "ist" or "ast" or "brt" or "art" or "cat" or "wast";

    /// <summary>A zone by the city, country or coast people name it by: "paris", "new_york", "eastern".</summary>
    public static ClockZone? FindPlace(string name) =>
        name is "us" or "usa" or "american" or "états_unis" ? UnitedStates : Find(Places, name);

    /// <summary>A zone by its name in the tz database: "Europe/Paris", "UTC".</summary>
    public static ClockZone? FindSetting(string name)
    {
        var city = name[(name.LastIndexOf('/') + 1)..].ToLowerInvariant();
        return FindPlace(city) ?? Find(Abbreviations, city);
    }

    /// <summary>A zone so many minutes from UTC, summer and winter: "GMT+2".</summary>
    public static ClockZone At(int minutes) => new(minutes, minutes, SummerTime.None);

    private static ClockZone? Find(Dictionary<string, ClockZone> table, string name) => table.TryGetValue(name, out var zone) ? zone : null;

    private static Dictionary<string, ClockZone> Table(params ReadOnlySpan<(string Names, int Hours, SummerTime Summer)> rows)
    {
        var table = new Dictionary<string, ClockZone>(StringComparer.Ordinal);
        foreach (var (names, hours, summer) in rows)
        {
            foreach (var name in names.Split(' '))
                table.Add(name, new(hours * Hour, hours * Hour, summer));
        }

        return table;
    }
}
