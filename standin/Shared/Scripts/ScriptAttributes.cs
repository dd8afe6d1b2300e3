using System.Linq.Expressions;
using System.Reflection;
using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>Registers the methods that have [Tick], [EventHandler] or [Command], after the constructor.</summary>
internal static class ScriptAttributes
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    internal static void Register(BaseScript script, ScriptRuntime runtime)
    {
        foreach (var method in script.GetType().GetMethods(Any))
        {
            try
            {
                Register(script, method);
            }
            catch (Exception e)
            {
                runtime.Host.Print("Registering " + method.Name + " failed: " + e + "\n");
            }
        }
    }

    private static void Register(BaseScript script, MethodInfo method)
    {
        if (method.IsDefined(typeof(TickAttribute), false)) script.AddTick((Func<Task>)Bind(script, method, typeof(Func<Task>)));
        foreach (EventHandlerAttribute attribute in method.GetCustomAttributes(typeof(EventHandlerAttribute), false))
        {
            // The delegate returns void, like the real one: a method that returns a Task cannot be bound, which is only logged.
            var types = method.GetParameters().Select(parameter => parameter.ParameterType).Concat([typeof(void)]).ToArray();
            script.EventHandlers[attribute.Name] += Bind(script, method, Expression.GetDelegateType(types));
        }

        foreach (CommandAttribute attribute in method.GetCustomAttributes(typeof(CommandAttribute), false))
        {
            var handler = new Action<int, List<object>, string>((source, args, raw) => method.Invoke(method.IsStatic ? null : script, For(method, source, args, raw)));
            API.RegisterCommand(attribute.Command, handler, attribute.Restricted);
        }
    }

    private static Delegate Bind(BaseScript script, MethodInfo method, Type type) =>
        method.IsStatic ? Delegate.CreateDelegate(type, method) : Delegate.CreateDelegate(type, script, method);

    private static object[] For(MethodInfo method, int source, List<object> args, string raw)
    {
        var types = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
        if (types.Length == 0) return [];
        if (types.Length == 1 && types[0] != typeof(Player)) return [Texts(args)];
        if (types.Length == 1) return [Player(source)];
        return types.Length == 2 ? [Player(source), Texts(args)] : [source, args, raw];
    }

    private static string[] Texts(List<object> args) => [.. args.Cast<string>()];

#if SERVER
    private static Player Player(int source) => new(source.ToString(System.Globalization.CultureInfo.InvariantCulture));
#else
    private static Player Player(int source) => throw new NotSupportedException("Client commands with a Player parameter are not supported (source " + source.ToString(System.Globalization.CultureInfo.InvariantCulture) + ").");
#endif
}
