using Mono.Cecil;
using Mono.Cecil.Cil;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>
/// The modules of Core and their dependencies, read from the compiled assembly: base types, interfaces, attributes, signatures, locals and
/// every instruction. Types that the compiler generates for a method (closures, state machines) count as the enclosing type. A constant is
/// compiled into the code that uses it and is not seen.
/// </summary>
internal sealed class CoreModules
{
    /// <summary>The namespace whose children are the modules. Types directly in it connect the modules and may use all of them.</summary>
    private const string Root = "SonoranDispatch";

    private readonly Dictionary<(string From, string To), (string From, string To)> _edges = [];

    private CoreModules(IEnumerable<(string From, string To)> references)
    {
        foreach (var (from, to) in references)
        {
            if (ModuleOf(from) is not { } user || ModuleOf(to) is not { } used || user == used) continue;
            References.Add((from, to));
            _edges.TryAdd((user, used), (from, to));
        }
    }

    /// <summary>References between types of different modules, by full name.</summary>
    public List<(string From, string To)> References { get; } = [];

    /// <summary>All modules that contain types.</summary>
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the modules of an assembly.</summary>
    public static CoreModules Read(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var types = assembly.MainModule.Types.Where(type => ModuleOf(type.FullName) is not null).ToList();
        var references = types.SelectMany(type => UsedBy(type).Select(used => (From: type.FullName, To: Outer(used).FullName))).Distinct().Order();
        var modules = new CoreModules(references);
        modules.Names.UnionWith(types.Select(type => ModuleOf(type.FullName)!));
        return modules;
    }

    /// <summary>Returns modules with exactly these references.</summary>
    public static CoreModules Of(params (string From, string To)[] references) => new(references);

    /// <summary>Returns the module of a type.</summary>
    /// <returns><c>null</c> if the type is in no module.</returns>
    public static string? ModuleOf(string type)
    {
        var parts = type.Split('.');
        return parts.Length > 2 && parts[0] == Root ? parts[1] : null;
    }

    /// <summary>Returns the references that go against the order.</summary>
    /// <param name="mayUse">Returns whether the first module may use the second.</param>
    public IReadOnlyList<string> AgainstTheOrder(Func<string, string, bool> mayUse) =>
        [.. References.Where(pair => !mayUse(ModuleOf(pair.From)!, ModuleOf(pair.To)!)).Select(pair => Short(pair.From) + " -> " + Short(pair.To))];

    /// <summary>Returns the shortest path from one module to another, as the types along it; empty if there is none.</summary>
    public IReadOnlyList<string> Path(string from, string to)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = new Queue<string>([from]);
        while (next.TryDequeue(out var module))
        {
            foreach (var used in _edges.Keys.Where(edge => edge.From == module).Select(edge => edge.To))
                if (before.TryAdd(used, module)) next.Enqueue(used);
        }

        var path = new List<string>();
        for (var at = to; before.TryGetValue(at, out var user); at = user)
        {
            var (a, b) = _edges[(user, at)];
            path.Insert(0, Short(a) + " -> " + Short(b));
            if (user == from) return path;
        }

        return [];
    }

    /// <summary>Returns a dependency cycle, as the types along it; empty if there is none.</summary>
    public IReadOnlyList<string> Cycle() =>
        _edges.Keys.Select(edge => edge.From).Distinct(StringComparer.Ordinal).Select(module => Path(module, module)).FirstOrDefault(path => path.Count > 0) ?? [];

    /// <summary>Returns the dependencies that no longer path implies, which is what a diagram shows.</summary>
    public IEnumerable<(string From, string To)> Reduced() => _edges.Keys.Where(edge =>
        !_edges.Keys.Any(first => first.From == edge.From && first.To != edge.To && (_edges.ContainsKey((first.To, edge.To)) || Path(first.To, edge.To).Count > 0)));

    private static string Short(string type) => type.Substring(Root.Length + 1);

    private static TypeReference Outer(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type) => All(type).SelectMany(Named);

    private static IEnumerable<TypeReference?> All(TypeDefinition type)
    {
        yield return type.BaseType;
        foreach (var used in type.Interfaces) yield return used.InterfaceType;
        foreach (var used in Attributes(type)) yield return used;
        foreach (var used in type.GenericParameters.SelectMany(parameter => parameter.Constraints)) yield return used.ConstraintType;
        foreach (var used in type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType))) yield return used;
        foreach (var used in type.Properties.SelectMany(property => Attributes(property).Append(property.PropertyType))) yield return used;
        foreach (var used in type.Events.SelectMany(raised => Attributes(raised).Append(raised.EventType))) yield return used;
        foreach (var used in type.Methods.SelectMany(Method)) yield return used;
        foreach (var used in type.NestedTypes.SelectMany(All)) yield return used;
    }

    private static IEnumerable<TypeReference?> Method(MethodDefinition method)
    {
        foreach (var used in Signature(method).Concat(Attributes(method))) yield return used;
        foreach (var used in method.Parameters.SelectMany(Attributes)) yield return used;
        foreach (var used in method.GenericParameters.SelectMany(parameter => parameter.Constraints)) yield return used.ConstraintType;
        if (!method.HasBody) yield break;
        foreach (var local in method.Body.Variables) yield return local.VariableType;
        foreach (var handler in method.Body.ExceptionHandlers) yield return handler.CatchType;
        foreach (var used in method.Body.Instructions.SelectMany(Instruction)) yield return used;
    }

    private static IEnumerable<TypeReference?> Instruction(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        MethodReference method => Signature(method).Append(method.DeclaringType),
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Signature(MethodReference method)
    {
        IEnumerable<TypeReference?> used = [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];
        return method is GenericInstanceMethod generic ? used.Concat(generic.GenericArguments) : used;
    }

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider provider) => provider.CustomAttributes.SelectMany(attribute =>
        attribute.ConstructorArguments.Select(argument => argument.Value as TypeReference).Append(attribute.AttributeType));

    private static IEnumerable<TypeReference> Named(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Named).Append(generic.ElementType),
        TypeSpecification other => Named(other.ElementType),
        _ => [type],
    };
}
