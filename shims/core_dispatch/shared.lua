-- The exports of core_dispatch, on both sides. Positional arguments are turned into named ones here.

local compat = compat

local function raise(alert) compat.report('core_dispatch', 'sendAlert', alert) end

local READY = {
  sendShootingAlert = { '10-71', 'Shots fired', true },
  sendCarjackAlert = { '10-35', 'Carjacking', false },
  sendCarTheftAlert = { '10-60', 'Vehicle theft', false },
  sendStoreRobbery = { '10-90', 'Store robbery', false },
  sendBankRobbery = { '10-90', 'Bank robbery', true },
  sendHouseRobbery = { '10-90', 'House robbery', false },
  sendDrugSellAlert = { '10-66', 'Suspected drug sale', false },
  sendInjuredPersonAlert = { '10-52', 'Injured person', false },
  sendOfficerDown = { '10-99', 'Officer down', true },
}

compat.export('addCall', function(code, title, extraInfo, coords, job, _, _, _, priority)
  raise({ code = code, message = title, extraInfo = extraInfo, coords = coords, job = job, priority = priority })
end)

compat.export('sendAlert', function(alert)
  if type(alert) == 'table' then raise(alert) end
end)

for name, ready in pairs(READY) do
  compat.export(name, function()
    local job = name == 'sendInjuredPersonAlert' and 'ambulance' or 'police'
    raise({ code = ready[1], message = ready[2], priority = ready[3], job = job })
  end)
end

compat.offerAdded('core_dispatch', 'sendAlert', 'message')
