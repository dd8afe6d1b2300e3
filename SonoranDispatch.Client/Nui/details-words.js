// What a call's details say of its facts, and in whose words.

import { stateText } from './details-reading.js';
import { contains, headlineOf, namesCaller, newsIn } from './headline.js';
import { set } from './words.js';

/** Writes everything but units, notes and times. */
export function writeFacts(parts, facts, known, urgency, texts) {
  set(parts.priority, texts.say(urgency === 0 ? 'panic' : `priority${urgency}`));
  set(parts.code, facts.code || (facts.by === 'person' ? facts.title : ''));
  set(parts.call, texts.say('call', { number: facts.call }));
  set(parts.cad, facts.cad === null ? '' : texts.say('cadNumber', { number: facts.cad }));
  set(parts.count, facts.count > 1 ? texts.say('times', { n: texts.number(facts.count) }) : '');
  set(parts.state, stateText(known, texts));
  set(parts.approximate, facts.approximate ? texts.say('approximate') : '');
  set(parts.address, facts.address);
  set(parts.postal, facts.postal);
  set(parts.caller, namesCaller(facts) ? '' : facts.caller);
  parts.vehicle.write(facts, texts);
  writeWords(parts, facts, known, texts);
}

// The headline, the reporter's words and the description. Words that one of them has are not repeated in another.
function writeWords(parts, facts, known, texts) {
  const { headline, words } = headlineOf({ ...facts, text: known.text || facts.text });
  const description = newsIn(known.description, [headline, words, facts.title, facts.caller, facts.plate, facts.model, facts.colour]);
  set(parts.title, headline || texts.say('call', { number: facts.call }));
  set(parts.text, contains(description, words) ? '' : words);
  set(parts.description, description);
  parts.text.toggleAttribute('data-veiled', facts.isVeiled === true);
}
