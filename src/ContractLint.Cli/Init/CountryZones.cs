namespace ContractLint.Cli.Init;

/// <summary>The time zone of a country that has but one, or lives by one.</summary>
internal static class CountryZones
{
    public static string? Of(string country) => country switch
    {
        "FR" => "Europe/Paris",
        "UK" => "Europe/London",
        "BE" => "Europe/Brussels",
        "CH" => "Europe/Zurich",
        "LU" => "Europe/Luxembourg",
        "MC" => "Europe/Monaco",
        "IE" => "Europe/Dublin",
        "DE" => "Europe/Berlin",
        "AT" => "Europe/Vienna",
        "ES" => "Europe/Madrid",
        "PT" => "Europe/Lisbon",
        "IT" => "Europe/Rome",
        "NL" => "Europe/Amsterdam",
        "DK" => "Europe/Copenhagen",
        "SE" => "Europe/Stockholm",
        "NO" => "Europe/Oslo",
        "FI" => "Europe/Helsinki",
        "PL" => "Europe/Warsaw",
        "RO" => "Europe/Bucharest",
        "GR" => "Europe/Athens",
        "MA" => "Africa/Casablanca",
        "TN" => "Africa/Tunis",
        "DZ" => "Africa/Algiers",
        "SN" => "Africa/Dakar",
        "NZ" => "Pacific/Auckland",
        "IN" => "Asia/Kolkata",
        "SG" => "Asia/Singapore",
        _ => null,
    };
}
