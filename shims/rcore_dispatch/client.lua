-- Scripts read the player's data here, then trigger rcore_dispatch:server:sendAlert, which SonoranDispatch handles directly.

exports('GetPlayerData', function()
  local info = exports.sonorandispatch:getPlayerInfo()
  if not info then return nil end
  return {
    street_1 = info.street_1,
    street = info.street,
    zone = info.zone,
    coords = info.coords,
    sex = info.sex,
    ped = info.ped,
    vehicle_data = { vehicle = info.vehicle, label = info.vehicle_label, colour = info.vehicle_colour, plate = info.vehicle_plate },
  }
end)
