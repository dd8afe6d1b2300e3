exports('GetPlayerInfo', function(player, answer)
  local info
  TriggerEvent('sonorandispatch:compat', 'qs-dispatch', 'GetPlayerInfo', { player = player }, function(given) info = given end)
  if answer then answer(info) end
  return info
end)

exports('GetSSURL', function(_, answer)
  if answer then answer(nil) end
end)
