local compat = compat

compat.export('addCall', function(alert)
  if type(alert) == 'table' then compat.report('tk_dispatch', 'addCall', alert) end
end)

compat.offerAdded('tk_dispatch', 'addCall', 'title')
