using SonoranDispatch.Locales;

namespace SonoranDispatch.Commands;

/// <summary>Something that may be typed after a command, by the locale keys of its name and its help.</summary>
internal sealed record CommandParameter(string NameKey, string HelpKey)
{
    /// <summary>A text that the command needs.</summary>
    public static CommandParameter Text { get; } = new(TextKeys.HelpTextName, TextKeys.HelpText);

    /// <summary>A text that may be left out.</summary>
    public static CommandParameter OptionalText { get; } = new(TextKeys.HelpTextName, TextKeys.HelpOptionalText);

    /// <summary>A vehicle's plate that may be left out.</summary>
    public static CommandParameter Plate { get; } = new(TextKeys.HelpPlateName, TextKeys.HelpPlate);
}
