// The live map.

import { draw, Keyed, make, tell } from './dom.js';
import { post } from './link.js';
import { drawGround, drawNames, drawOutline } from './map-ground.js';
import { handle } from './map-hands.js';
import { handleKeys } from './map-keys.js';
import { createCircle, createDot, createPin, createPlayer, place } from './map-marks.js';
import { OfficerMarks } from './officer-marks.js';
import { MapView } from './map-view.js';
import { places } from './places.js';

const callScale = 0.14;
const openScale = 0.075;
const scaleBar = 90;

/** The map panel. */
export class LiveMap {
  #svg = document.querySelector('#map');
  #follow = document.querySelector('#map-follow');
  #who = document.querySelector('#map-who');
  #point = document.querySelector('#map-point');
  #bar = document.querySelector('#map-scale');
  #frame = draw('rect', { class: 'frame' });
  #names = draw('g', { class: 'names' });
  #marks = new OfficerMarks();
  #layers = Object.fromEntries(['circles', 'players', 'pins', 'dots'].map(name => [name, draw('g', { class: name })]));
  #circles = new Keyed(this.#layers.circles, call => call.callId, createCircle);
  #players = new Keyed(this.#layers.players, item => item.player.id, createPlayer);
  #pins = new Keyed(this.#layers.pins, call => call.callId, createPin);
  #dots = new Keyed(this.#layers.dots, player => player.id, createDot);
  #view = new MapView(this.#svg, () => this.#rescale());
  #world;
  #chosen;
  #newest = null;
  #picked = null;

  constructor() {
    for (const { element, ...spot } of drawNames()) {
      const group = draw('g', {}, draw('g', { class: 'upright' }, element));
      place(group, spot);
      this.#names.append(group);
    }
    this.#svg.append(drawGround(), this.#layers.circles, this.#marks.under, this.#names, this.#layers.pins, this.#marks.over, this.#layers.players);
    const overview = document.querySelector('#map-overview');
    overview.setAttribute('viewBox', '-4100 -7700 8600 11900');
    overview.append(drawOutline(), this.#layers.dots, this.#frame);
    handle(this.#svg, this.#view, point => this.#click(point), ({ x, y }) => tell(this.#point, `${x.toFixed(0)}, ${y.toFixed(0)}`));
    handleKeys(this.#svg, this.#view);
    this.#wire();
    this.#rescale();
  }

  show(view) {
    const pins = view.board.filter(call => isPlace(call)).reverse();
    const newest = Math.max(0, ...pins.map(call => call.callId));
    const first = this.#newest === null;
    const isNew = !first && newest > this.#newest;
    this.#newest = Math.max(newest, this.#newest ?? 0);
    this.#world = { players: view.players.filter(isPlace), pins, units: view.units };
    this.#draw();
    if (first) this.#open();
    else if (isNew && this.#follow.checked) this.goTo(pins.find(call => call.callId === newest));
  }

  /** Sets the player whom a click moves; undefined for none. */
  choose(player) {
    this.#chosen = player?.id;
    this.#who.textContent = player?.name ?? 'nobody';
    if (this.#world) this.#draw();
  }

  /** Sets the officer whose own map marks are drawn on this map; undefined for none. */
  mark(officer) {
    this.#marks.show(officer);
  }

  /** Shows a call's place. */
  goTo(call) {
    this.#view.go(call.x, call.y, Math.max(this.#view.scale, callScale));
  }

  // Starts with the area around the selected player. The whole island would be too small to see anything happen.
  #open() {
    const { players, pins } = this.#world;
    const chosen = players.find(player => player.id === this.#chosen);
    if (chosen) this.#view.go(chosen.x, chosen.y, openScale);
    else this.#view.fit([...players, ...pins]);
  }

  #draw() {
    const { players, pins, units } = this.#world;
    const numbers = new Map(units.map(unit => [unit.player, unit.unitNumber]));
    this.#circles.show(pins.filter(call => call.radius > 0));
    this.#players.show(players.map(({ chat, street, keys, marks, ...player }) => ({
      player, unit: numbers.get(player.id) ?? '', chosen: player.id === this.#chosen,
    })));
    this.#pins.show(pins);
    this.#dots.show(players.map(({ id, x, y, onDuty }) => ({ id, x, y, onDuty })));
    this.#rescale();
  }

  /** Gives the next click on the map to a function, instead of moving a player; null gives it back. */
  pick(picked) {
    this.#picked = picked;
    this.#svg.classList.toggle('picking', picked !== null);
  }

  #click(point) {
    const picked = this.#picked;
    if (!picked) return this.#move(point);
    this.pick(null);
    picked(point);
  }

  #move({ x, y }) {
    if (this.#chosen !== undefined) post('move', { player: this.#chosen, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
  }

  #wire() {
    const on = (id, act) => document.querySelector(id).addEventListener('click', act);
    on('#map-in', () => this.#view.zoom(1.6));
    on('#map-out', () => this.#view.zoom(1 / 1.6));
    on('#map-island', () => this.#view.fitIsland());
    on('#map-all', () => this.#world && this.#view.fit([...this.#world.players, ...this.#world.pins]));
    const select = document.querySelector('#map-place');
    select.append(...places.map(([name], i) => Object.assign(make('option', '', name), { value: i })));
    select.addEventListener('change', () => {
      const [, x, y] = places[select.value];
      select.value = '';
      this.#move({ x, y });
      this.#view.go(x, y);
    });
  }

  // Marks and names keep their size on the screen at every zoom level.
  #rescale() {
    const scale = this.#view?.scale;
    if (!scale) return;
    this.#svg.style.setProperty('--metre', 1 / scale);
    this.#svg.dataset.zoom = scale < 0.035 ? 'far' : scale < 0.085 ? 'middle' : 'near';
    const [w, h] = [this.#view.width / scale, this.#view.height / scale];
    const frame = { x: this.#view.x - w / 2, y: -this.#view.y - h / 2, width: w, height: h };
    for (const [name, value] of Object.entries(frame)) this.#frame.setAttribute(name, value);
    const metres = [50, 100, 200, 500, 1000, 2000, 5000].findLast(each => each * scale <= scaleBar) ?? 50;
    this.#bar.style.width = `${metres * scale}px`;
    this.#bar.textContent = metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
  }
}

function isPlace({ x, y }) {
  return Number.isFinite(x) && Number.isFinite(y);
}
