-- A postal map for the sandbox, in the form of the nearest-postal resource. The numbers are the sandbox's own.
fx_version 'cerulean'
game 'gta5'

postal_file 'postals.json'
file 'postals.json'
