namespace SonoranDispatch.Tests.Cad;

public sealed class V1ContractInGerman() : V1Contract("de-DE");
