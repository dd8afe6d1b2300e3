// Puts the page together: messages from the client script go to the cards, and the script hears when cards come and go.

import { listen, post } from './bridge.js';
import './cards.js';
import { readCard, readCall, readMetres } from './facts.js';
import { readSetup } from './setup.js';

const cards = document.querySelector('sd-cards');

cards.onAnyChanged = count => post('cardsShown', { count });

listen(new Map([
  ['setup', message => {
    const setup = readSetup(message);
    document.documentElement.lang = setup.language;
    document.documentElement.dir = setup.direction;
    cards.setUp(setup);
  }],
  ['card', message => {
    const facts = readCard(message.card);
    if (facts) cards.show(facts);
  }],
  ['distance', message => {
    const call = readCall(message.call);
    const metres = readMetres(message.metres);
    if (call !== null && metres !== null) cards.setDistance(call, metres);
  }],
  ['gone', message => {
    const call = readCall(message.call);
    if (call !== null) cards.remove(call);
  }],
  ['clear', () => cards.clear()],
]));

post('ready', {});
