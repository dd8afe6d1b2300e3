using System.Text.Json;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>
/// Version 1 of the API: a POST path per type, id and key in the body, lines of text as responses. Every other path responds "reached".
/// </summary>
internal sealed class V1Api
{
    // No page names product. The vendor's own JavaScript client sends it, as a number.
    private static readonly string[] Envelope = ["id", "key", "type", "data", "product"];
    private readonly CadCommunity _community;
    private readonly V1Refusals _refusals;
    private readonly Dictionary<string, V1Operation> _byPath;

    public V1Api(CadCommunity community, CadBoard board, CadFaults faults)
    {
        _community = community;
        _refusals = new V1Refusals(community, faults);
        var rules = new UndocumentedRules(board, faults);
        var dispatch = new V1Dispatch(community, board, rules);
        var parts = new V1CallParts(community, board, rules);
        var units = new V1Units(community, board, rules);
        var states = new V1UnitStates(community, board, rules);
        var emergency = new V1Emergency(community, board);
        V1Operation[] operations =
        [
            new("emergency", V1Types.NewDispatch, CadPlan.Plus, dispatch.Create),
            new("emergency", V1Types.EditDispatch, CadPlan.Plus, dispatch.Edit),
            new("emergency", V1Types.SetCallPrimary, CadPlan.Plus, parts.SetPrimary),
            new("emergency", V1Types.SetCallPostal, CadPlan.Plus, parts.SetPostal),
            new("emergency", V1Types.CloseCall, CadPlan.Standard, dispatch.Close),
            new("emergency", V1Types.AddCallNote, CadPlan.Plus, parts.AddNote),
            new("emergency", V1Types.AttachUnit, CadPlan.Plus, units.Attach),
            new("emergency", V1Types.DetachUnit, CadPlan.Plus, units.Detach),
            new("emergency", V1Types.GetActiveUnits, CadPlan.Plus, units.Read),
            new("emergency", V1Types.GetCalls, CadPlan.Plus, emergency.ReadCalls),
            new("emergency", V1Types.Call911, CadPlan.Standard, emergency.Create),
            new("emergency", V1Types.Remove911, CadPlan.Standard, emergency.Remove),
            new("emergency", V1Types.UnitPanic, CadPlan.Standard, states.SetPanic),
            new("emergency", V1Types.UnitStatus, CadPlan.Standard, states.SetStatus),
            new("emergency", V1Types.UnitLocation, CadPlan.Standard, V1Data.SeveralObjects, states.SetLocations),
            new("general", V1Types.GetServers, CadPlan.Standard, () => EmulatorResponse.Json(200, ServerJson.Read(community, isV2: false))),
            new("general", V1Types.GetVersion, CadPlan.Free, () => V1ResponseTexts.Ok(ResponseFormat.Number((int)community.Plan))),
        ];
        _byPath = operations.ToDictionary(operation => operation.Path, StringComparer.Ordinal);
    }

    /// <summary>The type for a request's path; <c>null</c> if it is not an endpoint.</summary>
    public V1Operation? Find(EmulatorRequest request, RequestTarget target) =>
        request.Method == "POST" ? _byPath.GetValueOrDefault(target.Path) : null;

    /// <summary>The key that a request presents; empty if there is none.</summary>
    public static string PresentedKey(JsonElement? envelope) => envelope is { } found ? TextOf(found, "key") : "";

    /// <summary>Handles a request.</summary>
    /// <param name="operation">The operation for its path.</param>
    /// <param name="envelope">The request body; <c>null</c> if it is not a JSON object.</param>
    public EmulatorResponse Handle(V1Operation? operation, JsonElement? envelope)
    {
        if (operation is null) return V1ResponseTexts.Ok(V1ResponseTexts.Reached);
        if (envelope is not { } body) return V1ResponseTexts.InvalidRequestType;
        if (!string.Equals(TextOf(body, "type"), operation.Type, StringComparison.Ordinal)) return V1ResponseTexts.InvalidRequestType;
        if (!string.Equals(TextOf(body, "id"), _community.CommunityId, StringComparison.Ordinal)) return V1ResponseTexts.InvalidCommunity;
        if (!_community.IsApiEnabled) return V1ResponseTexts.NotEnabled;
        if (!string.Equals(TextOf(body, "key"), _community.ApiKey, StringComparison.Ordinal)) return V1ResponseTexts.InvalidKey;
        if (_refusals.Of(operation) is { } refusal) return refusal;

        var unknown = body.EnumerateObject().FirstOrDefault(property => !Envelope.Contains(property.Name, StringComparer.Ordinal));
        if (unknown.Value.ValueKind != JsonValueKind.Undefined) return V1ResponseTexts.BadField("The field '" + unknown.Name + "' is unknown.");
        if (body.TryGetProperty("product", out var product) && product.ValueKind != JsonValueKind.Number)
        {
            return V1ResponseTexts.BadField("The field 'product' must be a number.");
        }

        if (!body.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array) return V1ResponseTexts.BadField("The field 'data' must be an array.");
        return HandleData(operation, data);
    }

    private static EmulatorResponse HandleData(V1Operation operation, JsonElement data)
    {
        var items = data.EnumerateArray().ToList();
        if (items.Any(item => item.ValueKind != JsonValueKind.Object) || !Fits(operation.Data, items.Count)) return V1ResponseTexts.InvalidRequestType;

        var fields = items.ConvertAll(item => new StrictFieldReader(item));
        var refusal = operation.Data == V1Data.NoFields ? fields.FirstOrDefault()?.Refusal() : null;
        return refusal is null ? operation.Handle(fields) : V1ResponseTexts.BadField(refusal);
    }

    private static bool Fits(V1Data data, int count) => data switch
    {
        V1Data.NoFields => count <= 1,
        V1Data.SeveralObjects => count > 0,
        _ => count == 1,
    };

    private static string TextOf(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
