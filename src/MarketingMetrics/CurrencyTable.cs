using System.Collections.Frozen;

namespace MarketingMetrics;

/// <summary>The codes of ISO 4217 (list one, and the withdrawn ones of list three since 2011) with their minor units.</summary>
internal static class CurrencyTable
{
    private const string NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string TwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK " +
        "DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL " +
        "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK " +
        "SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDecimals = "CLF UYW";

    // Metals, drawing rights, units of account, the test code and "no currency".
    private const string NoMinorUnit = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

    private const string WithdrawnNoDecimals = "BYR";

    private const string WithdrawnTwoDecimals = "ANG BGN CUC EEK HRK LTL LVL MRO SLL STD USS VEF ZMK ZWL";

    private static readonly FrozenDictionary<ushort, (string Code, byte MinorUnits)> ByPackedCode =
        Rows(NoDecimals, 0).Concat(Rows(TwoDecimals, 2)).Concat(Rows(ThreeDecimals, 3)).Concat(Rows(FourDecimals, 4))
            .Concat(Rows(NoMinorUnit, 2)).Concat(Rows(WithdrawnNoDecimals, 0)).Concat(Rows(WithdrawnTwoDecimals, 2))
            .ToFrozenDictionary(row => Currency.Pack(row.Code));

    internal static IEnumerable<string> Codes => ByPackedCode.Values.Select(row => row.Code);

    internal static (string Code, byte MinorUnits)? Find(ushort packed) => ByPackedCode.TryGetValue(packed, out var row) ? row : null;

    private static IEnumerable<(string Code, byte MinorUnits)> Rows(string codes, byte minorUnits) => codes.Split(' ').Select(code => (code, minorUnits));
}
