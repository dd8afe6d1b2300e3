namespace SonoranDispatch.Contracts;

/// <summary>The names of the events between server and client. docs/screen.md says what each does. The client compiles this same file.</summary>
public static class EventNames
{
    /// <summary>Client to server: the page has loaded and asks for its texts and the open calls: (string muted), kinds joined by commas.</summary>
    public const string Hello = "sonorandispatch:sv:hello";

    /// <summary>Client to server: an officer acts on a call: (string action, int call, string text).</summary>
    public const string Act = "sonorandispatch:sv:act";

    /// <summary>
    /// Client to server: a dispatcher saves the form of a call: (int call, table fields), 0 for a new call. Fields: title, code, priority, description,
    /// address, postal, x and y. One that is not there is left as it is.
    /// </summary>
    public const string Save = "sonorandispatch:sv:save";

    /// <summary>Client to server: the list shows a call and asks for its full details: (int call).</summary>
    public const string Details = "sonorandispatch:sv:details";

    /// <summary>Client to server: the list shows the calls that were closed last: ().</summary>
    public const string Closed = "sonorandispatch:sv:closed";

    /// <summary>Client to server: the list shows the map, or no longer does: (bool open).</summary>
    public const string Map = "sonorandispatch:sv:map";

    /// <summary>Client to server: the list shows which units are near a call from now on, or no longer: (int call), 0 for no longer.</summary>
    public const string Nearest = "sonorandispatch:sv:nearest";

    /// <summary>Client to server: the player chose another measure of distances: (bool imperial).</summary>
    public const string Lengths = "sonorandispatch:sv:lengths";

    /// <summary>Client to server: the client has a state or a page of it and asks for the next page: (long generation).</summary>
    public const string WantsMore = "sonorandispatch:sv:more";

    /// <summary>Client to server: the player's muted kinds changed: (string muted), joined by commas.</summary>
    public const string Mute = "sonorandispatch:sv:mute";

    /// <summary>Client to server: the player wants to see colleagues on their map, or no longer: (bool on).</summary>
    public const string WantsColleagues = "sonorandispatch:sv:colleagues";

    /// <summary>Client to server, answer to <see cref="WhereAreYou"/>: (int question, string street, string crossing, string zone).</summary>
    public const string IAmAt = "sonorandispatch:sv:iAmAt";

    /// <summary>Client to server: a script raises an alert through a compatibility surface: (string surface, string function, table).</summary>
    public const string Alert = "sonorandispatch:sv:alert";

    /// <summary>Server to client: this game reports what a server script sends to every game, wherever it is: (bool on).</summary>
    public const string Reporter = "sonorandispatch:cl:reporter";

    /// <summary>Server to client: asks for the street and zone at the client's own position: (int question).</summary>
    public const string WhereAreYou = "sonorandispatch:cl:whereAreYou";

    /// <summary>Server to client: a message for the page, rendered as JSON: (string json).</summary>
    public const string Page = "sonorandispatch:cl:page";

    /// <summary>
    /// Server to client: what this player may see now: (string json, list marks, long generation), with seven values per mark: call, urgency, kind,
    /// x, y, z, radius. The generation is 0 unless more calls follow.
    /// </summary>
    public const string State = "sonorandispatch:cl:state";

    /// <summary>Server to client, latent: more calls of a state: (long generation, bool isLast, string json, list marks), marks as in the state.</summary>
    public const string More = "sonorandispatch:cl:more";

    /// <summary>Server to client: a call is new or changed: (int call, int urgency, string kind, bool hasPlace, float x, float y, float z, float radius, int sound, string json).</summary>
    public const string Call = "sonorandispatch:cl:call";

    /// <summary>Server to client: a call is closed, or this player may no longer see it: (int call).</summary>
    public const string Gone = "sonorandispatch:cl:gone";

    /// <summary>Server to client: sets or clears the route to a call: (int call, bool on).</summary>
    public const string Route = "sonorandispatch:cl:route";

    /// <summary>
    /// Server to client: what changed of the colleagues on the map: (bool isFirst, list named, list moved, list gone), with five values per colleague in
    /// named: player, label, activity, x, y; three in moved: player, x, y; one in gone: player.
    /// </summary>
    public const string Colleagues = "sonorandispatch:cl:colleagues";

    /// <summary>Server to client: opens or closes the list: (bool open).</summary>
    public const string List = "sonorandispatch:cl:list";
}
