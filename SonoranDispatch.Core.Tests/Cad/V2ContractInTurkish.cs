namespace SonoranDispatch.Tests.Cad;

public sealed class V2ContractInTurkish() : V2Contract("tr-TR");
