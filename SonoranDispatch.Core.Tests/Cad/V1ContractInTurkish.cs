namespace SonoranDispatch.Tests.Cad;

public sealed class V1ContractInTurkish() : V1Contract("tr-TR");
