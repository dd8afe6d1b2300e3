using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>
/// A ped, vehicle or object that the server knows. Reading an entity that no longer exists throws "Tried to access invalid entity".
/// </summary>
public abstract class Entity : PoolObject
{
    /// <summary>Creates an entity with this handle.</summary>
    protected Entity(int handle)
        : base(handle)
    {
    }

    /// <summary>Position in metres.</summary>
    public Vector3 Position => Function.Call<Vector3>((Hash)NativeHashes.Of("GET_ENTITY_COORDS"), Handle);

    /// <summary>Heading in degrees: 0 is north, counter-clockwise.</summary>
    public float Heading => Function.Call<float>((Hash)NativeHashes.Of("GET_ENTITY_HEADING"), Handle);

    /// <summary>Velocity in metres per second.</summary>
    public Vector3 Velocity => Function.Call<Vector3>((Hash)NativeHashes.Of("GET_ENTITY_VELOCITY"), Handle);

    /// <summary>The hash of the model.</summary>
    public int Model => Function.Call<int>((Hash)NativeHashes.Of("GET_ENTITY_MODEL"), Handle);
}
