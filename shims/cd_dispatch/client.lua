-- Scripts read the player's data here, then trigger cd_dispatch:AddNotification on the server, where SonoranDispatch handles it directly.

local compat = compat

compat.export('GetPlayerInfo', compat.playerInfo)
compat.export('GetPlayersDispatchData', compat.playerInfo)
compat.offerAdded('cd_dispatch', 'AddNotification', 'title')

-- A server script may alert every client at once; the server then accepts the alert only from players who are near.
RegisterNetEvent('cd_dispatch:AddNotification')
AddEventHandler('cd_dispatch:AddNotification', function(alert)
  if type(alert) == 'table' then compat.report('cd_dispatch', 'ToEverybody', alert) end
end)
