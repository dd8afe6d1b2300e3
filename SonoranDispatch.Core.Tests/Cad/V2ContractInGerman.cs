namespace SonoranDispatch.Tests.Cad;

public sealed class V2ContractInGerman() : V2Contract("de-DE");
