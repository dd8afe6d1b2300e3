-- The preset alerts of ps-dispatch, which qs-dispatch has too, on both sides. Each passes on its name and its argument; of a player's alert the server
-- knows who raised it and where they are.

local compat = compat

local WITH_CAMERA = { 'StoreRobbery', 'FleecaBankRobbery', 'PaletoBankRobbery', 'PacificBankRobbery', 'VangelicoRobbery' }
local WITH_VEHICLE = { 'VehicleTheft', 'CarJacking', 'VehicleShooting', 'SpeedingVehicle', 'CarBoosting' }
local PLAIN = {
  'Shooting', 'Hunting', 'Fight', 'PrisonBreak', 'HouseRobbery', 'YachtHeist', 'DrugSale', 'SuspiciousActivity', 'InjuriedPerson',
  'DeceasedPerson', 'OfficerDown', 'OfficerBackup', 'OfficerInDistress', 'EmsDown', 'Explosion', 'ArtGalleryRobbery', 'HumaneRobbery',
  'TrainRobbery', 'VanRobbery', 'UndergroundRobbery', 'DrugBoatRobbery', 'UnionRobbery', 'SignRobbery', 'BobcatSecurityHeist', 'ATMRobbery',
}

-- Other spellings that public scripts use.
local SAME = { HumaneRobery = 'HumaneRobbery', EMSDown = 'EmsDown' }

-- The server has no names of models.
local function vehicle(given)
  if IsDuplicityVersion() then return {} end
  local entity = type(given) == 'number' and given or GetVehiclePedIsIn(PlayerPedId(), false)
  if entity == 0 then return {} end
  return {
    plate = GetVehicleNumberPlateText(entity),
    model = GetDisplayNameFromVehicleModel(GetEntityModel(entity)),
  }
end

local function offer(name, preset, fieldsOf)
  compat.export(name, function(given)
    compat.report(compat.name, preset, type(given) == 'table' and given or fieldsOf(given))
  end)
end

for _, name in ipairs(WITH_CAMERA) do offer(name, name, function(camera) return { camId = camera } end) end
for _, name in ipairs(WITH_VEHICLE) do offer(name, name, vehicle) end
for _, name in ipairs(PLAIN) do offer(name, name, function() return {} end) end
for name, preset in pairs(SAME) do offer(name, preset, function() return {} end) end

compat.export('CustomAlert', function(alert)
  compat.report(compat.name, 'CustomAlert', type(alert) == 'table' and alert or {})
end)
