import type { Person } from "../model/person";

/** The people of a note, as far as telling who is meant by a name needs them. */
export type Company = Pick<readonly Person[], "includes">;

/** Longer texts are sentences; they don't come again. */
const MAX_LENGTH = 80;
const MAX_ANSWERS = 50_000;

/** Notes whether it is asked, so that an answer that depends on no note's people may be given for every note. */
class Witness implements Company {
  wasAsked = false;

  constructor(private readonly people: Company) {}

  includes(person: Person): boolean {
    this.wasAsked = true;
    return this.people.includes(person);
  }
}

/** Answers about texts that a vault says again and again; kept are those that are the same in every note. */
export class SettledAnswers<Answer extends object> {
  private readonly known = new Map<string, Answer>();

  /** @param decide makes the answer for a text among the people of a note; of whom it knows only what it asks */
  constructor(private readonly decide: (text: string, people: Company) => Answer) {}

  /** @param people the people of the note in which the text stands */
  of(text: string, people: Company): Answer {
    const known = this.known.get(text);
    if (known) return known;
    const witness = new Witness(people);
    const answer = this.decide(text, witness);
    const isSettled = !witness.wasAsked && text.length <= MAX_LENGTH;
    if (isSettled && this.known.size < MAX_ANSWERS) this.known.set(text, answer);
    return answer;
  }
}
