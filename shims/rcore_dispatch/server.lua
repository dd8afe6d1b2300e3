local compat = compat

-- This is a client export; a server script that calls it names the player.
compat.export('GetPlayerData', function(player) return dataOf(compat.ask('rcore_dispatch', 'GetPlayerInfo', { player = player })) end)

compat.relay('rcore_dispatch', { 'rcore_dispatch:server:sendAlert' })
