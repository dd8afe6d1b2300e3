-- SonoranDispatch handles events such as ps-dispatch:server:notify directly; exports need a resource of this name.

exports('GetDispatchCalls', function()
  local calls
  TriggerEvent('sonorandispatch:compat', 'ps-dispatch', 'GetDispatchCalls', {}, function(answer) calls = answer end)
  return calls or {}
end)
