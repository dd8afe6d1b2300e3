-- What the game's Lua offers besides threads, events and exports: natives, state bags, JSON, the clock.

local engine = ...
local host, running = engine.host, engine.running

local VEHICLE, VEHICLE_MODEL = 2, 1912215274
local STARTED_AT = 1767268800 -- 2026-01-01 12:00 UTC

json = {
  encode = function(value) return host.toJson(value) end,
  decode = function(text) return type(text) == 'string' and host.fromJson(text) or nil end,
}

function GetHashKey(text) return host.hash(text) end
joaat = GetHashKey

function GetCurrentResourceName() return (running()) end

function GetInvokingResource()
  local _, invoker = running()
  return invoker or host.native((running()), 'GetInvokingResource', table.pack())[1]
end

function GetGameTimer() return math.tointeger(host.now()) end
function IsDuplicityVersion() return host.isServer end
function PerformHttpRequest(_, answered) if answered then SetTimeout(0, function() answered(0, nil, {}, 'there is no network here') end) end end

-- State bags live on one side here, and nobody else sees them.

local function bag()
  local values = {}
  return setmetatable({}, {
    __index = function(_, key)
      if key == 'set' then return function(_, name, value) values[name] = value end end
      return values[key]
    end,
    __newindex = function(_, key, value) values[key] = value end,
  })
end

-- As in the game, a table with a msgpack type of its own, which other runtimes cannot read.
local function owner(kind, extension)
  local known = {}
  return function(handle)
    handle = tonumber(handle) or 0
    known[handle] = known[handle] or setmetatable({ state = bag() }, { __kind = kind, __ext = extension, __handle = handle })
    return known[handle]
  end
end

Entity, Player, GlobalState = owner('entity', 41), owner('player', 42), bag()

-- Natives of the stand-in by name. One that is not known answers nothing and is named once.

local names = { 'Get', 'Set', 'Is', 'Has', 'Does', 'Create', 'Delete', 'Add', 'Remove', 'Task', 'Draw', 'Request', 'Start', 'Stop', 'Play', 'Network',
  'Clear', 'Disable', 'Enable', 'Begin', 'End', 'Display', 'Register', 'Execute', 'Freeze', 'Attach', 'Detach', 'Apply', 'Give', 'Load', 'Send' }

local function looksLikeNative(name)
  for _, verb in ipairs(names) do
    if name:match('^' .. verb .. '%u%l') then return true end
  end
  return false
end

local function native(name)
  return function(...)
    local result = host.native((running()), name, table.pack(...))
    if result.problem then error(result.problem, 2) end
    return table.unpack(result, 1, result.n)
  end
end

setmetatable(_G, { __index = function(globals, name)
  if type(name) ~= 'string' then return nil end
  local found
  if host.isNative(name) then
    found = native(name)
  elseif looksLikeNative(name) then
    host.print(running(), 'native ' .. name .. ' is not known here; it answers nothing')
    found = function() return nil end
  end
  if found then rawset(globals, name, found) end
  return found
end })

-- Players' own commands are not imitated.
function RegisterCommand(name, run, restricted)
  if host.isServer then host.command((running()), name, run, restricted == true) end
end

if host.isServer then
  local plainTime, plainDate = os.time, os.date
  os = {
    time = function(parts) return parts and plainTime(parts) or STARTED_AT + host.now() // 1000 end,
    date = function(format, time) return plainDate('!' .. (format or '%c'):gsub('^!', ''), math.tointeger((time or STARTED_AT + host.now() // 1000) // 1)) end,
    clock = function() return host.now() / 1000 end,
    difftime = function(later, earlier) return later - earlier end,
  }

  function GetPlayers()
    local players = {}
    for at = 1, GetNumPlayerIndices() do players[at] = GetPlayerFromIndex(at - 1) end
    return players
  end

  function GetPlayerIdentifiers(player)
    local identifiers = {}
    for at = 1, GetNumPlayerIdentifiers(player) do identifiers[at] = GetPlayerIdentifier(player, at - 1) end
    return identifiers
  end
else
  os = nil
  LocalPlayer = { state = bag() }

  local ownCoords = native('GetEntityCoords')

  -- The only vehicle here is the player's, or one beside them.
  function GetVehiclePedIsIn() return host.plate() ~= '' and VEHICLE or 0 end
  function IsPedInAnyVehicle() return host.plate() ~= '' end
  function GetVehicleNumberPlateText(vehicle) return vehicle ~= 0 and (host.plate() ~= '' and host.plate() or 'LUA 7') or nil end
  function GetVehicleColours() return 0, 0 end
  function GetDisplayNameFromVehicleModel() return 'POLICE3' end
  function GetEntityModel(entity) return entity == VEHICLE and VEHICLE_MODEL or GetHashKey('mp_m_freemode_01') end
  function DoesEntityExist(entity) return entity == VEHICLE or entity == PlayerPedId() end
  function GetEntityCoords(entity) return ownCoords(entity == VEHICLE and PlayerPedId() or entity) end

  function GetPlayerPed(player) return (player == -1 or player == PlayerId()) and PlayerPedId() or 0 end
  function GetPlayerName(player) return player == PlayerId() and host.name() or '**Invalid**' end
  function GetPlayerFromServerId(player) return player == GetPlayerServerId(PlayerId()) and PlayerId() or -1 end
  function GetActivePlayers() return { PlayerId() } end
end
