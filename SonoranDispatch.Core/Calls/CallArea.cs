namespace SonoranDispatch.Calls;

/// <summary>What the area in which a call was opened decided, once and for all: which departments hear of the call, among those of one service.</summary>
/// <param name="Name">The area's name. More than one, separated by commas, if different areas decided about different services.</param>
/// <param name="Chosen">The ids of the departments that serve the area and hear of the call, whether or not it is for them otherwise.</param>
/// <param name="LeftOut">The ids of the departments that do not hear of it at once. Empty if nobody of the chosen ones was there to hear it.</param>
public sealed record CallArea(string Name, IReadOnlyList<string> Chosen, IReadOnlyList<string> LeftOut)
{
    /// <summary>Returns the area, deciding nothing: the call names its departments now, or all of the service hear of it.</summary>
    public CallArea WithoutEffect() => this with { Chosen = [], LeftOut = [] };

    /// <summary>Returns whether a department was chosen.</summary>
    /// <param name="department">Its id.</param>
    public bool Chose(string department) => Holds(Chosen, department);

    /// <summary>Returns whether a department was left out.</summary>
    /// <param name="department">Its id.</param>
    public bool LeavesOut(string department) => Holds(LeftOut, department);

    private static bool Holds(IReadOnlyList<string> ids, string id)
    {
        for (var at = 0; at < ids.Count; at++)
            if (string.Equals(ids[at], id, StringComparison.OrdinalIgnoreCase)) return true;

        return false;
    }
}
