namespace SonoranDispatch.Locales;

/// <content>The colours of vehicles, as used in a sentence.</content>
public static partial class TextKeys
{
    /// <summary>Black.</summary>
    public const string Black = "colour.black";

    /// <summary>Grey.</summary>
    public const string Grey = "colour.grey";

    /// <summary>Silver.</summary>
    public const string Silver = "colour.silver";

    /// <summary>White.</summary>
    public const string White = "colour.white";

    /// <summary>Red.</summary>
    public const string Red = "colour.red";

    /// <summary>Orange.</summary>
    public const string Orange = "colour.orange";

    /// <summary>Gold.</summary>
    public const string Gold = "colour.gold";

    /// <summary>Yellow.</summary>
    public const string Yellow = "colour.yellow";

    /// <summary>Green.</summary>
    public const string Green = "colour.green";

    /// <summary>Blue.</summary>
    public const string Blue = "colour.blue";

    /// <summary>Purple.</summary>
    public const string Purple = "colour.purple";

    /// <summary>Brown.</summary>
    public const string Brown = "colour.brown";

    /// <summary>Beige.</summary>
    public const string Beige = "colour.beige";

    /// <summary>Pink.</summary>
    public const string Pink = "colour.pink";
}
