local compat = compat

compat.export('SendDispatch', function(title, code, _, jobs)
  compat.report('aty_dispatch', 'SendDispatch', { title = title, code = code, jobs = jobs })
end)

compat.offerAdded('aty_dispatch', 'SendDispatch', 'title')
