-- Replaces lb-tablet: scripts that call its exports reach SonoranDispatch. Do not use it on servers that run lb-tablet itself.
fx_version 'cerulean'
game 'gta5'

author 'The SonoranDispatch founders'
version '@version@'
repository '@repository@'
description 'Passes what scripts say to lb-tablet on to SonoranDispatch.'
sonorandispatch_standin 'yes'

-- No dependency on sonorandispatch: the server would stop this resource whenever that one is restarted, and not start it again.
shared_scripts { 'compat.lua', 'shared.lua' }
