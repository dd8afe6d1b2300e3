local compat = compat

-- From a fork: an alert for certain players. Here the owner's departments decide who hears of it.
compat.export('SendTargetedAlert', function(_, alert)
  if type(alert) == 'table' then compat.report('ps-dispatch', 'CustomAlert', alert) end
end)

compat.offerAdded('ps-dispatch', 'CustomAlert', 'message')
