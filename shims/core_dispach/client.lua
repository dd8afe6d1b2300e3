-- Positional arguments are turned into named ones here; the preset alerts pass on the table they receive.

local function raise(alert)
  TriggerServerEvent('sonorandispatch:sv:alert', 'core_dispatch', 'sendAlert', alert)
end

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

exports('addCall', function(code, title, extraInfo, coords, job, _, _, _, priority)
  raise({ code = code, message = title, extraInfo = extraInfo, coords = coords, job = job, priority = priority })
end)

exports('sendAlert', function(alert)
  if type(alert) == 'table' then raise(alert) end
end)

for name, ready in pairs(READY) do
  exports(name, function()
    local job = name == 'sendInjuredPersonAlert' and 'ambulance' or 'police'
    raise({ code = ready[1], message = ready[2], priority = ready[3], job = job })
  end)
end
