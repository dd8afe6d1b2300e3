namespace SonoranDispatch.Contracts;

/// <summary>The names of the events between server and client. The client compiles this same file.</summary>
public static class EventNames
{
    /// <summary>Client to server: the client script is running and wants its texts and open cards. No arguments.</summary>
    public const string Hello = "sonorandispatch:sv:hello";

    /// <summary>Client to server, answer to <see cref="WhereAreYou"/>: (int question, string street, string crossing, string zone).</summary>
    public const string IAmAt = "sonorandispatch:sv:iAmAt";

    /// <summary>Client to server: a script raises an alert by another dispatch resource's name: (string surface, string function, table).</summary>
    public const string Alert = "sonorandispatch:sv:alert";

    /// <summary>Server to client: asks for street and zone at the client's own position: (int question).</summary>
    public const string WhereAreYou = "sonorandispatch:cl:whereAreYou";

    /// <summary>Server to client: a message for the page, rendered as JSON: (string json).</summary>
    public const string Page = "sonorandispatch:cl:page";

    /// <summary>Server to client: show or replace a card: (int call, bool hasPlace, float x, float y, string json). The page gets the JSON as it is.</summary>
    public const string Card = "sonorandispatch:cl:card";

    /// <summary>Server to client: take a card away: (int call).</summary>
    public const string CardGone = "sonorandispatch:cl:cardGone";
}
