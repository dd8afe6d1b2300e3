-- A stand-in for the CAD's official resource, as far as other resources deal with it: it keeps caches of what the CAD pushes, tells of each push with the
-- local events of that resource, answers its exports, and registers its commands some time after its start.

local PREFIX = 'SonoranCAD::pushevents:'

local calls, emergencies, units = {}, {}, {}

local function tell(name, ...) TriggerEvent(PREFIX .. name, ...) end

local function place(id)
  for at, unit in ipairs(units) do
    if unit.id == id then return at end
  end
end

local function keep(unit) units[place(unit.id) or #units + 1] = unit end

local function unitOf(id) return units[place(id)] end

local function identsOf(data) return data.idents or data.identIds or { data.ident or data.identId } end

local function cache(kind, dispatch)
  calls[dispatch.callId] = { dispatch_type = kind, dispatch = dispatch }
  return calls[dispatch.callId]
end

local function attach(data)
  local call = calls[data.callId]
  for _, id in ipairs(identsOf(data)) do
    local unit = unitOf(id)
    if call and unit then
      tell('UnitAttach', call, unit)
      table.insert(call.dispatch.idents, id)
    end
  end
end

local function detach(data)
  local call = calls[data.callId]
  for _, id in ipairs(identsOf(data)) do
    local unit = unitOf(id)
    if call and unit then
      tell('UnitDetach', call, unit)
      for at = #call.dispatch.idents, 1, -1 do
        if call.dispatch.idents[at] == id then table.remove(call.dispatch.idents, at) end
      end
    end
  end
end

-- What each push does, by its type. One that the caches know nothing of is not told.
local pushes = {
  EVENT_DISPATCH_NEW = function(data) tell('DispatchEvent', cache('CALL_NEW', data.dispatch)) end,
  EVENT_DISPATCH_EDIT = function(data)
    tell('DispatchEdit', calls[data.dispatch.callId], data)
    tell('DispatchEvent', cache('CALL_EDIT', data.dispatch))
  end,
  EVENT_DISPATCH_CLOSED = function(data)
    -- It stops after the first.
    local known = calls[data.callIds[1]]
    if not known then return end
    known.dispatch.status = 2
    tell('DispatchEvent', cache('CALL_CLOSE', known.dispatch))
  end,
  EVENT_DISPATCH_NOTE = function(data)
    tell('DispatchNote', calls[data.callId], data)
    if calls[data.callId] then table.insert(calls[data.callId].dispatch.notes, 1, data.note) end
  end,
  EVENT_DISPATCH_UNIT_ATTACH = attach,
  EVENT_DISPATCH_UNIT_DETACH = detach,
  EVENT_911 = function(data)
    emergencies[data.call.callId] = data.call
    tell('IncomingCadCall', data.call, data.call.metaData, data.communityUserIds or data.apiIds)
  end,
  EVENT_REMOVE_911 = function(data)
    for _, id in ipairs(data.callIds) do
      emergencies[id] = nil
      tell('CadCallRemoved', id)
    end
  end,
  EVENT_UNIT_PANIC = function(data)
    for _, id in ipairs(identsOf(data)) do
      if unitOf(id) then tell('UnitPanic', unitOf(id), id, data.isPanic) end
    end
  end,
  EVENT_UNIT_STATUS = function(data)
    for _, id in ipairs(identsOf(data)) do
      local unit = unitOf(id)
      if unit then
        unit.status = data.status
        tell('UnitUpdate', unit, unit.status)
        tell('UnitStatusUpdate', unit, unit.status)
      end
    end
  end,
  EVENT_UNIT_LOGIN = function(data)
    keep(data.unit)
    tell('UnitLogin', data.unit)
  end,
  EVENT_UNIT_LOGOUT = function(data)
    tell('UnitLogout', data.identId)
    if place(data.identId) then table.remove(units, place(data.identId)) end
  end,
  EVENT_COMMUNITY_LINK_VERIFIED = function(data) tell('CommunityLinkVerified', data) end,
}

SetHttpHandler(function(request, response)
  if request.path ~= '/event' or request.method ~= 'POST' then
    response.writeHead(404)
    return response.send('')
  end

  request.setDataHandler(function(body)
    local push = json.decode(body)
    if pushes[push.type] then pushes[push.type](push.data) end
    response.send('ok')
  end)
end)

exports('GetUnitCache', function() return units end)
exports('GetUnitById', place)
exports('GetCallCache', function() return calls end)
exports('GetEmergencyCache', function() return emergencies end)

-- Which commands it has is for its configuration to say, which it reads late.
CreateThread(function()
  Wait(1000)
  for _, name in ipairs({ '911', '311', '511', 'panic', 'ts', 'towreq' }) do
    RegisterCommand(name, function(source) print(('%s by %d'):format(name, source)) end, name == 'ts' or name == 'towreq')
  end
end)
