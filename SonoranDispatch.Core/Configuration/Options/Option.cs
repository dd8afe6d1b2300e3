using System.Globalization;
using System.Reflection;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Options;

/// <summary>An option of config.json.</summary>
/// <param name="section">The path of the section that contains the option. Empty for the root.</param>
/// <param name="defaults">The default settings of the section.</param>
/// <param name="subject">The text that replaces "{0}" in the meaning. Empty if there is none.</param>
internal sealed class Option(string section, PropertyInfo property, OptionAttribute declared, object defaults, string subject)
{
    /// <summary>The declaration, for what is the same in every section and for every type of property.</summary>
    public OptionAttribute Declared => declared;

    /// <summary>The path in config.json ("cad.serverId"; "commands.*.name" for every command).</summary>
    public string Path => OptionPath.Join(section, Key);

    /// <summary>The last segment of the path.</summary>
    public string Key => declared.Key.Length > 0 ? declared.Key : OptionPath.KeyOf(property.Name);

    /// <summary>What the option does, in one sentence.</summary>
    public string Meaning => subject.Length == 0 ? declared.Meaning : string.Format(CultureInfo.InvariantCulture, declared.Meaning, subject);

    /// <summary>The limits in words.</summary>
    public string Limits => declared.Limits(property.PropertyType);

    /// <summary>The limits in the keywords of JSON Schema 2020-12.</summary>
    public JObject Schema => declared.Schema(property.PropertyType);

    /// <summary>The value used if the owner sets none or an invalid one.</summary>
    public object Default => property.GetValue(defaults, null)!;

    /// <summary>The default as config.json would have it.</summary>
    public JToken DefaultToken => declared.Write(Default);

    /// <summary>Reads and validates a value.</summary>
    /// <param name="token">The value in the file.</param>
    /// <param name="value">The value read. Meaningless if it is not allowed.</param>
    /// <returns>The message that says what is wrong, or <c>null</c> if the value is allowed.</returns>
    public MessageDefinition? Read(JToken token, out object? value) => declared.Read(token, property.PropertyType, out value);

    /// <summary>Returns the part of a value that is wrong, or the value itself.</summary>
    public JToken Culprit(JToken token) => declared.Culprit(token, property.PropertyType);

    /// <summary>Returns a value as config.json would have it.</summary>
    public JToken Write(object value) => declared.Write(value);

    /// <summary>Sets the option's value in the given settings.</summary>
    public void Set(object settings, object? value) => property.SetValue(settings, value, null);
}
