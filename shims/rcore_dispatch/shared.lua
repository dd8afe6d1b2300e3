local compat = compat

-- A player's data as rcore_dispatch gives it: the vehicle in a table of its own.
function dataOf(info)
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
end

compat.offerAdded('rcore_dispatch', 'sendAlert', 'text')
