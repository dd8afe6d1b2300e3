// The visible part of a map: pan, zoom, and conversion between the screen and the game's coordinates.

import { moves } from './motion.js';

const nearest = 1.2;
const farthest = 0.015;
const flight = 380;
const bounds = { left: -4500, right: 5000, bottom: -4800, top: 8200 };

/** The visible part of the map. The scale is in pixels per metre, the centre in the game's coordinates. */
export class MapView {
  #svg;
  #changed;
  #flying = 0;
  // Known between two changes of size: reading it after each mark is moved would lay out the page each time.
  #size = { width: 1, height: 1 };

  /**
   * @param {SVGSVGElement} svg
   * @param {() => void} changed called after every change
   */
  constructor(svg, changed) {
    this.#svg = svg;
    this.#changed = changed;
    this.x = 0;
    this.y = 0;
    this.scale = 0.05;
    new ResizeObserver(() => {
      this.#measure();
      this.#apply();
    }).observe(svg);
  }

  get width() { return this.#size.width; }

  get height() { return this.#size.height; }

  /** Returns the game's coordinates at a point of the window. */
  under(clientX, clientY) {
    const box = this.#svg.getBoundingClientRect();
    return {
      x: this.x + (clientX - box.left - box.width / 2) / this.scale,
      y: this.y - (clientY - box.top - box.height / 2) / this.scale,
    };
  }

  /** Moves the view by pixels. */
  pan(right, down) {
    this.#set(this.x + right / this.scale, this.y - down / this.scale, this.scale);
  }

  /** Zooms by a factor. The point at the given position of the window stays where it is. */
  zoom(factor, clientX, clientY) {
    const box = this.#svg.getBoundingClientRect();
    const [px, py] = [clientX ?? box.left + box.width / 2, clientY ?? box.top + box.height / 2];
    const held = this.under(px, py);
    const scale = limit(this.scale * factor, farthest, nearest);
    this.#set(
      held.x - (px - box.left - box.width / 2) / scale,
      held.y + (py - box.top - box.height / 2) / scale,
      scale);
  }

  /** Moves to a place, with a short animation unless the user prefers reduced motion. */
  go(x, y, scale = this.scale) {
    const from = { x: this.x, y: this.y, scale: this.scale };
    const to = limit(scale, farthest, nearest);
    if (!moves() || document.hidden) return this.jump(x, y, to);

    const started = performance.now();
    const step = now => {
      const t = limit((now - started) / flight, 0, 1);
      const eased = 1 - (1 - t) ** 3;
      this.#set(from.x + (x - from.x) * eased, from.y + (y - from.y) * eased, from.scale * (to / from.scale) ** eased);
      if (t < 1) this.#flying = requestAnimationFrame(step);
    };
    this.#set(from.x, from.y, from.scale);
    this.#flying = requestAnimationFrame(step);
  }

  /** Moves to a place at once. */
  jump(x, y, scale = this.scale) {
    this.#set(x, y, limit(scale, farthest, nearest));
  }

  /** Returns where a place is in the visible part, in pixels from its corner. */
  spot(x, y) {
    return { left: this.width / 2 + (x - this.x) * this.scale, top: this.height / 2 - (y - this.y) * this.scale };
  }

  /** Shows all points with some space around them. */
  fit(points, atOnce = false) {
    if (points.length === 0) return;
    this.#measure();
    const room = Math.min(90, this.height / 4);
    const [xs, ys] = [points.map(point => point.x), points.map(point => point.y)];
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const scale = Math.min(
      Math.max(this.width - 2 * room, 50) / Math.max(right - left, 900),
      Math.max(this.height - 2 * room, 50) / Math.max(top - bottom, 900));
    if (atOnce) this.jump((left + right) / 2, (bottom + top) / 2, scale);
    else this.go((left + right) / 2, (bottom + top) / 2, scale);
  }

  /** Shows the whole island. */
  fitIsland() {
    this.go(350, 1750, Math.min(this.width / 9000, this.height / 11600));
  }

  #measure() {
    this.#size = { width: this.#svg.clientWidth || 1, height: this.#svg.clientHeight || 1 };
  }

  #set(x, y, scale) {
    cancelAnimationFrame(this.#flying);
    this.x = limit(x, bounds.left, bounds.right);
    this.y = limit(y, bounds.bottom, bounds.top);
    this.scale = scale;
    this.#apply();
  }

  #apply() {
    const [w, h] = [this.width / this.scale, this.height / this.scale];
    this.#svg.setAttribute('viewBox', `${this.x - w / 2} ${-this.y - h / 2} ${w} ${h}`);
    this.#changed();
  }
}

function limit(value, least, most) {
  return Math.min(Math.max(value, least), most);
}
