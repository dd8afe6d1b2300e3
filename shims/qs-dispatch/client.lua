-- Scripts read the player's data here, then trigger qs-dispatch:server:CreateDispatchCall, which SonoranDispatch handles directly.

exports('GetPlayerInfo', function() return exports.sonorandispatch:getPlayerInfo() end)

-- There are no pictures here. Scripts wait for the callback, so it is always called.
exports('getSSURL', function(answer)
  if answer then answer(nil) end
end)
