-- The game server's HTTP, for the resources that take requests: SetHttpHandler (fivem-runtime: ResourceHttpHandler). The server only.

local engine = ...
local host, running = engine.host, engine.running
if not host.isServer then return end

local PER_SECOND, BURST = 10, 25

local handlers, buckets = {}, {}

-- A later one replaces it; there is no way to take it away.
function SetHttpHandler(run) handlers[(running())] = run end

-- Functions of the game arrive as tables that can be called.
local function passed(run) return setmetatable({}, { __call = function(_, ...) return run(...) end }) end

local function isAllowed(address)
  local bucket = buckets[address] or { left = BURST, at = host.now() }
  bucket.left = math.min(BURST, bucket.left + (host.now() - bucket.at) * PER_SECOND / 1000)
  bucket.at, buckets[address] = host.now(), bucket
  if bucket.left < 1 then return false end
  bucket.left = bucket.left - 1
  return true
end

local function text(value, what)
  if type(value) ~= 'string' then error(what .. ' must be a text, not ' .. type(value), 3) end
  return value
end

local function responseFor(answer)
  local function open(what)
    if answer.done then error(what .. ' after send', 3) end
  end

  return {
    writeHead = passed(function(status, headers)
      open('writeHead')
      if math.type(status) ~= 'integer' then error('the status must be a whole number', 2) end
      if answer.head then error('writeHead twice', 2) end
      if headers and next(headers) == nil then error('an empty table arrives as a list, which are no headers', 2) end
      for name, value in pairs(headers or {}) do
        text(name, 'the name of a header')
        answer.headers[name] = text(value, 'the header ' .. name)
      end
      answer.head = status
    end),
    write = passed(function(part)
      open('write')
      answer.text = answer.text .. text(part, 'what is written')
    end),
    send = passed(function(part)
      open('send')
      if part ~= nil then answer.text = answer.text .. text(part, 'what is sent') end
      answer.done, answer.status = true, answer.head or 200
    end),
  }
end

-- Hands a request to a resource. The answer's status is 0 until the resource has sent it.
function engine.request(owner, method, path, address, headers, body)
  local answer = { status = 0, text = '', headers = {} }
  if not isAllowed(address) then
    answer.status, answer.text = 429, 'Rate limited.'
    return answer
  end

  local handler = handlers[owner]
  if not handler or not engine.runs(owner) then
    answer.status, answer.text = 404, 'Not found.'
    return answer
  end

  -- The body comes whole and in a later tick. Nothing comes of an empty one.
  local request = {
    method = method, path = path, address = address, headers = headers,
    setCancelHandler = passed(function() end),
    setDataHandler = passed(function(run, mode)
      if mode ~= nil then error('only texts are known here, not ' .. tostring(mode), 2) end
      if body ~= '' then engine.later(owner, function() run(body) end) end
    end),
  }
  engine.invoke(owner, handler, table.pack(request, responseFor(answer)))
  return answer
end
