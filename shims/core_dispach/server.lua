local compat = compat

compat.relay('core_dispatch', { 'core_dispach:addCall' })
