using ContractLint.Diagnostics.Settings;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Diagnostics.Settings;

public sealed class SettingWordsTests
{
    [Theory]
    [InlineData("hours.start", "09:00", "9~am", "9~h")]
    [InlineData("hours.end", "18:30", "6:30~pm", "18~h~30")]
    [InlineData("hours.end", "12:00", "noon", "12~h")]
    [InlineData("hours.end", "24:00", "midnight", "minuit")]
    [InlineData("hours.days", "mon-fri", "Monday to Friday", "du lundi au vendredi")]
    [InlineData("hours.days", "tue, thu", "Tuesday and Thursday", "le mardi et le jeudi")]
    [InlineData("hours.days", "mon-sun", "every day", "tous les jours")]
    [InlineData("timezone", "Europe/Paris", "Paris", "Paris")]
    [InlineData("timezone", "Europe/London", "London", "Londres")]
    [InlineData("timezone", "America/New_York", "New York", "New York")]
    [InlineData("home.law", "FR", "French law", "droit français")]
    [InlineData("home.law", "UK", "English law", "droit anglais")]
    [InlineData("home.courts", "[FR]", "French courts", "tribunaux français")]
    [InlineData("home.courts", "[Annecy, Lyon]", "courts of Annecy and courts of Lyon", "tribunaux d'Annecy et tribunaux de Lyon")]
    [InlineData("profile.projectRange", "3000-12500 EUR", "3,000 to 12,500 euros", "3~000 à 12~500~euros")]
    [InlineData("expertise.accept", "[seo, web, dowsing]", "SEO, web development and dowsing", "référencement, développement web et dowsing")]
    [InlineData("vat.exempt", "true", "yes", "oui")]
    public void A_setting_is_said_in_the_language_of_the_text(string name, string written, string english, string french)
    {
        var setting = SharedSettings.Find(name).ShouldNotBeNull();
        var words = SettingWords.Of(setting, SettingReader.Read(setting.Type, written).ShouldNotBeNull());

        words.ShouldBe(new LocalizedText(english.Replace('~', '\u00A0'), french.Replace('~', '\u00A0')));
    }

    [Theory]
    [InlineData("1234.5", "1,234.5", "1~234,5")]
    [InlineData("1000000", "1,000,000", "1~000~000")]
    [InlineData("30", "30", "30")]
    public void A_number_has_the_signs_of_its_language(string written, string english, string french) =>
        SettingWords.OfNumber(written).ShouldBe(new LocalizedText(english, french.Replace('~', '\u00A0')));
}
