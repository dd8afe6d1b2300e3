namespace CitizenFX.Core.Native;

/// <summary>
/// The hash that a native is called by. No names are declared: they change between server builds and the hashes do not, so a script casts the number.
/// </summary>
public enum Hash : ulong
{
}
