local compat = compat

compat.export('CustomAlert', function(alert)
  if type(alert) == 'table' then compat.report('kartik-mdt', 'CustomAlert', alert) end
end)

compat.offerAdded('kartik-mdt', 'CustomAlert', 'title')
