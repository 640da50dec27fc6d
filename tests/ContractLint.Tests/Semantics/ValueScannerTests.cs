using ContractLint.Semantics;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class ValueScannerTests
{
    [Theory]
    [InlineData("un budget de 3 à 5 000 € au plus", "3 à 5 000 € = money 3000-5000 EUR")]
    [InlineData("entre 3 et 5 000 €", "3 et 5 000 € = money 3000-5000 EUR")]
    [InlineData("entre 3 000 € et 5 000 €", "3 000 € et 5 000 € = money 3000-5000 EUR")]
    [InlineData("environ 5k pour tout", "5k = money 5000")]
    [InlineData("12 k€ HT", "12 k€ = money 12000 EUR excluded")]
    [InlineData("1,2 M€", "1,2 M€ = money 1200000 EUR")]
    [InlineData("€1,500–2,500", "€1,500–2,500 = money 1500-2500 EUR")]
    [InlineData("$3k-$5k", "$3k-$5k = money 3000-5000 USD")]
    [InlineData("between £400 and £600", "£400 and £600 = money 400-600 GBP")]
    [InlineData("EUR 3.000", "EUR 3.000 = money 3000 EUR")]
    [InlineData("1 200 000 €", "1 200 000 € = money 1200000 EUR")]
    [InlineData("1.200,50 €", "1.200,50 € = money 1200.5 EUR")]
    [InlineData("$1,234.50", "$1,234.50 = money 1234.5 USD")]
    [InlineData("trois mille euros", "trois mille euros = money 3000 EUR")]
    [InlineData("deux mille cinq cents euros", "deux mille cinq cents euros = money 2500 EUR")]
    [InlineData("two thousand pounds", "two thousand pounds = money 2000 GBP")]
    [InlineData("four grand would do", "four grand = money 4000")]
    [InlineData("une dizaine de milliers d'euros", "une dizaine de milliers d'euros = money 10000 EUR")]
    [InlineData("un million d'euros", "un million d'euros = money 1000000 EUR")]
    [InlineData("quatre-vingt-dix euros", "quatre-vingt-dix euros = money 90 EUR")]
    [InlineData("cent quatre-vingts euros", "cent quatre-vingts euros = money 180 EUR")]
    [InlineData("soixante et onze euros", "soixante et onze euros = money 71 EUR")]
    [InlineData("two hundred and fifty pounds", "two hundred and fifty pounds = money 250 GBP")]
    [InlineData("£12k + VAT", "£12k = money 12000 GBP excluded")]
    [InlineData("£500 inc. VAT", "£500 = money 500 GBP included")]
    [InlineData("€900 excl. VAT", "€900 = money 900 EUR excluded")]
    [InlineData("600 € TTC", "600 € = money 600 EUR included")]
    [InlineData("600 euros hors taxes", "600 euros = money 600 EUR excluded")]
    [InlineData("€500 net 30", "€500 = money 500 EUR | 30 = number 30")]
    [InlineData("450 € HT par jour", "450 € = money 450 EUR excluded/day")]
    [InlineData("450 €/jour HT", "450 € = money 450 EUR excluded/day")]
    [InlineData("TJM : 450 €", "450 € = money 450 EUR/day")]
    [InlineData("$45/hr", "$45 = money 45 USD/hour")]
    [InlineData("£350 a day", "£350 = money 350 GBP/day")]
    [InlineData("$0.08 per word", "$0.08 = money 0.08 USD/word")]
    [InlineData("0,085 € le mot", "0,085 € = money 0.085 EUR/word")]
    [InlineData("8p per word", "8p = money 0.08 GBP/word")]
    [InlineData("12 centimes le mot", "12 centimes = money 0.12 EUR/word")]
    [InlineData("10 cents a word", "10 cents = money 0.1 USD/word")]
    [InlineData("trois cents mots", "trois cents = number 300")]
    [InlineData("C$6,000 plus GST", "$6,000 = money 6000 CAD excluded")]
    [InlineData("A$7,500", "$7,500 = money 7500 AUD")]
    [InlineData("US$7,500", "$7,500 = money 7500 USD")]
    [InlineData("5 000 $ CA par mois", "5 000 $ CA = money 5000 CAD/month")]
    [InlineData("5 000 $ CAD", "5 000 $ CAD = money 5000 CAD")]
    [InlineData("Fr. 9'500.-", "Fr. 9'500 = money 9500 CHF")]
    [InlineData("4'000 francs suisses", "4'000 francs = money 4000 CHF")]
    [InlineData("la version FR 2 du site", "2 = number 2")]
    [InlineData("SEK 40,000", "SEK 40,000 = money 40000 SEK")]
    [InlineData("10k visitors a month", "10k = number 10000")]
    [InlineData("a 4k video", "4k = number 4000")]
    [InlineData("quelques euros 3 fois", "3 = number 3")]
    [InlineData("il a deux euros", "deux euros = money 2 EUR")]
    public void Amounts_are_read_with_their_tax_and_their_rate(string text, string expected) => ValuesOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("douze (12) mois", "douze (12) mois = period 12 month")]
    [InlineData("12 (douze) mois", "12 (douze) mois = period 12 month")]
    [InlineData("five (5) business days", "five (5) business days = period 5 working-day")]
    [InlineData("10 working days", "10 working days = period 10 working-day")]
    [InlineData("dix jours ouvrés", "dix jours ouvrés = period 10 working-day")]
    [InlineData("30 jours calendaires", "30 jours calendaires = period 30 day")]
    [InlineData("45 jours fin de mois", "45 jours = period 45 day eom")]
    [InlineData("30 days end of month", "30 days = period 30 day eom")]
    [InlineData("une quinzaine de jours", "une quinzaine de jours = period 15 day")]
    [InlineData("deux ou trois semaines", "deux ou trois semaines = period 2-3 week")]
    [InlineData("6-8 weeks", "6-8 weeks = period 6-8 week")]
    [InlineData("pendant un an", "un an = period 1 year")]
    [InlineData("for one (1) year", "one (1) year = period 1 year")]
    [InlineData("21 h de développement", "21 h = period 21 hour")]
    [InlineData("21 hours of work", "21 hours = period 21 hour")]
    [InlineData("21 heures par mois", "21 heures = period 21 hour")]
    [InlineData("limité à 10 heures", "10 heures = period 10 hour")]
    [InlineData("3h30 de formation", "3h30 = period 3.5 hour")]
    [InlineData("5 an hour", "5 = number 5")]
    [InlineData("un jour férié et un contrat", "un jour = period 1 day")]
    public void Periods_keep_their_unit(string text, string expected) => ValuesOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("12/03/2026", "12/03/2026 = date")]
    [InlineData("2026-03-12", "2026-03-12 = date")]
    [InlineData("12.03.2026", "12.03.2026 = date")]
    [InlineData("1er janvier 2027", "1er janvier 2027 = date")]
    [InlineData("March 12th, 2026", "March 12th, 2026 = date")]
    [InlineData("the 3rd of June", "3rd of June = date")]
    [InlineData("le 12 mars", "12 mars = date")]
    [InlineData("en mars 2026", "mars 2026 = date")]
    [InlineData("pour le 12/03", "12/03 = date")]
    [InlineData("Clause 12 may be amended", "12 = number 12")]
    [InlineData("they march 12 miles", "12 = number 12")]
    [InlineData("1.200.000 visites", "1.200.000 = number 1200000")]
    [InlineData("24/7/365", "24/7 = number 0 ratio | 365 = number 365")]
    public void Days_are_dates(string text, string expected) => ValuesOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("un appel à 21h", "21h = time 21:00")]
    [InlineData("appel 21 h 30", "21 h 30 = time 21:30")]
    [InlineData("a call at 9pm", "9pm = time 21:00")]
    [InlineData("calls until 9.30 p.m. daily", "9.30 p.m = time 21:30")]
    [InlineData("before 12 am", "12 am = time 00:00")]
    [InlineData("at 21:00 sharp", "21:00 = time 21:00")]
    [InlineData("à vingt et une heures", "vingt et une heures = time 21:00")]
    [InlineData("jusqu'à minuit", "minuit = time 00:00")]
    [InlineData("de 9h à 18h", "9h = time 09:00 | 18h = time 18:00")]
    [InlineData("entre 9h et 18h", "9h = time 09:00 | 18h = time 18:00")]
    [InlineData("joignable de 9 à 18 h", "9 = time 09:00 | 18 h = time 18:00")]
    [InlineData("support 9h-18h", "9h = time 09:00 | 18h = time 18:00")]
    [InlineData("permanence 19h30-22h", "19h30 = time 19:30 | 22h = time 22:00")]
    [InlineData("rendez-vous lundi 20h", "20h = time 20:00")]
    [InlineData("lundi 3h de relecture", "3h = period 3 hour")]
    [InlineData("à partir de 20h", "20h = time 20:00")]
    [InlineData("à 9 h du soir", "9 h du soir = time 21:00")]
    [InlineData("à neuf heures du soir", "neuf heures du soir = time 21:00")]
    [InlineData("à 6 h 30 du matin", "6 h 30 du matin = time 06:30")]
    [InlineData("entre 20h et minuit", "20h = time 20:00 | minuit = time 00:00")]
    [InlineData("online 7-10pm", "7 = time 19:00 | 10pm = time 22:00")]
    [InlineData("from 9 to 5 pm", "9 = time 09:00 | 5 pm = time 17:00")]
    [InlineData("between 11 and 2am", "11 = time 23:00 | 2am = time 02:00")]
    [InlineData("at nine at night", "nine at night = time 21:00")]
    [InlineData("at 2 at night", "2 at night = time 02:00")]
    [InlineData("around 9 in the evening", "9 in the evening = time 21:00")]
    [InlineData("eight o'clock in the evening", "eight o'clock in the evening = time 20:00")]
    [InlineData("chapters 2 and 3", "2 and 3 = number 2-3")]
    [InlineData("un forfait de 20 h", "20 h = period 20 hour")]
    [InlineData("15 à 20 h de travail", "15 à 20 h = period 15-20 hour")]
    public void Clock_times_are_no_durations(string text, string expected) => ValuesOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("30 %", "30 % = percent 30")]
    [InlineData("trente pour cent", "trente pour cent = percent 30")]
    [InlineData("30 à 40 %", "30 à 40 % = percent 30-40")]
    [InlineData("fifty percent", "fifty percent = percent 50")]
    [InlineData("10 per cent", "10 per cent = percent 10")]
    [InlineData("available 24/7", "24/7 = number 0 ratio")]
    [InlineData("7j/7 et 24h/24", "7j/7 = number 0 ratio | 24h/24 = number 0 ratio")]
    [InlineData("7 jours sur 7", "7 jours sur 7 = number 0 ratio")]
    [InlineData("version 2.0", "2.0 = number 2")]
    [InlineData("article 12", "12 = number 12")]
    [InlineData("un site et une page", "")]
    [InlineData("a client is one of a kind", "")]
    [InlineData("il a un site", "")]
    [InlineData("vingt", "vingt = number 20")]
    [InlineData("deux et trois font cinq", "deux et trois = number 2-3 | cinq = number 5")]
    [InlineData("99999999999999999999999999999999 k million", "99999999999999999999999999999999 = number 999999999999999999 | million = number 1000000")]
    public void Other_numbers_stay_what_they_are(string text, string expected) => ValuesOf(text).ShouldBe(expected);

    [Fact]
    public void Values_of_any_word_soup_are_in_order_and_apart()
    {
        var soup = Gen.OneOf(
            "cent", "mille", "million", "vingt", "quatre", "un", "a", "one", "de", "d'", "et", "à", "to", "and", "12", "3 000", "2026", "31", "0,5", "9.30", "99999999999999999999",
            "€", "$", "k", "m", "euros", "h", "heures", "jours", "an", "mois", "pm", "a.m.", "%", "pour", "mars", "May", "/", "-", "–", "(", ")", ":", "er", "HT", "TTC", "+ VAT", "par", "sur", "7", "24", "\n", "zéro", "grand", "dizaine");

        soup.Array[0, 24].Select(words => string.Join(' ', words)).Sample(
            static text =>
            {
                var source = new SourceText(text);
                var words = WordScanner.Scan(source, new(0, text.Length));
                var end = 0;

                foreach (var value in ValueScanner.Scan(source, words))
                {
                    value.Start.ShouldBeGreaterThanOrEqualTo(end);
                    value.End.ShouldBeGreaterThan(value.Start);
                    value.End.ShouldBeLessThanOrEqualTo(words.Count);
                    value.Low.ShouldBeLessThanOrEqualTo(value.High);
                    end = value.End;
                }
            },
            iter: 20_000);
    }
}
