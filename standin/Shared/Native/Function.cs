using StandIn.Runtime;

namespace CitizenFX.Core.Native;

/// <summary>Calls natives by number.</summary>
public static class Function
{
    /// <summary>
    /// Calls a native that returns a value. Throws <see cref="InvalidOperationException"/> off the main thread, and if an argument is null.
    /// </summary>
    public static T Call<T>(Hash hash, params InputArgument[] arguments) => NativeValues.Lift<T>(Invoke(hash, arguments));

    /// <summary>Calls a native that returns nothing.</summary>
    public static void Call(Hash hash, params InputArgument[] arguments) => Invoke(hash, arguments);

    private static object? Invoke(Hash hash, InputArgument[] arguments)
    {
        var runtime = RuntimeSlot.RequireForNative((ulong)hash);
        var lowered = new object?[arguments.Length];
        for (var i = 0; i < lowered.Length; i++)
        {
            var value = arguments[i]?.Value;
            lowered[i] = value switch
            {
                null => throw new InvalidOperationException("Argument at index " + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + " was null."),
                Delegate function => runtime.GiveAway(function),
                _ => NativeValues.Lower(value),
            };
        }

        return runtime.Host.CallNative((ulong)hash, lowered);
    }
}
