local compat = compat

-- The alert of newer versions, under its own name.
compat.export('getDispatchAlert', function(alert)
  if type(alert) == 'table' then compat.report('qs-dispatch', 'CustomAlert', alert) end
end)

compat.offerAdded('qs-dispatch', 'CustomAlert', 'title')
