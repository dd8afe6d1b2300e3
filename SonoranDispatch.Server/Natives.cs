using CitizenFX.Core;
using CitizenFX.Core.Native;

namespace SonoranDispatch.Server;

/// <summary>
/// The only class through which the server script calls natives. Only the thread that created it may use it: calls from other threads are
/// blocked here, before they can damage the server.
/// </summary>
internal sealed class Natives
{
    private readonly int _mainThread = Environment.CurrentManagedThreadId;

    public void RegisterCommand(string name, Delegate handler, bool restricted) => Call(NativeHash.RegisterCommand, name, handler, restricted);

    public string GetConvar(string name, string fallback) => Text(NativeHash.GetConvar, name, fallback) ?? fallback;

    public void SetConvar(string name, string value) => Call(NativeHash.SetConvar, name, value);

    /// <returns>The resource whose script calls; <c>null</c> if none does.</returns>
    public string? GetInvokingResource() => Text(NativeHash.GetInvokingResource);

    public string GetCurrentResourceName() => Text(NativeHash.GetCurrentResourceName) ?? "";

    public string GetResourceState(string resource) => Text(NativeHash.GetResourceState, resource) ?? "missing";

    public string? GetResourceMetadata(string resource, string key, int index) => Text(NativeHash.GetResourceMetadata, resource, key, index);

    public string? LoadResourceFile(string resource, string file) => Text(NativeHash.LoadResourceFile, resource, file);

    public long GetGameTimer() => Call<long>(NativeHash.GetGameTimer);

    public int GetNumPlayerIndices() => Call<int>(NativeHash.GetNumPlayerIndices);

    public string? GetPlayerFromIndex(int index) => Text(NativeHash.GetPlayerFromIndex, index);

    public string? GetPlayerName(string player) => Text(NativeHash.GetPlayerName, player);

    public int GetPlayerPed(string player) => Call<int>(NativeHash.GetPlayerPed, player);

    public bool DoesEntityExist(int entity) => Call<bool>(NativeHash.DoesEntityExist, entity);

    public Vector3 GetEntityCoords(int entity) => Call<Vector3>(NativeHash.GetEntityCoords, entity);

    public float GetEntityHeading(int entity) => Call<float>(NativeHash.GetEntityHeading, entity);

    public bool IsPlayerAceAllowed(string player, string ace) => Call<bool>(NativeHash.IsPlayerAceAllowed, player, ace);

    /// <summary>An identifier of a player, including its type.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="type">The type with its colon ("license:"): the native matches any prefix, so "license" would find license2 too.</param>
    public string? GetPlayerIdentifierByType(string player, string type) => Text(NativeHash.GetPlayerIdentifierByType, player, type);

    public string? GetResourceKvpString(string key) => Text(NativeHash.GetResourceKvpString, key);

    public void SetResourceKvpNoSync(string key, string value) => Call(NativeHash.SetResourceKvpNoSync, key, value);

    public void DeleteResourceKvpNoSync(string key) => Call(NativeHash.DeleteResourceKvpNoSync, key);

    public void FlushResourceKvp() => Call(NativeHash.FlushResourceKvp);

    /// <returns>A handle for <see cref="FindKvp"/>; -1 if no handle is left.</returns>
    public int StartFindKvp(string prefix) => Call<int>(NativeHash.StartFindKvp, prefix);

    /// <returns>The next key; <c>null</c> at the end.</returns>
    public string? FindKvp(int handle) => Text(NativeHash.FindKvp, handle);

    public void EndFindKvp(int handle) => Call(NativeHash.EndFindKvp, handle);

    /// <returns>The handles of all vehicles the server knows, in any numeric type.</returns>
    public IReadOnlyList<object> GetAllVehicles() => List(NativeHash.GetAllVehicles);

    /// <returns>0 on foot.</returns>
    public int GetVehiclePedIsIn(int ped) => Call<int>(NativeHash.GetVehiclePedIsIn, ped, false);

    public string? GetVehicleNumberPlateText(int vehicle) => Text(NativeHash.GetVehicleNumberPlateText, vehicle);

    public void GetVehicleColours(int vehicle, out int primary, out int secondary)
    {
        var first = new OutputArgument();
        var second = new OutputArgument();
        Call(NativeHash.GetVehicleColours, vehicle, first, second);
        (primary, secondary) = (first.GetResult<int>(), second.GetResult<int>());
    }

    public bool GetIsVehiclePrimaryColourCustom(int vehicle) => Call<bool>(NativeHash.GetIsVehiclePrimaryColourCustom, vehicle);

    public bool GetIsVehicleSecondaryColourCustom(int vehicle) => Call<bool>(NativeHash.GetIsVehicleSecondaryColourCustom, vehicle);

    public int GetEntityRoutingBucket(int entity) => Call<int>(NativeHash.GetEntityRoutingBucket, entity);

    public int GetPlayerRoutingBucket(string player) => Call<int>(NativeHash.GetPlayerRoutingBucket, player);

    /// <returns>A table with name, resource and arity for each command of the server.</returns>
    public IReadOnlyList<object> GetRegisteredCommands() => List(NativeHash.GetRegisteredCommands);

    /// <summary>Starts an HTTP request; its response arrives as an event with the returned token.</summary>
    /// <param name="request">method, url, data, headers, followLocation.</param>
    /// <returns>The token; -1 if the request could not be started.</returns>
    public int PerformHttpRequest(IDictionary<string, object> request)
    {
        CheckThread();
        return API.PerformHttpRequestInternalEx(request);
    }

    private string? Text(NativeHash hash, params InputArgument[] arguments) => Call<string?>(hash, arguments);

    // Requested as an object, a native's table arrives unpacked; a named method would return a dynamic.
    private IReadOnlyList<object> List(NativeHash hash) => Call<object?>(hash) as List<object> ?? [];

    private T Call<T>(NativeHash hash, params InputArgument[] arguments)
    {
        CheckThread();
        return Function.Call<T>((Hash)hash, arguments);
    }

    private void Call(NativeHash hash, params InputArgument[] arguments)
    {
        CheckThread();
        Function.Call((Hash)hash, arguments);
    }

    private void CheckThread()
    {
        if (Environment.CurrentManagedThreadId != _mainThread)
            throw new InvalidOperationException("A native was called off the main thread.");
    }
}
