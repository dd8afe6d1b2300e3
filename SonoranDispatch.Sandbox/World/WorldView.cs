namespace SonoranDispatch.Sandbox.World;

/// <summary>A snapshot of the sandbox for the web console.</summary>
/// <param name="Cad">"emulator", or the address of the real CAD.</param>
/// <param name="Resource">The resource's state, such as "started".</param>
/// <param name="Players">All connected players, in the order of their server ids.</param>
/// <param name="Board">The CAD's calls, newest first. Empty if the CAD is a real one.</param>
/// <param name="Units">The CAD's units.</param>
/// <param name="Requests">The requests to the CAD, newest first, at most 200, with the key masked.</param>
/// <param name="Console">The server console's last 200 lines, oldest first.</param>
/// <param name="Faults">The emulator's faults by name, and whether they are on (or their value). Empty if the CAD is a real one.</param>
/// <param name="Measures">Measurements for the page's footer, such as "server tick" = "0.01 ms".</param>
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
