namespace CitizenFX.Core;

/// <summary>A vector with the public fields of the game's own, in metres. Only what a script reads and writes; the real one has arithmetic as well.</summary>
public struct Vector3 : IEquatable<Vector3>
{
    /// <summary>The X part.</summary>
    public float X;

    /// <summary>The Y part.</summary>
    public float Y;

    /// <summary>The Z part.</summary>
    public float Z;

    /// <summary>Makes one from its parts.</summary>
    public Vector3(float x, float y, float z)
    {
        X = x;
        Y = y;
        Z = z;
    }

    /// <summary>True where every part is the same.</summary>
    public static bool operator ==(Vector3 left, Vector3 right) => left.Equals(right);

    /// <summary>True where some part differs.</summary>
    public static bool operator !=(Vector3 left, Vector3 right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Vector3 other) => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    /// <inheritdoc/>
    public override bool Equals(object? value) => value is Vector3 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (X.GetHashCode() * 3) ^ (Y.GetHashCode() * 5) ^ (Z.GetHashCode() * 7);

    /// <summary>The square of the metres to another point, in a straight line.</summary>
    public float DistanceToSquared(Vector3 position)
    {
        var x = position.X - X;
        var y = position.Y - Y;
        var z = position.Z - Z;
        return (x * x) + (y * y) + (z * z);
    }

    /// <summary>"X:1 Y:1 Z:1", in the current culture, as the real one prints it.</summary>
    public override string ToString() => string.Format(System.Globalization.CultureInfo.CurrentCulture, "X:{0} Y:{1} Z:{2}", X, Y, Z);
}
