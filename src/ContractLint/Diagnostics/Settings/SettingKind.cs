namespace ContractLint.Diagnostics.Settings;

/// <summary>What a setting holds.</summary>
public enum SettingKind
{
    /// <summary>Words, on one line or several.</summary>
    Text,

    /// <summary>A number between two bounds.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A time of day: "09:00".</summary>
    Time,

    /// <summary>Days of the week: "mon-fri".</summary>
    Days,

    /// <summary>A time zone by its IANA name: "Europe/Paris".</summary>
    TimeZone,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Several words, or several of a few.</summary>
    List,

    /// <summary>A country, for its law: "FR".</summary>
    Law,

    /// <summary>Countries or cities, for their courts.</summary>
    Courts,

    /// <summary>Two amounts, and the currency where one is said: "3000-8000 EUR".</summary>
    Range,

    /// <summary>The address of a web page.</summary>
    Link,
}
