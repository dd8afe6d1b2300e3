-- The event ps-dispatch:server:notify and the like reach SonoranDispatch without help; exports need a resource of this name.

exports('GetDispatchCalls', function()
  local calls
  TriggerEvent('sonorandispatch:compat', 'ps-dispatch', 'GetDispatchCalls', {}, function(answer) calls = answer end)
  return calls or {}
end)
