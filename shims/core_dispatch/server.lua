local compat = compat

compat.relay('core_dispatch', { 'core_dispatch:addCall', 'core_dispatch:sendAlert' })
