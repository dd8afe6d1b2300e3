using System.Globalization;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>An option of config.json, as declared on a property of the settings.</summary>
internal sealed class Option
{
    private readonly OptionAttribute _declared;
    private readonly PropertyInfo _property;

    /// <param name="section">The path of the section that contains the option. Empty for the root.</param>
    /// <param name="property">The property that declares the option.</param>
    /// <param name="settings">The defaults: an instance of the property's declaring type.</param>
    /// <param name="subject">The text that replaces "{0}" in the meaning.</param>
    public Option(string section, PropertyInfo property, OptionAttribute declared, object settings, string subject)
    {
        (_declared, _property) = (declared, property);
        Key = declared.Key.Length > 0 ? declared.Key : CamelCase.Of(property.Name);
        Path = OptionPath.Join(section, Key);
        Default = property.GetValue(settings, null);
        Meaning = subject.Length == 0 ? declared.Meaning : string.Format(CultureInfo.InvariantCulture, declared.Meaning, subject);
    }

    /// <summary>The path in config.json ("cad.serverId"; "commands.*.name" for every command).</summary>
    public string Path { get; }

    /// <summary>The last segment of the path.</summary>
    public string Key { get; }

    /// <summary>What the option does, in one sentence.</summary>
    public string Meaning { get; }

    /// <summary>The unit of the number. Empty if there is none.</summary>
    public string Unit => _declared.Unit;

    /// <summary>The path in an earlier release. Empty if it never changed.</summary>
    public string FormerPath => _declared.FormerPath;

    /// <summary>Whether the value is a secret that must never be shown.</summary>
    public bool IsSecret => _declared.IsSecret;

    /// <summary>Whether an entry that the owner adds must set the option, because only built-in entries have a default.</summary>
    public bool IsRequired => _declared.IsRequired;

    /// <summary>The limits in words.</summary>
    public string Limits => _declared.Limits(_property.PropertyType);

    /// <summary>The limits in the keywords of JSON Schema 2020-12.</summary>
    public JObject Schema => _declared.Schema(_property.PropertyType);

    /// <summary>The value used if the owner sets none or an invalid one.</summary>
    public object? Default { get; }

    /// <summary>The default as config.json would have it.</summary>
    public JToken DefaultToken => Default is null ? JValue.CreateNull() : _declared.Write(Default);

    /// <summary>Reads and validates a value.</summary>
    /// <param name="token">The value in the file.</param>
    /// <param name="value">The value read. Meaningless if there is an error.</param>
    public OptionValueError Read(JToken token, out object? value) => _declared.Read(token, _property.PropertyType, out value);

    /// <summary>Returns a value as config.json would have it.</summary>
    public JToken Write(object value) => _declared.Write(value);

    /// <summary>Sets the option's value in the given settings.</summary>
    public void Set(object settings, object? value) => _property.SetValue(settings, value, null);
}
