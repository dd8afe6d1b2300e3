namespace SonoranDispatch.Tests.Cad;

public sealed class V2ResponsesInGerman() : V2ResponseTests("de-DE");
