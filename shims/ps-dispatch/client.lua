local compat = compat

for event, name in pairs({ officerdown = 'OfficerDown', officerbackup = 'OfficerBackup', emsdown = 'EmsDown' }) do
  RegisterNetEvent('ps-dispatch:client:' .. event)
  AddEventHandler('ps-dispatch:client:' .. event, function() compat.report('ps-dispatch', name, {}) end)
end
