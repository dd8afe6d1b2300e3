// Assembles the page. Each snapshot of the world goes to every panel.

import { Board } from './board.js';
import { Chat } from './chat.js';
import { Faults } from './faults.js';
import { LiveMap } from './live-map.js';
import { Officer } from './officer.js';
import { Requests } from './requests.js';
import { Server } from './server.js';
import { State } from './state.js';
import { TwoScreens } from './two-screens.js';
import { watch } from './link.js';

const map = new LiveMap();
const officer = new Officer('officer', player => player.onDuty, player => map.mark(player));
const second = new TwoScreens(officer);
const chat = new Chat(player => map.choose(player), player => officer.choose(player));
const panels = [
  new State(() => officer.reload()), chat, officer, second, map, new Board(map), new Requests(), new Server(), new Faults(),
];

watch(view => panels.forEach(panel => panel.show(view)));
