-- What the game server and the clients need to know about this resource. Everything in `files` and every client script is sent to players,
-- who can read it. Never list the server's files, config.json or locales here.

fx_version 'cerulean'
game 'gta5'

name 'sonorandispatch'
author 'The SonoranDispatch founders'
version '@version@'
repository '@repository@'
-- Lets the resource recognize another copy of itself, whatever its folder is called. Two copies would create every call twice.
sonorandispatch_resource 'yes'
description 'Turns what happens in the game into dispatch calls in Sonoran CAD.'

-- 7290 is the oldest build that widely used resources such as ox_lib still support, so servers that run them have it. OneSync provides the
-- positions of calls, but it is not required here: without it the resource starts and reports it, and calls have no position.
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
