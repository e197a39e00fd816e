import type { Person } from "../model/person";

/** The people of a note, as far as telling who is meant by a name needs them. */
export type Company = Pick<readonly Person[], "includes">;

/** Notes whether it is asked, so that an answer that depends on no note's people may be given for every note. */
export class Witness implements Company {
  wasAsked = false;

  constructor(private readonly people: Company) {}

  includes(person: Person): boolean {
    this.wasAsked = true;
    return this.people.includes(person);
  }
}
