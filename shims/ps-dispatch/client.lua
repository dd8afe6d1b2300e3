-- Every export passes on its name and its argument; the server knows which player raised it and where they are.

local WITH_CAMERA = { 'StoreRobbery', 'FleecaBankRobbery', 'PaletoBankRobbery', 'PacificBankRobbery', 'VangelicoRobbery' }
local WITH_VEHICLE = { 'VehicleTheft', 'CarJacking', 'VehicleShooting', 'SpeedingVehicle', 'CarBoosting' }
local PLAIN = {
  'Shooting', 'Hunting', 'Fight', 'PrisonBreak', 'HouseRobbery', 'YachtHeist', 'DrugSale', 'SuspiciousActivity', 'InjuriedPerson',
  'DeceasedPerson', 'OfficerDown', 'OfficerBackup', 'OfficerInDistress', 'EmsDown', 'Explosion', 'ArtGalleryRobbery', 'HumaneRobbery',
  'TrainRobbery', 'VanRobbery', 'UndergroundRobbery', 'DrugBoatRobbery', 'UnionRobbery', 'SignRobbery', 'BobcatSecurityHeist',
}

local function raise(name, alert)
  TriggerServerEvent('sonorandispatch:sv:alert', 'ps-dispatch', name, alert)
end

local function vehicle(given)
  local entity = type(given) == 'number' and given or GetVehiclePedIsIn(PlayerPedId(), false)
  if entity == 0 then return {} end
  return {
    plate = GetVehicleNumberPlateText(entity),
    model = GetDisplayNameFromVehicleModel(GetEntityModel(entity)),
  }
end

exports('CustomAlert', function(alert)
  raise('CustomAlert', type(alert) == 'table' and alert or {})
end)

for _, name in ipairs(WITH_CAMERA) do
  exports(name, function(camera) raise(name, { camId = camera }) end)
end

for _, name in ipairs(WITH_VEHICLE) do
  exports(name, function(given) raise(name, vehicle(given)) end)
end

for _, name in ipairs(PLAIN) do
  exports(name, function() raise(name, {}) end)
end

for event, name in pairs({ officerdown = 'OfficerDown', officerbackup = 'OfficerBackup', emsdown = 'EmsDown' }) do
  RegisterNetEvent('ps-dispatch:client:' .. event)
  AddEventHandler('ps-dispatch:client:' .. event, function() raise(name, {}) end)
end
