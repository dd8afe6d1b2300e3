-- Threads, events and exports of the game's Lua. The host's functions do what goes beyond Lua. Returns what the host and world.lua call.

local host = Host
Host, io, luanet, import, dofile, loadfile, require, package = nil, nil, nil, nil, nil, nil, nil, nil

local MOST_INSTRUCTIONS, COUNTED = 50000000, 10000

local sethook, create, resume = debug.sethook, coroutine.create, coroutine.resume
debug.sethook = nil

local functions, handlers, fromNetwork, unsafe = {}, {}, {}, {}
local threads, spent = {}, 0
local resource, invoker = '', nil

-- Once a script is over the limit, every further instruction fails, so that catching the error does not help.
local function count()
  spent = spent + COUNTED
  if spent < MOST_INSTRUCTIONS then return end
  sethook(count, '', 1)
  error('stopped after 50 million instructions: a loop without Wait does not end', 2)
end

local function counted(run)
  local thread = create(run)
  sethook(thread, count, '', COUNTED)
  return thread
end

coroutine.create = counted

function coroutine.wrap(run)
  local thread = counted(run)
  return function(...)
    local result = table.pack(resume(thread, ...))
    if not result[1] then error(result[2], 0) end
    return table.unpack(result, 2, result.n)
  end
end

-- The built-in one calls the handler inside the counting hook, where nothing is counted.
function xpcall(run, handler, ...)
  local result = table.pack(pcall(run, ...))
  if not result[1] then return false, handler(result[2]) end
  return table.unpack(result, 1, result.n)
end

-- Nothing of a stopped resource runs. The host does not know a resource that only exists here.
local function runs(owner)
  local state = host.state(owner)
  return state ~= 'stopped' and state ~= 'stopping'
end

local function textOf(problem) return type(problem) == 'string' and problem or tostring(problem) end

