// Places on the island to which the console moves players.

/** Places to move a player to, as [name, x, y]. */
export const places = [
  ['Grove Street', -48.5, -1757.2], ['Mission Row station', 425.1, -979.4], ['Legion Square', 195.2, -933.8],
  ['Vinewood Boulevard', 300.5, 180.2], ['Vespucci Beach', -1390.4, -1150.6], ['Airport', -1037.6, -2737.1],
  ['Sandy Shores', 1720.3, 3640.2], ['Grapeseed', 1690.1, 4790.5], ['Fort Zancudo', -2050.7, 3130.4],
  ['Mount Chiliad', 501.6, 5604.2], ['Paleto Bay', -110.9, 6460.3],
];
