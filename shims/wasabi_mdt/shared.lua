local compat = compat

compat.export('CreateDispatch', function(alert)
  if type(alert) == 'table' then compat.report('wasabi_mdt', 'CreateDispatch', alert) end
end)

compat.offerAdded('wasabi_mdt', 'CreateDispatch', 'title')
