namespace StandIn.Host.Natives;

/// <summary>The implementation of a native.</summary>
internal delegate object? Native(NativeCall call);
