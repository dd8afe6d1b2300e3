local compat = compat

-- These are client exports; a server script that calls them names the player.
local function infoOf(player) return compat.infoOf('cd_dispatch', player) end

compat.export('GetPlayerInfo', infoOf)
compat.export('GetPlayersDispatchData', infoOf)
compat.offerAdded('cd_dispatch', 'AddNotification', 'title')

compat.relay('cd_dispatch', { 'cd_dispatch:AddNotification' })
