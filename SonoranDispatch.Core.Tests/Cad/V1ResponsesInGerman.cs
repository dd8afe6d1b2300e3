namespace SonoranDispatch.Tests.Cad;

public sealed class V1ResponsesInGerman() : V1ResponseTests("de-DE");
