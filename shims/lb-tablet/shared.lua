local compat = compat

-- On the server it answers with the call's number.
compat.export('AddDispatch', function(alert)
  if type(alert) ~= 'table' then return nil end
  if IsDuplicityVersion() then return compat.ask('lb-tablet', 'AddDispatch', alert) end
  compat.report('lb-tablet', 'AddDispatch', alert)
end)

compat.offerAdded('lb-tablet', 'AddDispatch', 'title')
