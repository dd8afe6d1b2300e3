local compat = compat

-- This is a client export; a server script that calls it names the player.
compat.export('GetPlayerData', function(player) return dataOf(compat.infoOf('rcore_dispatch', player)) end)

compat.relay('rcore_dispatch', { 'rcore_dispatch:server:sendAlert' })
