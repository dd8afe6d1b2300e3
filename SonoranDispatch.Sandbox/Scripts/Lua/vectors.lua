-- Vectors of the game's Lua: values with arithmetic, of a type of their own.

local parts = { 'x', 'y', 'z', 'w' }
local plainType = type
local meta = {}

-- The game keeps 32 bits of each part.
local function single(number) return (string.unpack('f', string.pack('f', number))) end

local function make(size, ...)
  local vector = setmetatable({}, meta[size])
  for at = 1, size do vector[parts[at]] = single(select(at, ...) or 0) end
  return vector
end

local function sizeOf(value) return plainType(value) == 'table' and (getmetatable(value) or {}).__size or nil end

local function each(first, second, compute)
  local size = sizeOf(first) or sizeOf(second)
  local values = {}
  for at = 1, size do
    local left = sizeOf(first) and first[parts[at]] or first
    local right = sizeOf(second) and second[parts[at]] or second
    values[at] = compute(left, right)
  end
  return make(size, table.unpack(values))
end

local function length(vector)
  local sum = 0
  for at = 1, sizeOf(vector) do sum = sum + vector[parts[at]] ^ 2 end
  return math.sqrt(sum)
end

-- v.xy is a vector2 of two of its parts, v.r is v.x, and v[1] too.
local function part(vector, key)
  if plainType(key) == 'number' then return rawget(vector, parts[key]) end
  local swizzle = plainType(key) == 'string' and key:gsub('[rgba]', { r = 'x', g = 'y', b = 'z', a = 'w' }) or ''
  if #swizzle == 1 then return rawget(vector, swizzle) end
  if not swizzle:match('^[xyzw]+$') or #swizzle > 4 then return nil end
  local values = {}
  for letter in swizzle:gmatch('.') do values[#values + 1] = rawget(vector, letter) end
  return make(#values, table.unpack(values))
end

for size = 2, 4 do
  meta[size] = {
    __size = size,
    __kind = 'vector' .. size,
    __index = part,
    __len = length,
    __add = function(a, b) return each(a, b, function(x, y) return x + y end) end,
    __sub = function(a, b) return each(a, b, function(x, y) return x - y end) end,
    __mul = function(a, b) return each(a, b, function(x, y) return x * y end) end,
    __div = function(a, b) return each(a, b, function(x, y) return x / y end) end,
    __unm = function(a) return each(a, a, function(x) return -x end) end,
    __eq = function(a, b) return sizeOf(a) == sizeOf(b) and length(a - b) == 0 end,
    __tostring = function(a)
      local texts = {}
      for at = 1, size do texts[at] = ('%f'):format(a[parts[at]]) end
      return 'vector' .. size .. '(' .. table.concat(texts, ', ') .. ')'
    end,
  }
end

-- vector3(vector2, z) and vector3(table) are allowed, as in the game.
local function constructor(size)
  return function(...)
    local values = {}
    for _, given in ipairs({ ... }) do
      if plainType(given) == 'table' then
        for at = 1, 4 do values[#values + 1] = given[parts[at]] or given[at] end
      else
        values[#values + 1] = given
      end
    end
    return make(size, table.unpack(values))
  end
end

vector2, vector3, vector4 = constructor(2), constructor(3), constructor(4)
vec2, vec3, vec4 = vector2, vector3, vector4

function vec(...) return make(math.max(2, math.min(4, select('#', ...))), ...) end

function type(value) return sizeOf(value) and 'vector' .. sizeOf(value) or plainType(value) end
