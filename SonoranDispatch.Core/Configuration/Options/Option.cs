using System.Globalization;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>An option of config.json, as declared at a property of the settings.</summary>
internal sealed class Option
{
    private readonly OptionAttribute _declared;
    private readonly PropertyInfo _property;

    /// <param name="section">The path of the section it stands in; empty for the root.</param>
    /// <param name="property">The property it is declared at.</param>
    /// <param name="declared">The declaration.</param>
    /// <param name="settings">The defaults: an instance of the property's type.</param>
    /// <param name="subject">What "{0}" in its meaning stands for.</param>
    public Option(string section, PropertyInfo property, OptionAttribute declared, object settings, string subject)
    {
        (_declared, _property) = (declared, property);
        Key = declared.Key.Length > 0 ? declared.Key : CamelCase.Of(property.Name);
        Path = OptionPath.Join(section, Key);
        Default = property.GetValue(settings, null);
        Meaning = subject.Length == 0 ? declared.Meaning : string.Format(CultureInfo.InvariantCulture, declared.Meaning, subject);
    }

    /// <summary>Where it stands in config.json ("cad.serverId"; "commands.*.name" for every command).</summary>
    public string Path { get; }

    /// <summary>The last segment of its path.</summary>
    public string Key { get; }

    /// <summary>What it does, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>What its number counts; empty where it is none.</summary>
    public string Unit => _declared.Unit;

    /// <summary>The path it had in an earlier release; empty for none.</summary>
    public string FormerPath => _declared.FormerPath;

    /// <summary>Whether its value must never be repeated.</summary>
    public bool IsSecret => _declared.IsSecret;

    /// <summary>Whether an entry of an owner's own must have it, because only the built-in entries have a default.</summary>
    public bool IsRequired => _declared.IsRequired;

    /// <summary>The limits in words.</summary>
    public string Limits => _declared.Limits(_property.PropertyType);

    /// <summary>The limits in the keywords of JSON Schema 2020-12.</summary>
    public JObject Schema => _declared.Schema(_property.PropertyType);

    /// <summary>What counts where the owner says nothing, or something wrong.</summary>
    public object? Default { get; }

    /// <summary>Its default as it would stand in the file.</summary>
    public JToken DefaultToken => Default is null ? JValue.CreateNull() : _declared.Write(Default);

    /// <summary>Reads a value.</summary>
    /// <param name="token">What stands in the file.</param>
    /// <param name="value">The value; meaningless where there is a fault.</param>
    public OptionValueError Read(JToken token, out object? value) => _declared.Read(token, _property.PropertyType, out value);

    /// <summary>A value as it would stand in the file.</summary>
    public JToken Write(object value) => _declared.Write(value);

    /// <summary>The value that settings have.</summary>
    public object? ValueIn(object settings) => _property.GetValue(settings, null);

    /// <summary>Gives settings a value.</summary>
    public void Set(object settings, object? value) => _property.SetValue(settings, value, null);
}
