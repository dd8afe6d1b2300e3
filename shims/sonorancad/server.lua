-- What other scripts call on the CAD's official resource. Numbers of calls are the CAD's. A call gets its number when the CAD has it, so callbacks that
-- are given a number come later: at the latest after 30 seconds, with false, while the call stands.

local compat = compat

local LONGEST_WAIT = 30000
local STOPPED = 'sonorandispatch is not running.'
local LATE = 'The CAD has not answered within 30 seconds. SonoranDispatch keeps the call and sends it as soon as it can.'

-- Callbacks that wait, by "call 12" (one of SonoranDispatch's calls) or "request 7".
local waiting = {}

local function ask(name, given)
  given = given or {}
  given.from = GetInvokingResource()
  return compat.ask('sonoran', name, given)
end

local function wait(key, text, callback)
  if not compat.callbackOf(callback) then return end
  local entry = { text = text, callback = callback }
  waiting[key] = waiting[key] or {}
  table.insert(waiting[key], entry)
  Citizen.SetTimeout(LONGEST_WAIT, function()
    if entry.done then return end
    entry.done = true
    compat.reply(callback, LATE, false)
  end)
end

local function finish(key, textOf, ok)
  local entries = waiting[key] or {}
  waiting[key] = nil
  for _, entry in ipairs(entries) do
    if not entry.done then
      entry.done = true
      compat.reply(entry.callback, textOf(entry), ok)
    end
  end
end

AddEventHandler('sonorandispatch:callCreated', function(call)
  finish(('call %d'):format(call.call), function(entry) return ('%s%d'):format(entry.text, call.cad) end, true)
end)

AddEventHandler('sonorandispatch:callRefused', function(call)
  finish(('call %d'):format(call.call), function() return call.reason or 'The CAD refused the call.' end, false)
end)

AddEventHandler('sonorandispatch:compatAnswer', function(request, text, ok)
  finish(('request %d'):format(request), function() return text end, ok)
end)

-- An answer has a text and whether it went well, or else what it waits for: a call, whose number follows the text, or a request.
local function answer(given, callback)
  if not given then compat.reply(callback, STOPPED, false)
  elseif given.call then wait(('call %d'):format(given.call), given.text, callback)
  elseif given.request then wait(('request %d'):format(given.request), '', callback)
  else compat.reply(callback, given.text, given.ok) end
end

local function request(kind, data, callback) answer(ask('performApiRequest', { type = kind, data = data }), callback) end

compat.export('performApiRequest', function(data, kind, callback)
  if type(data) == 'string' and json then
    local ok, decoded = pcall(json.decode, data)
    data = ok and decoded or nil
  end
  request(kind, data, callback)
end)

-- The types are built in.
compat.export('registerApiType', function() end)

compat.export('call911', function(caller, location, description, postal, plate, callback, coords, meta)
  meta = type(meta) == 'table' and meta or {}
  meta.postal, meta.plate = postal or meta.postal, plate or meta.plate
  request('CALL_911', { caller = caller, location = location, description = description, coords = coords, metaData = meta }, callback)
end)

-- One table, or what the official resource takes one by one.
compat.export('createDispatchCall', function(call, ...)
  local callback = compat.callbackOf(...)
  if type(call) ~= 'table' then
    local status, priority, block, address, postal, title, code, primary, trackPrimary, description, notes, meta, units = ...
    call = {
      origin = call, status = status, priority = priority, block = block, address = address, postal = postal, title = title, code = code,
      primary = primary, trackPrimary = trackPrimary, description = description, notes = notes, metaData = meta, units = units,
    }
  end
  request('NEW_DISPATCH', call, callback)
end)

local function change(kind, data)
  local given = ask('performApiRequest', { type = kind, data = data })
  return given ~= nil and given.ok == true
end

compat.export('addCallNote', function(call, text) return change('ADD_CALL_NOTE', { callId = call, note = text }) end)
compat.export('setCallPostal', function(call, postal) return change('SET_CALL_POSTAL', { callId = call, postal = postal }) end)
compat.export('remove911', function(call) return change('REMOVE_911', { callId = call }) end)

local function inCad(player) return ask('isPlayerInCAD', { player = player }) or { linked = false, online = false, success = false } end

compat.export('isPlayerInCAD', inCad)
compat.export('CadIsPlayerLinked', function(player) return inCad(player).linked end)
compat.export('getPlayerCommunityUserId', function(player) return inCad(player).communityUserId end)
compat.export('GetUnitByPlayerId', function(player) return inCad(player).unit end)

local function units() return ask('GetUnitCache') or {} end

compat.export('GetUnitCache', units)

-- The place of a unit in the list of units.
compat.export('GetUnitById', function(id)
  for at, unit in ipairs(units()) do
    if unit.id == id then return at end
  end
end)

local function byNumber(calls, valueOf)
  local cache = {}
  for _, call in ipairs(calls or {}) do cache[call.callId] = valueOf(call) end
  return cache
end

compat.export('GetCallCache', function() return byNumber(ask('GetCallCache'), function(call) return { dispatch = call } end) end)
compat.export('GetEmergencyCache', function() return byNumber(ask('GetEmergencyCache'), function(call) return call end) end)

local function account() return ask('account') or {} end

for _, name in ipairs({ 'getCommunityId', 'getCadCommunityId' }) do compat.export(name, function() return account().communityId end) end
for _, name in ipairs({ 'getServerId', 'getCadServerId' }) do compat.export(name, function() return account().serverId end) end

compat.export('cadGetNearestPostal', function(player) return ask('nearestPostal', { player = player }) end)
compat.export('RetrievePostal', function(coords, callback)
  local postal = ask('nearestPostal', { coords = coords })
  compat.reply(callback, postal)
  return postal
end)

-- None of its plugins is here. Scripts read the fields unchecked.
compat.export('GetPluginConfig', function() return { enabled = false } end)
compat.export('getDispatchStatus', function() return false end)

-- The CAD's pushes: it posts them to /sonorancad/event of the game server. SonoranDispatch checks the key and says what to answer.

local LONGEST_PUSH = 64 * 1024

local function answerHttp(response, status, text, headers)
  -- An empty table would arrive as a list, which are no headers.
  if headers then response.writeHead(status, headers) else response.writeHead(status) end
  response.send(text)
end

-- Names of headers come in any case.
local function headerOf(request, wanted)
  for name, value in pairs(request.headers or {}) do
    if type(name) == 'string' and name:lower() == wanted then return type(value) == 'table' and value[1] or value end
  end
  return nil
end

local function takePush(response, body)
  if #body > LONGEST_PUSH then return answerHttp(response, 413, 'too long') end

  local status, text
  TriggerEvent('sonorandispatch:cadPush', body, function(given, words) status, text = given, words end)
  answerHttp(response, status or 503, text or STOPPED)
end

SetHttpHandler(function(request, response)
  if (request.path or ''):match('^[^?]*') ~= '/event' then return answerHttp(response, 404, 'not found') end
  if request.method ~= 'POST' then return answerHttp(response, 405, 'only POST', { Allow = 'POST' }) end

  local length = tonumber(headerOf(request, 'content-length'))
  if length == 0 then return answerHttp(response, 400, 'bad request') end
  if length and length > LONGEST_PUSH then return answerHttp(response, 413, 'too long') end
  request.setDataHandler(function(body) takePush(response, type(body) == 'string' and body or '') end)
end)

-- What SonoranDispatch does not do: the callback gets an error, and the console says once which script asked.
local function unsupported(name)
  compat.export(name, function(...) answer(ask('performApiRequest', { type = name }), compat.callbackOf(...)) end)
end

for _, name in ipairs({
  'addBlip', 'addBlips', 'removeBlip', 'modifyBlipd', 'getBlips', 'removeWithSubtype', 'addTempBlipData', 'addTempBlipColor',
  'performLookup', 'cadPlateLookup', 'cadSetUnitStatus', 'getAllWarrantsAndBolos',
}) do unsupported(name) end

for _, name in ipairs(compat.addedNames()) do unsupported(name) end
