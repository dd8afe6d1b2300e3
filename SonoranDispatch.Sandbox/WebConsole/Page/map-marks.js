// What stands on the map: players, call pins and the circles around approximate places; and the marks of an officer's own map.

import { draw } from './dom.js';

/** A player: a dot with an arrow to where he looks, and his name. */
export function createPlayer(first) {
  const arrow = draw('path', { class: 'arrow', d: 'M0 -14L5 -5H-5Z' });
  const name = draw('text', { class: 'label', y: 21 });
  const inner = draw('g', { class: 'upright' }, arrow, draw('circle', { class: 'dot', r: 5.5 }), name);
  const element = draw('g', { class: 'player', 'data-player': first.player.id }, inner);
  return {
    element,
    update({ player, unit, chosen }) {
      place(element, player);
      arrow.setAttribute('transform', `rotate(${-player.heading})`);
      name.textContent = unit ? `${unit} ${player.name}` : player.name;
      element.classList.toggle('on-duty', player.onDuty);
      element.classList.toggle('chosen', chosen);
    },
  };
}

/** A call's pin. Its point stands on the place; its head carries the CAD's number. */
export function createPin(first) {
  const number = draw('text', { class: 'number', y: -24 });
  const title = draw('title');
  const inner = draw('g', { class: 'upright' },
    draw('path', { class: 'shape', d: 'M0 0L-6 -10H-19Q-24 -10 -24 -15V-29Q-24 -34 -19 -34H19Q24 -34 24 -29V-15Q24 -10 19 -10H6Z' }),
    number);
  const element = draw('g', { class: 'pin', 'data-call': first.callId }, title, inner);
  return {
    element,
    update(call) {
      place(element, call);
      element.dataset.priority = call.priority;
      element.dataset.status = call.status;
      number.textContent = `${call.callId}`;
      title.textContent = `${call.callId}: ${call.title}`;
    },
  };
}

/** The circle within which a call's place is known. Its radius is in metres. */
export function createCircle(first) {
  const element = draw('circle', { class: 'radius', 'data-call': first.callId });
  return {
    element,
    update(call) {
      element.setAttribute('cx', call.x);
      element.setAttribute('cy', -call.y);
      element.setAttribute('r', call.radius);
      element.dataset.priority = call.priority;
      element.dataset.status = call.status;
    },
  };
}

/** A point that the client script put on the officer's own map. */
export function createMark() {
  const element = draw('g', { class: 'mark' }, draw('g', { class: 'upright' }, draw('circle', { class: 'ring', r: 11 }), draw('text', { class: 'label', x: 16, y: 4 })));
  const name = element.querySelector('text');
  return {
    element,
    update(mark) {
      place(element, mark);
      element.dataset.colour = mark.colour;
      name.textContent = mark.name;
    },
  };
}

/** The same for a circle, in metres. */
export function createArea() {
  const element = draw('circle', { class: 'area' });
  return {
    element,
    update(mark) {
      element.setAttribute('cx', mark.x);
      element.setAttribute('cy', -mark.y);
      element.setAttribute('r', mark.radius);
      element.dataset.colour = mark.colour;
    },
  };
}

/** The way to a mark, straight: there are no roads to follow here. */
export function createRoute() {
  const element = draw('line', { class: 'route' });
  return {
    element,
    update({ from, to }) {
      for (const [name, value] of Object.entries({ x1: from.x, y1: -from.y, x2: to.x, y2: -to.y })) element.setAttribute(name, value);
    },
  };
}

/** A player as a dot in the overview. */
export function createDot() {
  const element = draw('circle', { r: 170 });
  return {
    element,
    update({ x, y, onDuty }) {
      element.setAttribute('cx', x);
      element.setAttribute('cy', -y);
      element.classList.toggle('on-duty', onDuty);
    },
  };
}

/** Puts a group at a place of the map. */
export function place(element, { x, y }) {
  element.setAttribute('transform', `translate(${x} ${-y})`);
}
