// Assembles the page: messages change the store, cards and list follow it, and the script is told what the player does.

import { listen, post } from './bridge.js';
import './cards.js';
import { readDetails, readNote } from './details-reading.js';
import { readCall, readChange, readClosedRow, readFollowing, readGeneration, readRow } from './facts.js';
import { noKeys, readKeys } from './keys.js';
import './list.js';
import './link.js';
import { wear } from './look.js';
import { readNear } from './near-units.js';
import { nobody, readOfficer } from './officer.js';
import { readDistances, readOwnPlace, readPlaces } from './places.js';
import { kept, readPreferences, showsColleagues, usualPreferences } from './preferences.js';
import { readList, readText, readWhole } from './reading.js';
import { readSetup, usualSetup } from './setup.js';
import { CallStore } from './store.js';
import { noVeil, Veil } from './veil.js';
import './word.js';

const cards = document.querySelector('sd-cards');
const list = document.querySelector('sd-list');
const word = document.querySelector('sd-word');
const link = document.querySelector('sd-link');
const { details } = list.calls;
const store = new CallStore();
const closed = new CallStore();

const mostClosed = 50;
let setup = usualSetup;
let preferences = usualPreferences;
let officer = nobody;
let keys = noKeys;
let veil = noVeil;
let colleagues = false;
let isMapOpen = false;
let isImperial = false;

// Combines the server's settings with the player's preferences.
function apply() {
  veil = preferences.streamer ? new Veil(setup.texts.say('hidden'), setup.kinds) : noVeil;
  Object.assign(setup.texts, { isImperial: preferences.lengths === 'imperial', hour12: preferences.clock === 'usual' ? undefined : preferences.clock === '12' });
  const terms = {
    ...setup,
    veil,
    visibleCards: preferences.cards ?? setup.visibleCards,
    compact: preferences.compact,
    stays: setup.stays.map(stay => stay * preferences.duration),
  };
  wear(preferences);
  cards.setUp(terms);
  list.setUp(terms, preferences);
  list.calls.pane.map.lookThrough(veil);
  link.setUp(terms.texts, preferences.streamer, keys.dismiss);
  for (const each of [store, closed]) each.lookThrough(facts => veil.facts(facts));
  askForColleagues(false);
  tellLengths();
}

// The server writes distances to the chat, too.
function tellLengths() {
  if (setup.texts.isImperial === isImperial) return;
  isImperial = setup.texts.isImperial;
  post('lengths', { imperial: isImperial });
}

// After a state the server may have stopped sending them, so it is asked again.
function askForColleagues(again) {
  const on = showsColleagues(preferences, officer);
  if (on !== colleagues || (on && again)) post('colleagues', { on });
  colleagues = on;
}

function act(action, call, text = '') {
  post('act', { action, call, text });
}

// Places are sent only while an officer on duty sees the map.
function tellMap() {
  const open = list.calls.pane.isMap && officer.duty;
  if (open === isMapOpen) return;
  isMapOpen = open;
  post('map', { open });
}

function acknowledge(call) {
  cards.remove(call, true);
  act('acknowledge', call);
  details.show(store.get(call) ?? null);
}

cards.follow(store);
list.calls.follow(store, closed);
apply();

cards.onShownChanged = (count, top) => post('cardsShown', { count, top });
link.onShownChanged = shown => post('linkShown', { shown });
list.onClosed = () => post('listClosed', {});
list.calls.onClosedWanted = () => post('closed', {});
list.calls.pane.onMapShown = () => tellMap();
list.calls.onSelected = call => post('details', { call });
details.onAsk = call => post('details', { call });
details.isAnnounced = call => cards.has(call);
details.near.onWatch = call => post('nearest', { call });
details.near.onAttach = (call, player) => act('attach', call, `@${player}`);
details.attached.onDetach = who => act('detach', details.call, who);
details.form.onSave = (call, fields) => post('save', { call, fields });
details.actions.onGps = call => post('gps', { call });
details.actions.onAct = (action, call, text) => action === 'acknowledge' ? acknowledge(call) : act(action, call, text);
list.settings.onTry = tier => post('sound', { tier });
list.settings.onChange = chosen => {
  preferences = chosen;
  apply();
  post('preferences', kept(preferences));
};

listen(new Map([
  ['setup', message => {
    setup = readSetup(message);
    document.documentElement.lang = setup.language;
    document.documentElement.dir = setup.direction;
    apply();
  }],
  ['state', message => {
    officer = readOfficer(message);
    store.replace(readList(message.calls, readRow, Infinity), readGeneration(message), readFollowing(message.following));
    cards.setHands(officer, keys);
    list.setOfficer(officer);
    askForColleagues(true);
    tellMap();
  }],
  ['more', message => store.fill(readList(message.calls, readRow, Infinity), readGeneration(message))],
  ['call', message => {
    const facts = readRow(message.card);
    if (!facts) return;
    const record = store.put(facts);
    if (message.isNew === true) cards.announce(record);
  }],
  ['change', message => {
    const call = readCall(message.call);
    if (call === null) return;
    store.change(call, readChange(message), message.pulse !== false);
    const note = readNote(message.note);
    if (note) details.addNote(call, note);
  }],
  ['closed', message => closed.replace(readList(message.calls, readClosedRow, mostClosed))],
  ['details', message => {
    const call = readCall(message.call);
    if (call !== null) details.know(call, readDetails(message));
  }],
  ['nearest', message => details.knowNear(readNear(message))],
  ['said', message => {
    const text = readText(message.text);
    details.actions.answered();
    details.form.answered();
    if (list.hidden) word.say(veil.line(text));
    else list.say(text);
  }],
  ['saved', message => details.form.saved(readCall(message.call))],
  ['link', message => link.show(readText(message.code, 40), readWhole(message.seconds, 1, 3600, 600))],
  ['distances', message => store.move(readDistances(message))],
  ['places', message => list.calls.pane.place(readPlaces(message))],
  ['units', message => list.calls.pane.map.changeColleagues(message)],
  ['me', message => list.calls.pane.map.setOwnPlace(readOwnPlace(message))],
  ['gone', message => {
    const call = readCall(message.call);
    if (call !== null) store.remove(call);
  }],
  ['dismiss', () => {
    if (link.press()) return;
    const facts = cards.dismiss();
    if (facts?.panic && !facts.own) act('acknowledge', facts.call);
  }],
  ['keys', message => {
    keys = readKeys(message);
    cards.setHands(officer, keys);
    link.setUp(setup.texts, preferences.streamer, keys.dismiss);
  }],
  ['list', message => {
    if (message.open !== true) list.close();
    else if (list.open()) {
      word.say('');
      post('listOpened', {});
    }
  }],
  ['preferences', message => {
    preferences = readPreferences(readText(message.text, 10_000));
    apply();
  }],
]));

post('ready', {});
