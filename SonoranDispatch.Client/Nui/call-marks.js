// The marks on the map: calls, this officer, colleagues, and the circles around approximate places.

import { element, own } from './card-parts.js';
import { urgencyOf } from './facts.js';
import { lineOf } from './headline.js';
import { draw } from './svg.js';
import { set } from './words.js';

/** The mark of a call. Its form and colour are those of its priority; a panic's is larger and filled. */
export class CallMark {
  #name = own('span', 'number');

  /** @param {number} call the call's number */
  constructor(call) {
    this.element = element('div', 'call-mark');
    this.element.id = `call-mark-${call}`;
    this.element.dataset.call = call;
    this.element.setAttribute('role', 'option');
    this.element.append(element('span', 'glyph'), this.#name);
    this.circle = draw('circle', { class: 'radius' });
  }

  /**
   * @param {object} facts the call's facts
   * @param {{ x: number, y: number, radius: number }} place the call's place, in metres; the radius is 0 if it is exact
   * @param {boolean} isSelected whether the call's details are shown
   */
  show(facts, place, isSelected, texts) {
    this.place = place;
    const urgency = urgencyOf(facts);
    for (const each of [this.element, this.circle]) each.dataset.urgency = urgency === 0 ? 'panic' : urgency;
    this.element.classList.toggle('mine', facts.mine);
    this.element.setAttribute('aria-selected', isSelected);
    this.element.setAttribute('aria-label', [texts.say('call', { number: facts.call }), texts.say(urgency === 0 ? 'panic' : `priority${urgency}`), lineOf(facts)].join(' · '));
    this.element.style.zIndex = isSelected ? 5 : 4 - urgency;
    this.#name.textContent = texts.number(facts.call);
    for (const [name, value] of Object.entries({ cx: place.x, cy: -place.y, r: place.radius })) this.circle.setAttribute(name, value);
    this.circle.toggleAttribute('hidden', place.radius === 0);
  }

  remove() {
    this.element.remove();
    this.circle.remove();
  }
}

/** The mark of this officer: an arrow in the direction that they face. */
export class OwnMark {
  #arrow = draw('path', { d: 'M0-10 7 9 0 5-7 9Z' });

  constructor() {
    this.element = element('div', 'own-mark');
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(draw('svg', { viewBox: '-12 -12 24 24' }, this.#arrow));
    this.show(null);
  }

  /** @param {{ x: number, y: number, heading: number } | null} place in metres and degrees clockwise from north; null if it is unknown */
  show(place) {
    this.place = place;
    this.element.hidden = place === null;
    if (place) this.#arrow.setAttribute('transform', `rotate(${place.heading})`);
  }
}

/** The mark of a colleague: a square with the callsign. It is for the eyes only: a call's units are in its details. */
export class ColleagueMark {
  #name = own('span', 'number');

  constructor() {
    this.element = element('div', 'colleague-mark');
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(this.#name);
  }

  /** @param {{ callsign: string, activity: number, x: number, y: number }} colleague */
  show(colleague, veil) {
    this.place = colleague;
    this.element.classList.toggle('busy', colleague.activity > 0);
    this.element.classList.toggle('panic', colleague.activity < 0);
    set(this.#name, veil.label(colleague.callsign));
  }
}

/** Moves a mark to where its place is in the visible part of the map. */
export function put(mark, view) {
  if (!mark.place) return;
  const { left, top } = view.spot(mark.place.x, mark.place.y);
  mark.element.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
}
