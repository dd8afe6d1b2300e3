namespace SonoranDispatch.Contracts;

/// <summary>The names of the events between server and client; docs/screen.md says what each does. The client compiles this same file.</summary>
public static class EventNames
{
    /// <summary>Client to server: the page is up and wants its texts and the open calls: (string muted), kinds joined by commas.</summary>
    public const string Hello = "sonorandispatch:sv:hello";

    /// <summary>Client to server: an officer does something with a call: (string action, int call, string text).</summary>
    public const string Act = "sonorandispatch:sv:act";

    /// <summary>Client to server: the list shows a call and wants the whole of it: (int call).</summary>
    public const string Details = "sonorandispatch:sv:details";

    /// <summary>Client to server: the kinds this player does not want to hear of changed: (string muted), joined by commas.</summary>
    public const string Mute = "sonorandispatch:sv:mute";

    /// <summary>Client to server, answer to <see cref="WhereAreYou"/>: (int question, string street, string crossing, string zone).</summary>
    public const string IAmAt = "sonorandispatch:sv:iAmAt";

    /// <summary>Client to server: a script raises an alert by another dispatch resource's name: (string surface, string function, table).</summary>
    public const string Alert = "sonorandispatch:sv:alert";

    /// <summary>Server to client: asks for street and zone at the client's own position: (int question).</summary>
    public const string WhereAreYou = "sonorandispatch:cl:whereAreYou";

    /// <summary>Server to client: a message for the page, rendered as JSON: (string json).</summary>
    public const string Page = "sonorandispatch:cl:page";

    /// <summary>Server to client: all that this player may see now: (string json, list marks), marks being seven values a call: call, urgency, kind, x, y, z, radius.</summary>
    public const string State = "sonorandispatch:cl:state";

    /// <summary>Server to client: a call is new or changed: (int call, int urgency, string kind, bool hasPlace, float x, float y, float z, float radius, int sound, string json).</summary>
    public const string Call = "sonorandispatch:cl:call";

    /// <summary>Server to client: a call is over, or not this player's any more: (int call).</summary>
    public const string Gone = "sonorandispatch:cl:gone";

    /// <summary>Server to client: sets or clears the route to a call: (int call, bool on).</summary>
    public const string Route = "sonorandispatch:cl:route";

    /// <summary>Server to client: opens or closes the list: (bool open).</summary>
    public const string List = "sonorandispatch:cl:list";
}
