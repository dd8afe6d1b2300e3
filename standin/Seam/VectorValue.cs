namespace StandIn;

/// <summary>A vector passed between a script runtime and the host. Each side has its own Vector3 type.</summary>
public readonly struct VectorValue : IEquatable<VectorValue>
{
    /// <summary>Creates a vector from its components, in metres.</summary>
    public VectorValue(float x, float y, float z)
    {
        X = x;
        Y = y;
        Z = z;
    }

    /// <summary>East.</summary>
    public float X { get; }

    /// <summary>North.</summary>
    public float Y { get; }

    /// <summary>Up.</summary>
    public float Z { get; }

    /// <inheritdoc/>
    public bool Equals(VectorValue other) => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VectorValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (X.GetHashCode() * 31 + Y.GetHashCode()) * 31 + Z.GetHashCode();

    /// <summary>"x, y, z" with a decimal point in every culture.</summary>
    public override string ToString() => Text(X) + ", " + Text(Y) + ", " + Text(Z);

    private static string Text(float value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
