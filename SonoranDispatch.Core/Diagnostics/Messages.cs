using System.Reflection;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// All coded messages, one file per module. docs/errors.md lists the same codes with their remedies.
/// </summary>
public static partial class Messages
{
    // Lazy, because a static initializer here may run before those in the other files of this class.
    private static readonly Lazy<IReadOnlyList<MessageDefinition>> Collected = new(Collect);

    /// <summary>All messages, ordered by code.</summary>
    public static IReadOnlyList<MessageDefinition> All => Collected.Value;

    private static IReadOnlyList<MessageDefinition> Collect() => typeof(Messages)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(MessageDefinition))
        .Select(property => (MessageDefinition)property.GetValue(null)!)
        .OrderBy(kind => kind.Code, StringComparer.Ordinal)
        .ToArray();
}
