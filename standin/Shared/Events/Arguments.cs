using System.Reflection;

namespace CitizenFX.Core;

/// <summary>
/// Converts received arguments to a handler's parameters: missing ones get the default, null stays null, convertible values are converted in the
/// current culture, and surplus ones are dropped. Throws if a value cannot be converted to the parameter's type.
/// </summary>
internal static class Arguments
{
    internal static object?[] For(MethodInfo method, object?[] given, string? source)
    {
        var parameters = method.GetParameters();
        var passed = new object?[parameters.Length];
        var next = 0;
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            if (parameters[i].IsDefined(typeof(FromSourceAttribute), false)) passed[i] = Source(type, source);
            else if (parameters[i].IsDefined(typeof(ParamArrayAttribute), false)) passed[i] = Rest(type, given, next);
            else passed[i] = next < given.Length ? Fit(given[next], type) : Default(type);
            if (!parameters[i].IsDefined(typeof(FromSourceAttribute), false)) next++;
        }

        return passed;
    }

    private static object? Source(Type type, string? source)
    {
        if (string.IsNullOrWhiteSpace(source)) return Default(type);
#if SERVER
        if (type.IsAssignableFrom(typeof(Player))) return new Player(source!);
#endif
        return Fit(source, type);
    }

    private static Array Rest(Type type, object?[] given, int from)
    {
        var element = type.GetElementType()!;
        var rest = Array.CreateInstance(element, Math.Max(0, given.Length - from));
        for (var i = from; i < given.Length; i++) rest.SetValue(Fit(given[i], element), i - from);
        return rest;
    }

    private static object? Fit(object? value, Type type)
    {
        if (value is null || type.IsInstanceOfType(value)) return value;
        if (value is IConvertible) return Convert.ChangeType(value, type, System.Globalization.CultureInfo.CurrentCulture);
        throw new InvalidCastException("Could not cast event argument from " + value.GetType().Name + " to " + type.Name);
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
