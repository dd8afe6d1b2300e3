namespace StandIn.Host.Natives;

/// <summary>What a native does.</summary>
internal delegate object? Native(NativeCall call);
