using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V1;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

public class V1Contract : CadContract
{
    public V1Contract()
        : this("")
    {
    }

    protected V1Contract(string culture)
        : base(culture)
    {
    }

    protected override string Created => "NEW DISPATCH CREATED - ID: 501";

    protected override ICad Make(IHttpTransport http, CadAccount account) => new V1Dialect(account, http);
}
