namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>Lua definitions of the few game globals that other resources' Lua scripts use.</summary>
internal static class LuaGameGlobals
{
    /// <summary>
    /// The Lua code. The host's functions provide what goes beyond Lua. As in the game, each thread and each handler stands alone: an error in one is
    /// printed and ends only that one, and nothing of a stopped resource runs.
    /// </summary>
    public const string Globals = """
        local functions, handlers, threads = {}, {}, {}
        local toEvent, toServer, toExport, listen, plate = HostEvent, HostServerEvent, HostExport, HostListen, HostPlate
        local state, now, trace, convar, onServer = HostState, HostNow, HostPrint, HostConvar, HostIsServer
        HostEvent, HostServerEvent, HostExport, HostListen, HostPlate, HostState, HostNow, HostPrint, HostConvar, HostIsServer = nil, nil, nil, nil, nil, nil, nil, nil, nil, nil
        io, os, luanet, import = nil, nil, nil, nil

        local function runs(resource)
          local given = state(resource)
          return given ~= 'stopped' and given ~= 'stopping'
        end

        local function resume(thread)
          local before = CurrentResource
          CurrentResource = thread.resource
          local ok, wait = coroutine.resume(thread.routine)
          CurrentResource = before
          if not ok then trace('SCRIPT ERROR: ' .. tostring(wait)) end
          if not ok or coroutine.status(thread.routine) == 'dead' then return end
          thread.due = now() + (tonumber(wait) or 0)
          table.insert(threads, thread)
        end

        local function later(milliseconds, run)
          table.insert(threads, { routine = coroutine.create(run), due = now() + milliseconds, resource = CurrentResource })
        end

        function HostAdvance()
          local waiting = threads
          threads = {}
          for _, thread in ipairs(waiting) do
            if thread.due > now() then table.insert(threads, thread)
            elseif runs(thread.resource) then resume(thread) end
          end
        end

        function HostHeard(name, ...)
          for _, handler in ipairs(handlers[name] or {}) do
            if runs(handler.resource) then
              local given = table.pack(...)
              resume({ routine = coroutine.create(function() handler.run(table.unpack(given, 1, given.n)) end), resource = handler.resource })
            end
          end
        end

        Citizen = {
          CreateThread = function(run) later(0, run) end,
          SetTimeout = function(milliseconds, run) later(milliseconds, run) end,
          Wait = function(milliseconds) coroutine.yield(milliseconds) end,
        }
        CreateThread, SetTimeout, Wait = Citizen.CreateThread, Citizen.SetTimeout, Citizen.Wait

        local invoking
        local function callAs(resource, run, ...)
          local before, invokedBy = CurrentResource, invoking
          CurrentResource, invoking = resource, before
          local answer = table.pack(pcall(run, ...))
          CurrentResource, invoking = before, invokedBy
          if not answer[1] then error(answer[2], 0) end
          return table.unpack(answer, 2, answer.n)
        end

        exports = setmetatable({}, {
          __call = function(_, name, run)
            functions[CurrentResource] = functions[CurrentResource] or {}
            functions[CurrentResource][name] = run
          end,
          __index = function(_, resource)
            return setmetatable({}, {
              __index = function(_, name)
                return function(_, ...)
                  local own = functions[resource]
                  if own then
                    if not own[name] or not runs(resource) then error('No such export ' .. name .. ' in resource ' .. resource) end
                    return callAs(resource, own[name], ...)
                  end
                  return toExport(resource, name, table.pack(...))
                end
              end,
            })
          end,
        })

        function AddEventHandler(name, run)
          if not handlers[name] then
            handlers[name] = {}
            listen(name)
          end
          table.insert(handlers[name], { run = run, resource = CurrentResource })
        end

        function RegisterNetEvent(name, run)
          if run then AddEventHandler(name, run) end
        end
        RegisterServerEvent = RegisterNetEvent

        -- The C# runtime fails to unpack an event that holds an entity or a player, so its handlers never hear of it.
        local function isReadable(value)
          if type(value) ~= 'table' then return true end
          if (getmetatable(value) or {}).__ext then return false end
          for _, inner in next, value do
            if not isReadable(inner) then return false end
          end
          return true
        end

        local function send(to, name, ...)
          local given = table.pack(...)
          if isReadable(given) then return to(name, given) end
          trace('SCRIPT ERROR in event ' .. name .. ': unknown extension type')
          if onServer then HostHeard(name, ...) end
        end

        function TriggerEvent(name, ...)
          if not onServer then HostHeard(name, ...) end
          send(toEvent, name, ...)
        end

        function TriggerServerEvent(name, ...) send(toServer, name, ...) end

        function print(...)
          local given = table.pack(...)
          for at = 1, given.n do given[at] = tostring(given[at]) end
          trace(table.concat(given, ' '))
        end

        function vector3(x, y, z) return { x = x, y = y, z = z } end
        function IsDuplicityVersion() return onServer end
        function GetConvar(name, default) return convar(name) or default end
        function GetResourceState(name)
          local given = state(name)
          return given == 'missing' and functions[name] and 'started' or given
        end
        function GetCurrentResourceName() return CurrentResource end
        function GetInvokingResource() return invoking end
        function GetGameTimer() return now() end
        function PlayerPedId() return 1 end
        function PlayerId() return 0 end
        function GetEntityCoords() return vector3(0.0, 0.0, 0.0) end
        function GetEntityHeading() return 0.0 end
        function GetVehiclePedIsIn() return plate() ~= '' and 2 or 0 end
        function GetVehicleNumberPlateText(vehicle) return vehicle ~= 0 and (plate() ~= '' and plate() or 'LUA 7') or nil end
        function GetEntityModel() return 1912215274 end
        function GetDisplayNameFromVehicleModel() return 'POLICE3' end

        -- An entity or a player as a value: a table with a msgpack type of its own, which other runtimes cannot read.
        local function special(type, key)
          local meta = { __ext = type, __index = function(_, name) return name == 'state' and {} or nil end }
          return function(given) return setmetatable({ [key] = given }, meta) end
        end
        Entity, Player = special(41, '__data'), special(42, '__data')
        """;
}
