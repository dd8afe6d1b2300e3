-- Scripts read the player's data here, then trigger cd_dispatch:AddNotification on the server, where SonoranDispatch handles it directly.

exports('GetPlayerInfo', function() return exports.sonorandispatch:getPlayerInfo() end)
exports('GetPlayersDispatchData', function() return exports.sonorandispatch:getPlayerInfo() end)

-- A server script may alert every client at once; the server then accepts the alert only from players who are near.
RegisterNetEvent('cd_dispatch:AddNotification')
AddEventHandler('cd_dispatch:AddNotification', function(alert)
  if type(alert) == 'table' then TriggerServerEvent('sonorandispatch:sv:alert', 'cd_dispatch', 'ToEverybody', alert) end
end)
