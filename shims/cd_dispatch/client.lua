-- Scripts ask who and where the player is, then trigger cd_dispatch:AddNotification at the server, where SonoranDispatch hears it itself.

exports('GetPlayerInfo', function() return exports.sonorandispatch:getPlayerInfo() end)
exports('GetPlayersDispatchData', function() return exports.sonorandispatch:getPlayerInfo() end)

-- A server script may tell every player's game at once; the server takes it from those who are near.
RegisterNetEvent('cd_dispatch:AddNotification')
AddEventHandler('cd_dispatch:AddNotification', function(alert)
  if type(alert) == 'table' then TriggerServerEvent('sonorandispatch:sv:alert', 'cd_dispatch', 'ToEverybody', alert) end
end)
