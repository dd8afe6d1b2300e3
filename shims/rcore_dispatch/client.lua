-- Scripts read the player's data here, then trigger rcore_dispatch:server:sendAlert, which SonoranDispatch handles directly.

local compat = compat

compat.export('GetPlayerData', function() return dataOf(compat.playerInfo()) end)
