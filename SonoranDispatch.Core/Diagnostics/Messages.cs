namespace SonoranDispatch.Diagnostics;

/// <summary>Everything the project says in the console, by room. docs/errors.md lists the same codes with their remedies.</summary>
public static partial class Messages
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<MessageKind> All { get; } = typeof(Messages)
        .GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(MessageKind))
        .Select(property => (MessageKind)property.GetValue(null)!)
        .OrderBy(kind => kind.Code, StringComparer.Ordinal)
        .ToArray();
}
