local compat = compat

compat.export('CustomDispatch', function(alert)
  if type(alert) == 'table' then compat.report('codem-dispatch', 'CustomDispatch', alert) end
end)

compat.offerAdded('codem-dispatch', 'CustomDispatch', 'header')
