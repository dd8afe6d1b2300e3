namespace SonoranDispatch.CadFeed.Pushes;

/// <summary>How many pushes came since the start, by what became of them.</summary>
public sealed record PushCounts
{
    /// <summary>Read and passed on.</summary>
    public int Taken { get; internal set; }

    /// <summary>Of a type that is of no use here.</summary>
    public int Unused { get; internal set; }

    /// <summary>Without the account's key, or while there was no account.</summary>
    public int WrongKey { get; internal set; }

    /// <summary>Not read, because too many had a wrong key.</summary>
    public int NotRead { get; internal set; }

    /// <summary>With the right key, but not readable.</summary>
    public int Unreadable { get; internal set; }

    /// <summary>Longer than <see cref="PushReceiver.MostBytes"/>.</summary>
    public int TooLong { get; internal set; }
}
