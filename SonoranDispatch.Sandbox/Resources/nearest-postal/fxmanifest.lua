-- A postal map for the sandbox, in the format of the nearest-postal resource. The numbers are invented for the sandbox.
fx_version 'cerulean'
game 'gta5'

postal_file 'postals.json'
file 'postals.json'
