using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>A ped, vehicle or object the server knows. Reading one that is gone throws "Tried to access invalid entity".</summary>
public abstract class Entity : PoolObject
{
    /// <summary>An entity with this handle.</summary>
    protected Entity(int handle)
        : base(handle)
    {
    }

    /// <summary>Where it is, in metres.</summary>
    public Vector3 Position => Function.Call<Vector3>((Hash)NativeHashes.Of("GET_ENTITY_COORDS"), Handle);

    /// <summary>Where it points, in degrees, 0 north, counter-clockwise.</summary>
    public float Heading => Function.Call<float>((Hash)NativeHashes.Of("GET_ENTITY_HEADING"), Handle);

    /// <summary>How it moves, in metres a second.</summary>
    public Vector3 Velocity => Function.Call<Vector3>((Hash)NativeHashes.Of("GET_ENTITY_VELOCITY"), Handle);

    /// <summary>The hash of its model.</summary>
    public int Model => Function.Call<int>((Hash)NativeHashes.Of("GET_ENTITY_MODEL"), Handle);
}
