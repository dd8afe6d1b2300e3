-- Scripts read the player's data here, then trigger qs-dispatch:server:CreateDispatchCall, which SonoranDispatch handles directly.

local compat = compat

compat.export('GetPlayerInfo', compat.playerInfo)

-- There are no pictures here. Scripts wait for the callback, so it is always called.
compat.export('getSSURL', function(answer) compat.reply(answer, nil) end)
