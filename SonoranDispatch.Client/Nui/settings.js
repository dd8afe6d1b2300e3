// The settings a player can choose. Each choice takes effect at once.

import './card-element.js';
import { element, own } from './card-parts.js';
import { button, Choice, Slider, tick } from './controls.js';
import { readRow } from './facts.js';
import { clocks, corners, lengths, palettes, ranges, usualPreferences } from './preferences.js';
import { sayAll, says } from './words.js';

const cornerTexts = {
  'top-right': 'topRight', 'right': 'right', 'bottom-right': 'bottomRight', 'bottom': 'bottom', 'bottom-left': 'bottomLeft', 'left': 'left',
  'top-left': 'topLeft', 'top': 'top',
};
const clockTexts = { usual: 'clockUsual', 12: 'clock12', 24: 'clock24' };
const paletteTexts = { usual: 'paletteUsual', 'colour-blind': 'paletteColourBlind', 'high-contrast': 'paletteHighContrast' };

/** The settings, with a sample card that shows their effect. */
export class Settings extends HTMLElement {
  /** Called with the preferences when the player changes one. */
  onChange = () => {};
  /** Called with a sound tier that the player wants to hear. */
  onTry = () => {};

  #preferences = usualPreferences;
  #terms = null;
  #kinds = '';
  #percent = share => this.#terms.texts.say('percent', { n: this.#terms.texts.number(Math.round(share * 100)) });
  #corner = new Choice('corners', 'corner', corner => this.#choose({ corner }));
  #palette = new Choice('palettes', 'palette', palette => this.#choose({ palette }));
  #scale = new Slider('size', 'scale', ranges.scale, this.#percent, scale => this.#choose({ scale }));
  #duration = new Slider('lasting', 'duration', ranges.duration, this.#percent, duration => this.#choose({ duration }));
  #cards = new Slider('how-many', 'cards', ranges.cards, n => this.#terms.texts.number(n), cards => this.#choose({ cards }));
  #pixels = n => this.#terms.texts.say('pixels', { n: this.#terms.texts.number(n) });
  #offsetX = new Slider('offset-x', 'offsetX', ranges.offset, this.#pixels, offsetX => this.#choose({ offsetX }));
  #offsetY = new Slider('offset-y', 'offsetY', ranges.offset, this.#pixels, offsetY => this.#choose({ offsetY }));
  #compact = tick('compact', 'compact', compact => this.#choose({ compact }));
  #lengths = new Choice('lengths', 'lengths', value => this.#choose({ lengths: value }));
  #clock = new Choice('clocks', 'clock', clock => this.#choose({ clock }));
  #still = tick('still', 'still', still => this.#choose({ still }));
  #streamer = tick('streamer', 'streamerMode', streamer => this.#choose({ streamer }));
  #hideColleagues = tick('hide-colleagues', 'hideColleagues', hideColleagues => this.#choose({ hideColleagues }));
  #volume = new Choice('volumes', 'volume', volume => this.#choose({ volume: Number(volume) }));
  #try = button('plain try', 'trySound', () => this.onTry(this.#preferences.volume));
  #muted = element('div', 'muted');
  #sample = document.createElement('sd-card');

  connectedCallback() {
    this.#corner.offer(corners.map(value => ({ value, says: cornerTexts[value] })));
    this.#palette.offer(palettes.map(value => ({ value, says: paletteTexts[value] })));
    this.#volume.offer([0, 1, 2, 3].map(tier => ({ value: String(tier), says: `volume${tier}` })));
    this.#lengths.offer(lengths.map(value => ({ value, says: value })));
    this.#clock.offer(clocks.map(value => ({ value, says: clockTexts[value] })));
    const sound = element('div', 'sound');
    sound.append(this.#volume.element, this.#try);
    const looks = section('looks', this.#corner.element, this.#offsetX.element, this.#offsetY.element, this.#palette.element, this.#scale.element, this.#still.element, this.#hideColleagues.element);
    const cards = section('cardsOnScreen', this.#cards.element, this.#duration.element, this.#compact.element, this.#lengths.element, this.#clock.element);
    const privacy = section('streaming', this.#streamer.element, says(own('p', 'explained'), 'streamerHelp'));
    const mutes = section('mutedKinds', this.#muted);
    const left = element('div', 'half');
    left.append(looks, section('sounds', sound), privacy);
    const right = element('div', 'half');
    right.append(this.#preview(), cards, mutes, button('plain back-to-usual', 'usual', () => this.#choose(usualPreferences)));
    this.replaceChildren(left, right);
  }

  /** Shows the current choices, in the language of the terms. */
  show(preferences, terms) {
    this.#preferences = preferences;
    this.#terms = terms;
    this.#offerKinds(terms.kinds);
    sayAll(this, terms.texts);
    this.#corner.value = preferences.corner;
    this.#palette.value = preferences.palette;
    this.#volume.value = String(preferences.volume);
    this.#scale.value = preferences.scale;
    this.#offsetX.value = preferences.offsetX;
    this.#offsetY.value = preferences.offsetY;
    this.#compact.box.checked = preferences.compact;
    this.#lengths.value = preferences.lengths;
    this.#clock.value = preferences.clock;
    this.#duration.value = preferences.duration;
    this.#cards.value = preferences.cards ?? terms.visibleCards;
    this.#still.box.checked = preferences.still;
    this.#streamer.box.checked = preferences.streamer;
    this.#hideColleagues.box.checked = preferences.hideColleagues;
    this.#try.disabled = preferences.volume === 0;
    for (const box of this.#muted.querySelectorAll('.box')) box.checked = preferences.muted.includes(box.value);
    this.#showSample();
  }

  /** Offers to hide colleagues to those who may see them. */
  setOfficer(officer) {
    this.#hideColleagues.element.hidden = !officer.colleagues;
  }

  takeFocus() {
    this.querySelector('.radio:checked').focus();
  }

  #choose(some) {
    this.onChange(Object.freeze({ ...this.#preferences, ...some }));
  }

  #offerKinds(kinds) {
    const offered = JSON.stringify(kinds);
    if (offered === this.#kinds) return;
    this.#kinds = offered;
    this.#muted.closest('section').hidden = kinds.length === 0;
    this.#muted.replaceChildren(...kinds.map(({ kind, title }) => {
      const made = tick('kind', '', mute => this.#mute(kind, mute));
      made.box.value = kind;
      made.words.textContent = title;
      return made.element;
    }));
  }

  #mute(kind, mute) {
    const others = this.#preferences.muted.filter(each => each !== kind);
    this.#choose({ muted: mute ? [...others, kind] : others });
  }

  #preview() {
    const made = element('div', 'preview');
    made.setAttribute('aria-hidden', 'true');
    made.append(this.#sample);
    return made;
  }

  #showSample() {
    const { texts, veil } = this.#terms;
    const facts = veil.facts(readRow({
      call: 7, cad: 501, priority: 1, kind: 'sample', code: '10-31', title: texts.say('sampleTitle'), caller: texts.say('sampleCaller'),
      address: texts.say('sampleAddress'), postal: '8124', text: texts.say('sampleText'), units: ['1A-12'], hasPlace: true,
    }));
    this.#sample.show({ facts, heard: performance.now(), metres: 450, bearing: 60 }, texts);
  }
}

function section(name, ...children) {
  const made = element('section', name);
  made.append(says(own('h2', 'heading'), name), ...children);
  return made;
}

customElements.define('sd-settings', Settings);
