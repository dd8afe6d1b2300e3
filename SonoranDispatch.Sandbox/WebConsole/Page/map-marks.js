// The marks on the map: players, call pins, the circles around approximate places, and the marks of an officer's own map.

import { draw } from './dom.js';

/** Creates a player's mark: a dot with an arrow for the heading, and the name. */
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

/** Creates a call's pin. Its tip is at the call's place, and its head shows the CAD's number. */
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

/** Creates the circle around a call's approximate place. Its radius is in metres. */
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

/** Creates the mark of a point blip that the client script put on the officer's own map. */
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

/** Creates the mark of a circular blip. Its radius is in metres. */
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

/** Creates the route to a mark, as a straight line: this map has no road data to follow. */
export function createRoute() {
  const element = draw('line', { class: 'route' });
  return {
    element,
    update({ from, to }) {
      for (const [name, value] of Object.entries({ x1: from.x, y1: -from.y, x2: to.x, y2: -to.y })) element.setAttribute(name, value);
    },
  };
}

/** Creates a player's dot in the overview map. */
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

/** Moves a group to a place on the map. */
export function place(element, { x, y }) {
  element.setAttribute('transform', `translate(${x} ${-y})`);
}
