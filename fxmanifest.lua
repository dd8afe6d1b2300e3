-- What the game server and the players' games are told of this resource.
-- Everything in `files` and every client script is sent to players and can be read by them: never list the server's
-- files, config.json or locales here.

fx_version 'cerulean'
game 'gta5'

name 'sonorandispatch'
author 'The SonoranDispatch founders'
version '0.1.0'
repository 'https://github.com/sonorandispatch/sonorandispatch'
-- By this the resource knows another copy of itself, whatever the folder's name: two of them would make every call twice.
sonorandispatch_resource 'yes'
description 'Turns what happens in the game into dispatch calls in Sonoran CAD.'

-- 7290 is the oldest build that widely used resources such as ox_lib still accept, so servers that run them have it.
-- OneSync gives calls their places, but it is not required here: without it the resource starts, says so, and calls
-- have no place.
dependency '/server:7290'

server_script 'Server/SonoranDispatch.Server.net.dll'
client_script 'Client/SonoranDispatch.Client.net.dll'

ui_page 'Nui/index.html'
nui_callback_strict_mode 'true'

files {
  'Nui/**/*.html',
  'Nui/**/*.css',
  'Nui/**/*.js',
}
