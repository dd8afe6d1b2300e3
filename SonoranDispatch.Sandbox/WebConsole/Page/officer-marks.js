// The blips that the client script put on an officer's own map: points, circles and the route to one of them.

import { draw, Keyed, tell } from './dom.js';
import { createArea, createMark, createRoute } from './map-marks.js';

/** Draws an officer's blips into two layers of the live map, and describes them in words. */
export class OfficerMarks {
  /** Circles and routes, below all other marks. */
  under = draw('g', { class: 'areas' });

  /** Points. */
  over = draw('g', { class: 'marks' });

  #legend = document.querySelector('#map-legend');
  #ways = draw('g');
  #circles = draw('g');
  #areas = new Keyed(this.#circles, mark => mark.number, createArea);
  #routes = new Keyed(this.#ways, ({ to }) => to.number, createRoute);
  #points = new Keyed(this.over, mark => mark.number, createMark);

  constructor() {
    this.under.append(this.#circles, this.#ways);
  }

  /** @param {object|undefined} officer the player; undefined for none */
  show(officer) {
    const marks = officer?.marks ?? [];
    const points = marks.filter(mark => mark.radius === 0);
    const routed = points.filter(mark => mark.route);
    this.#areas.show(marks.filter(mark => mark.radius > 0));
    this.#points.show(points);
    this.#routes.show(routed.map(to => ({ from: { x: officer.x, y: officer.y }, to })));
    const names = points.map(({ name }) => name).join(' ');
    const ways = routed.map(to => `route to ${to.name}, ${distance(officer, to)}`);
    tell(this.#legend, points.length === 0 ? '' : [`On ${officer.name}’s map: ${names}`, ...ways].join(' · '));
  }
}

function distance(from, to) {
  const metres = Math.hypot(to.x - from.x, to.y - from.y);
  return metres < 1000 ? `${Math.round(metres / 10) * 10} m` : `${(metres / 1000).toFixed(1)} km`;
}
