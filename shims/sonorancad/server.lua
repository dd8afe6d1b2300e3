-- What other scripts call on the CAD's official resource. Calls are identified by SonoranDispatch's own numbers.

local function ask(name, given)
  local answer
  TriggerEvent('sonorandispatch:compat', 'sonoran', name, given, function(found) answer = found end)
  return answer
end

local function told(answer, reply)
  if reply then reply(answer) end
  return answer
end

exports('call911', function(caller, location, description, postal, plate, reply, coords)
  return told(ask('call911', {
    caller = caller, location = location, description = description, postal = postal, plate = plate, coords = coords,
  }), reply)
end)

exports('createDispatchCall', function(call, reply)
  return told(ask('createDispatchCall', type(call) == 'table' and call or {}), reply)
end)

exports('addCallNote', function(call, text) return ask('addCallNote', { call = call, text = text }) end)
exports('remove911', function(call) return ask('remove911', { call = call }) end)
exports('setCallPostal', function(call, postal) return ask('setCallPostal', { call = call, postal = postal }) end)
exports('isPlayerInCAD', function(player) return ask('isPlayerInCAD', { player = player }) or false end)
exports('GetUnitByPlayerId', function(player) return ask('GetUnitByPlayerId', { player = player }) end)
exports('GetCallCache', function() return ask('GetCallCache', {}) or {} end)
exports('GetEmergencyCache', function() return ask('GetEmergencyCache', {}) or {} end)
