local compat = compat

-- Server scripts name the player at whose position it is.
compat.export('SendAlert', function(player, alert)
  if type(player) == 'table' then player, alert = nil, player end
  if type(alert) ~= 'table' then return end
  alert.player = player
  compat.report('piotreq_gpt', 'SendAlert', alert)
end)

compat.offerAdded('piotreq_gpt', 'SendAlert', 'title')
