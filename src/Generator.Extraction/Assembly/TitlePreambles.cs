using System.Text.RegularExpressions;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Drops the words at the beginning of a clause that only carry its force, which the kind says: "You must", "We recommend that you", "It is important to".
/// What denies stays: "You must not share it" is "Do not share it", while "We don't recommend it", "You can not" and "You can only" keep their words.
/// </summary>
internal static partial class TitlePreambles
{
    /// <summary>The clause without them; as it is where less than <paramref name="shortest"/> characters would be left.</summary>
    public static string Without(string text, int shortest)
    {
        var preamble = Preamble().Match(text);
        if (preamble.Length == 0 || text.Length < preamble.Length + shortest)
            return text;
        var rest = text[preamble.Length..];
        if (preamble.Groups["not"].Success)
            return "Do not " + rest;
        var denies = rest.StartsWith("not ", StringComparison.Ordinal);
        if (preamble.Groups["may"].Success && (denies || rest.StartsWith("only ", StringComparison.Ordinal)))
            return text;
        return denies ? "Do " + rest : rest;
    }

    // Parts: who recommends; what the reader must, needs to, may or wants to; what is important, best or possible.
    [GeneratedRegex(
        """
        ^(?:
          we\s(?:(?:also|always|strongly|highly|generally|therefore|would)\s)*(?:recommend|suggest|advise|encourage)\s
            (?:(?:that\s)?(?:you|customers|users|developers|administrators)\s(?:to\s|should\s)?|(?!that\b|against\b|not\b|to\b|\w+\sto\b))
        | you(?:\s(?:also|first|then|therefore|still))*\s(?:should|must)\s(?:(?:also|first|then|therefore|still)\s)*
        | you(?:['’]ll|\swill|\swould)?(?:\s(?:also|first|always|likely|probably|then|therefore|still|only|just))*\s(?:need|have|are\srequired|are\sadvised|are\sencouraged)\sto\s(?:(?:also|first|then)\s)*
        | you(?:['’]ll|\swill|\smight|\smay|\sshould)?\s(?:also\s)?want\sto\s
        | (?<may>you\s(?:can|may)\s)(?:(?:also|then|instead|alternatively)\s)*
        | it(?:['’]s|\sis|\swould\sbe|\smight\sbe|\smay\sbe)\s(?:(?:also|always|very|strongly|highly|generally|usually|therefore|extremely|particularly|especially|often|considered|a|an|the)\s)*
            (?:recommended|advisable|advised|preferable|important|essential|critical|crucial|vital|imperative|necessary|mandatory|required|possible|best|better|wise|(?:security\s)?(?:good|best|recommended)\s(?:security\s)?(?:idea|practice|habit))\s
            (?:(?:for\syou\s)?(?<not>not\s)?to\s(?!note\b)(?:also\s)?|that\syou\s(?:should\s|must\s)?)
        | make\ssure\sthat\syou\s | be\ssure\sto\s | please\s
        )
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: -1)]
    private static partial Regex Preamble();
}
