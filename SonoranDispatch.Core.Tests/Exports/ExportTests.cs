using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Exports;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Exports;

/// <summary>What tests of the exports share: all of Core, with one officer who is a CAD unit.</summary>
public abstract class ExportTests
{
    private protected ExportTests() => Core.Root.Units.Set(CoreHarness.Officer, new CadUnit(345, ["adams"], "A-12", "Adams", "Police", false, false));

    private protected CoreHarness Core { get; } = new();

    private protected Call OnlyCall => Assert.Single(Core.Root.Repository.Calls);

    private protected CallChangeExports Writer => Core.Root.Exports.Writer;

    private protected static Dictionary<string, object?> Table(params (string Key, object? Value)[] fields) => fields.ToDictionary(field => field.Key, field => field.Value);

    private protected IDictionary<string, object?> Create(params (string Key, object? Value)[] fields) => Core.Root.Exports.CreateCall(Table(fields));
}
