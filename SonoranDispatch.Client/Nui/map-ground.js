// Draws the base map of the island: water, land, roads, names. It is drawn once and never changes.

import { base, coast, hills, lake, names, reservoir, rivers, roads, streets, towns } from './island.js';
import { draw } from './svg.js';

const grid = { from: -24000, to: 24000, step: 1000 };

/** Draws the base map without names. North is up: y is drawn as -y. */
export function drawGround() {
  return draw('g', { class: 'ground' },
    draw('path', { class: 'shelf', d: curve(coast, true) }),
    draw('path', { class: 'grid', d: gridLines() }),
    draw('path', { class: 'land', d: curve(coast, true) }),
    ...towns.map(town => draw('path', { class: 'town', d: curve(town, true) })),
    draw('path', { class: 'base', d: curve(base, true) }),
    ...hills.map(([x, y, w, h]) => draw('ellipse', { class: 'hill', cx: x, cy: -y, rx: w / 2, ry: h / 2 })),
    ...rivers.map(river => draw('path', { class: 'river', d: curve(river, false) })),
    draw('path', { class: 'lake', d: curve(lake, true) }),
    draw('path', { class: 'lake', d: curve(reservoir, true) }),
    ...streets.map(street => draw('path', { class: 'street', d: curve(street, false) })),
    ...roads.map(road => draw('path', { class: 'road', d: curve(road, false) })));
}

/** Draws only the island's outline. */
export function drawOutline() {
  return draw('g', {}, draw('path', { class: 'land', d: curve(coast, true) }), draw('path', { class: 'lake', d: curve(lake, true) }));
}

/** Draws the names, each as a group at its place whose content can be scaled against the zoom. */
export function drawNames() {
  return names.map(([text, x, y, kind]) => {
    const name = draw('text', { class: `name ${kind}` }, text);
    return { element: name, x, y };
  });
}

// A smooth curve through all points (Catmull-Rom, as Bezier segments).
function curve(points, closed) {
  const count = points.length;
  const at = i => closed ? points[(i + count) % count] : points[Math.min(Math.max(i, 0), count - 1)];
  const pieces = [`M${at(0)[0]} ${-at(0)[1]}`];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const lead = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const tail = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    pieces.push(`C${[lead, tail, to].map(([x, y]) => `${round(x)} ${round(-y)}`).join(' ')}`);
  }
  return pieces.join('') + (closed ? 'Z' : '');
}

function gridLines() {
  const lines = [];
  for (let at = grid.from; at <= grid.to; at += grid.step)
    lines.push(`M${at} ${-grid.to}V${-grid.from}M${grid.from} ${-at}H${grid.to}`);
  return lines.join('');
}

function round(value) {
  return Math.round(value * 10) / 10;
}
