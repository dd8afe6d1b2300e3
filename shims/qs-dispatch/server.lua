local compat = compat

compat.export('GetPlayerInfo', function(player, answer)
  local info = compat.infoOf('qs-dispatch', player)
  compat.reply(answer, info)
  return info
end)

-- There are no pictures here. Scripts wait for the callback, so it is always called.
compat.export('GetSSURL', function(_, answer) compat.reply(answer, nil) end)

compat.relay('qs-dispatch', { 'qs-dispatch:server:CreateDispatchCall' })
