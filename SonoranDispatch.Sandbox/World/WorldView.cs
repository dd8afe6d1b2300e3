namespace SonoranDispatch.Sandbox.World;

/// <summary>One look at the sandbox: what the web console draws.</summary>
/// <param name="Cad">"emulator", or the address of the real CAD.</param>
/// <param name="Resource">The resource's state, such as "started".</param>
/// <param name="Players">Everybody who is on, in the order of server ids.</param>
/// <param name="Board">The CAD's calls, newest first. Empty where the CAD is a real one.</param>
/// <param name="Units">The CAD's units.</param>
/// <param name="Requests">What went to the CAD, newest first, at most 200; the key masked.</param>
/// <param name="Console">The server console's last 200 lines, oldest first.</param>
/// <param name="Faults">The emulator's faults by name, and whether (or how much) they are on. Empty where the CAD is a real one.</param>
/// <param name="Measures">Short facts for the foot of the page, such as "server tick" = "0.01 ms".</param>
public sealed record WorldView(
    string Cad,
    string Resource,
    IReadOnlyList<PlayerView> Players,
    IReadOnlyList<BoardCallView> Board,
    IReadOnlyList<BoardUnitView> Units,
    IReadOnlyList<RequestView> Requests,
    IReadOnlyList<string> Console,
    IReadOnlyDictionary<string, int> Faults,
    IReadOnlyDictionary<string, string> Measures);
