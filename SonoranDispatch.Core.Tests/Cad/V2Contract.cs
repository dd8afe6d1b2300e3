using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

public class V2Contract : CadContract
{
    public V2Contract()
        : this("")
    {
    }

    protected V2Contract(string culture)
        : base(culture)
    {
    }

    protected override string Created => """{"callId":501}""";

    protected override ICad Make(IHttpTransport http, CadAccount account) => new V2Dialect(account, http);
}
