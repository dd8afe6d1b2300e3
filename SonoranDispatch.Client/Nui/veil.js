// Hides other players' data while the player broadcasts: no names, no plates, no phone numbers, no free text.

const hiddenNumber = '•••';

// Six digits or more, however they are grouped.
const telephone = /\+?\p{Nd}(?:[\s().\-/]*\p{Nd}){5,}/gu;

// A word of five to eight capitals and digits that contains both; and the same as three groups.
const plate = /(?<![\p{L}\p{Nd}])(?=[\p{Nd}-]*\p{Lu})(?=[\p{Lu}-]*\p{Nd})(?:[\p{Lu}\p{Nd}]-?){4,7}[\p{Lu}\p{Nd}](?![\p{L}\p{Nd}])/gu;
const groupedPlate = /(?<![\p{L}\p{Nd}])\p{Nd}{1,4}[ -]\p{Lu}{2,4}[ -]\p{Nd}{1,4}(?![\p{L}\p{Nd}])/gu;

/** A line without phone numbers and plates. */
export function withoutNumbers(text) {
  return text.replace(telephone, hiddenNumber).replace(groupedPlate, hiddenNumber).replace(plate, hiddenNumber);
}

/** Hides what must not be broadcast. */
export class Veil {
  #hidden;
  #titles;

  /**
   * @param {string} hidden the text shown instead of a name or a free text
   * @param {{ kind: string, title: string }[]} kinds the server's own titles, which are safe to show
   */
  constructor(hidden, kinds) {
    this.#hidden = hidden;
    this.#titles = new Map(kinds.map(each => [each.kind, each.title]));
  }

  /** The facts of a call, reduced to what may be shown. */
  facts(facts) {
    return Object.freeze({
      ...facts,
      // The words are hidden, so the title is the headline.
      by: '',
      isVeiled: true,
      code: withoutNumbers(facts.code),
      title: this.#titles.get(facts.kind) ?? withoutNumbers(facts.title),
      caller: this.#instead(facts.caller),
      address: withoutNumbers(facts.address),
      plate: facts.plate === '' ? '' : hiddenNumber,
      model: withoutNumbers(facts.model),
      colour: withoutNumbers(facts.colour),
      text: this.#instead(facts.text),
      units: facts.units.map(label => this.label(label)),
      primary: facts.primary === '' ? '' : this.label(facts.primary),
    });
  }

  /** The server's details of a call beyond its row. */
  details(details) {
    return Object.freeze({
      ...details,
      text: this.#instead(details.text),
      description: this.#instead(details.description),
      notes: details.notes.map(note => this.note(note)),
    });
  }

  /** The fields of a dispatcher's form. */
  form(values) {
    return { ...values, title: withoutNumbers(values.title), code: withoutNumbers(values.code), address: withoutNumbers(values.address), description: this.#instead(values.description) };
  }

  note(note) {
    return Object.freeze({ ...note, label: this.label(note.label), text: this.#instead(note.text) });
  }

  /** A unit's number is not a name; a label without a digit, or with a word in it, may be one. */
  label(label) {
    return /\p{Nd}/u.test(label) && !/\p{L}\p{Ll}/u.test(label) ? withoutNumbers(label) : this.#instead(label);
  }

  /** A line written by the server. */
  line(text) {
    return withoutNumbers(text);
  }

  #instead(text) {
    return text === '' ? '' : this.#hidden;
  }
}

/** Hides nothing. */
export const noVeil = Object.freeze({
  facts: facts => facts,
  details: details => details,
  form: values => values,
  note: note => note,
  label: label => label,
  line: text => text,
});
