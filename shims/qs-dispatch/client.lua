-- Scripts ask who and where the player is, then trigger qs-dispatch:server:CreateDispatchCall, which SonoranDispatch hears itself.

exports('GetPlayerInfo', function() return exports.sonorandispatch:getPlayerInfo() end)

-- There are no pictures here. Scripts wait for the answer, so there is always one.
exports('getSSURL', function(answer)
  if answer then answer(nil) end
end)