-- Runs a thread until it ends or waits. A thread remembers which resource's code it runs.
local function step(thread, ...)
  local outer, outerInvoker = resource, invoker
  resource, invoker = thread.resource, thread.invoker
  local result = table.pack(resume(thread.run, ...))
  thread.resource, thread.invoker = resource, invoker
  resource, invoker = outer, outerInvoker
  if not result[1] then
    thread.failed = true
    host.failed(thread.resource, textOf(result[2]))
  elseif coroutine.status(thread.run) == 'suspended' then
    thread.wake = host.now() + (tonumber(result[2]) or 0)
    threads[#threads + 1] = thread
  else
    thread.done = true
    return table.unpack(result, 2, result.n)
  end
end

local function spawn(owner, by, run, ...) return step({ run = counted(run), resource = owner, invoker = by }, ...) end

local function within(owner, run, ...)
  local outer, outerInvoker = resource, invoker
  resource, invoker = owner, outer
  local result = table.pack(pcall(run, ...))
  resource, invoker = outer, outerInvoker
  if not result[1] then error(result[2], 0) end
  return table.unpack(result, 2, result.n)
end

-- Threads.

Citizen = {}

function Citizen.CreateThread(run)
  threads[#threads + 1] = { run = counted(run), resource = resource, invoker = invoker, wake = host.now() }
end

function Citizen.CreateThreadNow(run, ...) spawn(resource, invoker, run, ...) end

function Citizen.Wait(milliseconds) coroutine.yield(milliseconds or 0) end

local timeouts = 0

function Citizen.SetTimeout(milliseconds, run)
  timeouts = timeouts + 1
  threads[#threads + 1] = { run = counted(run), resource = resource, wake = host.now() + (tonumber(milliseconds) or 0), timeout = timeouts }
  return timeouts
end

function Citizen.ClearTimeout(timeout)
  for at = #threads, 1, -1 do
    if threads[at].timeout == timeout then table.remove(threads, at) end
  end
end

function Citizen.Await(promised)
  while promised.state == nil do Citizen.Wait(0) end
  if promised.state == 'rejected' then error(promised.value, 2) end
  return promised.value
end

function Citizen.Trace(text) host.print(resource, text) end

CreateThread, Wait, SetTimeout, ClearTimeout = Citizen.CreateThread, Citizen.Wait, Citizen.SetTimeout, Citizen.ClearTimeout

promise = {}
promise.__index = promise

function promise.new() return setmetatable({}, promise) end

local function settle(promised, state, value)
  if promised.state == nil then promised.state, promised.value = state, value end
end

function promise:resolve(value) settle(self, 'resolved', value) end
function promise:reject(value) settle(self, 'rejected', value) end

function print(...)
  local texts = table.pack(...)
  for at = 1, texts.n do texts[at] = tostring(texts[at]) end
  host.print(resource, table.concat(texts, '\t'))
end

-- Exports.

local function exportOf(owner, name)
  local own = functions[owner]
  if own and own[name] and runs(owner) then return function(_, ...) return within(owner, own[name], ...) end end
  if own then error('No such export ' .. name .. ' in resource ' .. owner, 2) end
  return function(_, ...)
    local answer = host.export(resource, owner, name, table.pack(...))
    if not answer.found then error('No such export ' .. name .. ' in resource ' .. owner, 2) end
    return answer.value
  end
end

exports = setmetatable({}, {
  __call = function(_, name, run)
    local known = functions[resource] or {}
    functions[resource] = known
    local isNew = known[name] == nil
    known[name] = run

    -- As in the game, resources in other languages get the function through an event.
    if isNew then AddEventHandler('__cfx_export_' .. resource .. '_' .. name, function(take) take(function(...) return known[name](...) end) end) end
  end,
  __index = function(_, owner)
    return setmetatable({}, { __index = function(_, name) return exportOf(owner, name) end })
  end,
})

-- Events.

function AddEventHandler(name, run)
  if not handlers[name] then
    handlers[name] = {}
    host.listen(name)
  end
  local handler = { name = name, run = run, resource = resource }
  table.insert(handlers[name], handler)
  return handler
end

function RemoveEventHandler(handler)
  for at, known in ipairs(handlers[handler.name] or {}) do
    if known == handler then table.remove(handlers[handler.name], at) break end
  end
end

function RegisterNetEvent(name, run)
  fromNetwork[resource .. '/' .. name] = true
  if run then return AddEventHandler(name, run) end
end
RegisterServerEvent = RegisterNetEvent

function TriggerEvent(name, ...) host.event(resource, name, table.pack(...)) end

if host.isServer then
  function TriggerClientEvent(name, target, ...) host.toClient(name, tonumber(target) or 0, table.pack(...)) end
  TriggerLatentClientEvent = function(name, target, _, ...) TriggerClientEvent(name, target, ...) end
else
  function TriggerServerEvent(name, ...) host.toServer(name, table.pack(...)) end
  TriggerLatentServerEvent = function(name, _, ...) TriggerServerEvent(name, ...) end
end

local function sourceOf(text)
  local player = tonumber(text:match('net:(%d+)$'))
  return player and player ~= 65535 and player or ''
end

local engine = { host = host, runs = runs }

-- Code that the host runs from now on is this resource's.
function engine.enter(owner) resource = owner end

-- The resource whose code runs, and the one that called it.
function engine.running() return resource, invoker end

function engine.deliver(name, from, arguments)
  local outer = source
  for _, handler in ipairs({ table.unpack(handlers[name] or {}) }) do
    local key = handler.resource .. '/' .. name
    if not runs(handler.resource) then
      -- It hears nothing.
    elseif from:sub(1, 4) == 'net:' and not fromNetwork[key] then
      if not unsafe[key] then host.print(handler.resource, 'event ' .. name .. ' was not safe for net: it needs RegisterNetEvent') end
      unsafe[key] = true
    else
      source = sourceOf(from)
      spawn(handler.resource, nil, handler.run, table.unpack(arguments, 1, arguments.n))
    end
  end
  source = outer
end

-- A function that was passed on is called from the other side.
function engine.invoke(owner, run, arguments) return spawn(owner, nil, run, table.unpack(arguments, 1, arguments.n)) end

-- Runs a function of a resource in the next tick.
function engine.later(owner, run) threads[#threads + 1] = { run = counted(run), resource = owner, wake = host.now() } end

function engine.tick()
  local due, now = {}, host.now()
  for at = #threads, 1, -1 do
    if threads[at].wake <= now then table.insert(due, 1, table.remove(threads, at)) end
  end
  for _, thread in ipairs(due) do
    if runs(thread.resource) then step(thread) end
  end
end

function engine.pending() return #threads end

local body

-- Starts a script, with a new allowance of instructions. Its threads run on in later ticks.
function engine.start(owner, code, chunk)
  spent = 0
  local run = assert(load(code, chunk, 't'))
  body = { resource = owner }
  local mine = body
  body.run = counted(function() mine.values = table.pack(run()) end)
  step(body)
end

-- Whether the script itself, its threads apart, has ended.
function engine.isOver() return not body or body.done == true or body.failed == true end

function engine.values()
  local values = body and body.values
  if not values or values.n == 0 then return nil end
  if values.n == 1 and values[1] == nil then return nil end
  local texts = {}
  for at = 1, values.n do texts[at] = type(values[at]) == 'table' and json.encode(values[at]) or tostring(values[at]) end
  return table.concat(texts, ', ')
end

function engine.kind(value)
  local meta = getmetatable(value)
  return type(meta) == 'table' and rawget(meta, '__kind') or nil
end

function engine.callable(id)
  return function(...) return host.call(id, table.pack(...)) end
end

-- An entity or a player by the number of its msgpack type. Which one is not known here.
function engine.special(extension) return extension == 42 and Player(0) or Entity(0) end

function engine.table() return {} end

function engine.vector(...) return vec(...) end

return engine
