-- Stands in for qs-dispatch: scripts that call its exports reach SonoranDispatch. Not for servers on which qs-dispatch itself runs.
fx_version 'cerulean'
game 'gta5'

author 'The SonoranDispatch founders'
version '0.1.0'
repository 'https://github.com/sonorandispatch/sonorandispatch'
description 'Passes what scripts say to qs-dispatch on to SonoranDispatch.'
sonorandispatch_standin 'yes'

dependency 'sonorandispatch'

client_script 'client.lua'
server_script 'server.lua'
