namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>Lua definitions of the few game globals that other resources' Lua scripts use.</summary>
internal static class LuaGameGlobals
{
    /// <summary>The Lua code. The host's functions provide what goes beyond Lua.</summary>
    public const string Globals = """
        local functions, handlers = {}, {}
        local toEvent, toServer, toExport, plate = HostEvent, HostServerEvent, HostExport, HostPlate
        HostEvent, HostServerEvent, HostExport, HostPlate, io, os, luanet, import = nil, nil, nil, nil, nil, nil, nil, nil

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
                    if not own[name] then error('No such export ' .. name .. ' in resource ' .. resource) end
                    return own[name](...)
                  end
                  return toExport(resource, name, table.pack(...))
                end
              end,
            })
          end,
        })

        function AddEventHandler(name, run)
          handlers[name] = handlers[name] or {}
          table.insert(handlers[name], run)
        end

        function RegisterNetEvent(name, run)
          if run then AddEventHandler(name, run) end
        end
        RegisterServerEvent = RegisterNetEvent

        function TriggerEvent(name, ...)
          for _, run in ipairs(handlers[name] or {}) do run(...) end
          toEvent(name, table.pack(...))
        end

        function TriggerServerEvent(name, ...) toServer(name, table.pack(...)) end

        function vector3(x, y, z) return { x = x, y = y, z = z } end
        function GetResourceState(name) return functions[name] and 'started' or 'missing' end
        function GetCurrentResourceName() return CurrentResource end
        function PlayerPedId() return 1 end
        function PlayerId() return 0 end
        function GetVehiclePedIsIn() return plate() ~= '' and 2 or 0 end
        function GetVehicleNumberPlateText(vehicle) return vehicle ~= 0 and (plate() ~= '' and plate() or 'LUA 7') or nil end
        function GetEntityModel() return 1912215274 end
        function GetDisplayNameFromVehicleModel() return 'POLICE3' end
        """;
}
