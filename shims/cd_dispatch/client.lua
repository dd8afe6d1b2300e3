-- Scripts read the player's data here, then trigger cd_dispatch:AddNotification on the server, where SonoranDispatch handles it directly. It also hears of
-- alerts that a server script sends to every client.

local compat = compat

compat.export('GetPlayerInfo', compat.playerInfo)
compat.export('GetPlayersDispatchData', compat.playerInfo)
compat.offerAdded('cd_dispatch', 'AddNotification', 'title')

-- Its runtime cannot read an alert that holds an entity or a player, so that one is repeated on this client without these values.
RegisterNetEvent('cd_dispatch:AddNotification')
AddEventHandler('cd_dispatch:AddNotification', function(alert)
  local readable = compat.readable(alert)
  if readable then TriggerEvent('cd_dispatch:AddNotification', readable) end
end)
