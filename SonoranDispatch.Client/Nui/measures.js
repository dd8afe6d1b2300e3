// Age and distance as text. Both are coarse, so that a card does not flicker.

/** "now" in the first minute, then whole minutes. */
export function ageText(seconds, texts) {
  const minutes = Math.floor(seconds / 60);
  return minutes < 1 ? texts.say('now') : texts.say('minutes', { n: texts.number(minutes) });
}

/** Tens of metres below a kilometre, tenths of a kilometre below ten, whole kilometres above. Empty if unknown. */
export function distanceText(metres, texts) {
  if (metres === null) return '';
  const tens = Math.round(metres / 10) * 10;
  if (tens < 1000) return texts.say('metres', { n: texts.number(tens) });
  const kilometres = tens / 1000;
  return texts.say('kilometres', { n: texts.number(kilometres < 10 ? kilometres : Math.round(kilometres)) });
}
