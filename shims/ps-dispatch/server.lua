-- SonoranDispatch handles events such as ps-dispatch:server:notify directly; exports need a resource of this name.

local compat = compat

compat.export('GetDispatchCalls', function() return compat.ask('ps-dispatch', 'GetDispatchCalls') or {} end)

compat.relay('ps-dispatch', { 'ps-dispatch:server:notify' })
