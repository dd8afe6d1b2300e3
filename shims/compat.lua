-- What every compat resource needs. Each has a copy of this file, because a resource cannot load another's files while that one is stopped.

local compat = { name = GetCurrentResourceName() }

local DEEPEST = 8
local offered = {}

-- Copies a value without what the receiver cannot read: functions, and entities and players, which are tables with a msgpack type of their own.
local function plain(value, depth)
  local kind = type(value)
  if kind == 'function' or kind == 'userdata' or kind == 'thread' then return nil end
  if kind ~= 'table' then return value end

  local meta = getmetatable(value)
  if depth > DEEPEST or (type(meta) == 'table' and rawget(meta, '__ext')) then return nil end

  -- A list stays one where an element is left out.
  local copy, count = {}, rawlen(value)
  for at = 1, count do
    local item = plain(rawget(value, at), depth + 1)
    if item ~= nil then copy[#copy + 1] = item end
  end
  for key, item in next, value do
    if math.type(key) ~= 'integer' or key < 1 or key > count then copy[key] = plain(item, depth + 1) end
  end
  return copy
end

local function isPlain(value)
  if type(value) ~= 'table' then return true end
  local meta = getmetatable(value)
  if type(meta) == 'table' and rawget(meta, '__ext') and not rawget(meta, '__call') then return false end
  for _, item in next, value do
    if not isPlain(item) then return false end
  end
  return true
end

-- A copy without what the receiver cannot read; nothing if it can read all of it.
function compat.readable(value)
  if not isPlain(value) then return plain(value, 1) end
end

local function callable(value)
  local meta = type(value) == 'table' and getmetatable(value)
  return type(value) == 'function' or (type(meta) == 'table' and rawget(meta, '__call') ~= nil)
end

-- The last function among some arguments: scripts pass their callback last.
function compat.callbackOf(...)
  for at = select('#', ...), 1, -1 do
    local given = select(at, ...)
    if callable(given) then return given end
  end
end

-- Calls a script's callback in a thread of its own, so that one that fails or waits neither fails nor holds the export. Its errors are printed by its
-- own resource.
function compat.reply(callback, ...)
  if not callable(callback) then return end
  local given = table.pack(...)
  Citizen.CreateThread(function() pcall(callback, table.unpack(given, 1, given.n)) end)
end

-- Asks SonoranDispatch, on the server. Returns nothing while it is stopped.
function compat.ask(surface, name, given)
  local answer
  TriggerEvent('sonorandispatch:compat', surface, name, plain(given or {}, 1), function(found) answer = found end)
  return answer
end

-- Reports an alert, from either side. It is lost while SonoranDispatch is stopped.
function compat.report(surface, name, alert)
  if IsDuplicityVersion() then compat.ask(surface, name, alert)
  else TriggerServerEvent('sonorandispatch:sv:alert', surface, name, plain(alert, 1)) end
end

-- SonoranDispatch handles events directly, but one that holds an entity or a player never reaches it: its runtime cannot read it. Such an event is passed
-- on without these values.
function compat.relay(surface, names)
  for _, name in ipairs(names) do
    RegisterNetEvent(name)
    AddEventHandler(name, function(...)
      local given = table.pack(...)
      if isPlain(given) then return end
      local arguments = {}
      for at = 1, given.n do
        local item = plain(given[at], 1)
        if item == nil then item = false end
        arguments[at] = item
      end
      compat.ask(surface, 'event', { name = name, player = tonumber(source) or 0, arguments = arguments })
    end)
  end
end

local function knownWithoutUs(ped)
  return {
    coords = GetEntityCoords(ped), heading = GetEntityHeading(ped), speed = 0.0, sex = '', unique_id = '',
    street = '', street_1 = '', street_2 = '', zone = '', vehicle = 0, vehicle_label = '', vehicle_colour = '', vehicle_plate = '',
  }
end

-- The player of this client. While SonoranDispatch is stopped, the same table without what only it knows: scripts read its fields unchecked.
function compat.playerInfo()
  local found, info = pcall(function() return exports.sonorandispatch:getPlayerInfo() end)
  if found and type(info) == 'table' and info.coords then return info end

  local ped = PlayerPedId()
  info = knownWithoutUs(ped)
  info.ped = ped
  return info
end

-- A player as the server knows them; nothing for one who is not connected.
function compat.infoOf(surface, player)
  local info = compat.ask(surface, 'GetPlayerInfo', { player = player })
  local name = not info and GetResourceState('sonorandispatch') ~= 'started' and tonumber(player) and GetPlayerName(player)
  if not name then return info end

  info = knownWithoutUs(GetPlayerPed(player))
  info.name = name
  return info
end

function compat.export(name, run)
  offered[name] = true
  exports(name, run)
end

-- "MyAlert" as a title: "My Alert".
local function words(name) return (name:gsub('(%l)(%u)', '%1 %2'):gsub('_', ' ')) end

-- The alert that an added export reports: its first table, with its first text or else its own name as the words.
local function alertOf(name, field, ...)
  local alert, text, place
  for at = 1, select('#', ...) do
    local given = select(at, ...)
    if type(given) == 'table' and not callable(given) then alert = alert or plain(given, 1)
    elseif type(given) == 'string' then text = text or given
    elseif type(given) == 'vector3' then place = place or given end
  end

  alert = alert or {}
  alert[field] = alert[field] or alert.message or alert.title or alert.description or alert.text or text or words(name)
  alert.coords = alert.coords or place
  return alert
end

-- The names that the owner adds to this resource: setr sonorandispatch_exports "ps-dispatch:MyHeist, qs-dispatch:MyHeist" in server.cfg.
function compat.addedNames()
  local names = {}
  for resource, name in GetConvar('sonorandispatch_exports', ''):gmatch('([%w_%-]+):([%w_]+)') do
    if resource == compat.name and not offered[name] then names[#names + 1] = name end
  end
  return names
end

-- Offers the added names. Each reports an alert as the export given here does.
function compat.offerAdded(surface, reportedAs, field)
  for _, name in ipairs(compat.addedNames()) do
    compat.export(name, function(...) compat.report(surface, reportedAs, alertOf(name, field, ...)) end)
  end
end

_G.compat = compat
