local compat = compat

compat.export('SendAlert', function(alert)
  if type(alert) == 'table' then compat.report('origen_police', 'SendAlert', alert) end
end)

compat.offerAdded('origen_police', 'SendAlert', 'title')
