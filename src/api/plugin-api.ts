import { itemsFound } from "../core/answers/items-answer";
import { nameProblem, personsNamed } from "../core/answers/name-lookup";
import { readQuestion } from "../core/answers/question";
import { problemText } from "../core/answers/question-problem";
import type { QuestionWords } from "../core/answers/question-words";
import type { IndexChange } from "../core/index/index-change";
import type { VaultIndex } from "../core/index/vault-index";
import type { Person } from "../core/model/person";
import type { Today } from "../core/query/due-buckets";
import { meetingsOf } from "../core/query/meetings";
import { deepFreeze } from "./deep-freeze";
import { filterValues } from "./filter-values";
import type {
  PeopleApi,
  PeopleChange,
  PeopleItem,
  PeopleItemFilter,
  PeopleMeeting,
  PeoplePerson,
  PeoplePersonDetails,
} from "./people-api";
import { itemForOthers, meetingForOthers, personDetails, personForOthers } from "./reports";

/** Grows by semantic versioning: the first number when something that others use changes or goes. */
export const API_VERSION = "1.0.0";

/** What the API asks of the plugin. */
export interface ApiSource {
  readonly index: VaultIndex;
  readonly words: { readonly questions: QuestionWords };
  today(): Today;
  progress(): object | null;
  onRefresh(listener: (change: IndexChange | null) => void): () => void;
}

/** The API with the end that only the plugin may put to it. */
export interface ClosableApi {
  readonly api: PeopleApi;
  /** Ends all listening and lets go of the index: whoever keeps the API keeps nothing else alive. */
  readonly close: () => void;
}

/** What lies behind the API that others hold. */
class OpenApi {
  private readonly stops = new Set<() => void>();
  private source: ApiSource | null;

  constructor(source: ApiSource) {
    this.source = source;
  }

  close(): void {
    this.source = null;
    for (const stop of [...this.stops]) stop();
  }

  get isReady(): boolean {
    return this.source !== null && this.source.progress() === null;
  }

  whenReady(): Promise<void> {
    if (this.isReady) return Promise.resolve();
    const source = this.open();
    return new Promise((resolve, reject) => {
      const stop = this.listen(source, () => {
        if (source.progress() !== null) return;
        this.stops.delete(giveUp);
        stop();
        resolve();
      });
      const giveUp = (): void => {
        this.stops.delete(giveUp);
        reject(new Error("People has been switched off."));
      };
      this.stops.add(giveUp);
    });
  }

  people(): readonly PeoplePerson[] {
    const source = this.open();
    const { index } = source;
    const { date } = source.today();
    return deepFreeze(index.directory.persons.map((person) => personForOthers(index, person, date)));
  }

  person(name: string): PeoplePersonDetails | null {
    const source = this.open();
    if (this.named(source, name).length === 0) return null;
    const person = this.exactly(source, name);
    return deepFreeze(personDetails(source.index, person, source.today().date));
  }

  items(filter?: PeopleItemFilter): readonly PeopleItem[] {
    const source = this.open();
    const { index, words } = source;
    const today = source.today();
    const { question, problems } = readQuestion("items", filterValues(filter), index, today);
    if (!question) {
      const texts = problems.map((problem) => problemText(problem, words.questions));
      throw new Error(`items(filter): ${texts.join(" ")}`);
    }
    return deepFreeze(itemsFound(index, question.query, today, "items").map(itemForOthers));
  }

  timeline(name: string): readonly PeopleMeeting[] {
    const source = this.open();
    const person = this.exactly(source, name);
    return deepFreeze(meetingsOf(source.index, person).map(meetingForOthers));
  }

  on(event: "change", callback: (change: PeopleChange) => void): () => void {
    if (String(event) !== "change") throw new Error('on(event, callback): the only event is "change".');
    if (typeof callback !== "function")
      throw new TypeError("on(event, callback): the callback must be a function.");
    return this.listen(this.open(), (change) =>
      callback(deepFreeze({ notes: change ? [...change.notes].sort() : null })),
    );
  }

  private open(): ApiSource {
    if (!this.source) throw new Error("People has been switched off.");
    return this.source;
  }

  private listen(source: ApiSource, listener: (change: IndexChange | null) => void): () => void {
    const unsubscribe = source.onRefresh(listener);
    const stop = (): void => {
      this.stops.delete(stop);
      unsubscribe();
    };
    this.stops.add(stop);
    return stop;
  }

  private named({ index }: ApiSource, name: string): readonly Person[] {
    if (typeof name !== "string") throw new TypeError("The name must be a text.");
    return personsNamed(index.directory, name);
  }

  private exactly(source: ApiSource, name: string): Person {
    const persons = this.named(source, name);
    const problem = nameProblem(source.index.directory, name, persons);
    const [person] = persons;
    if (problem || !person) throw new Error(problem ? problemText(problem, source.words.questions) : name);
    return person;
  }
}

/** @returns the API for other plugins and scripts: bound functions of a frozen object, with nothing behind it in reach. */
export function createApi(source: ApiSource): ClosableApi {
  const open = new OpenApi(source);
  const api: PeopleApi = Object.freeze({
    version: API_VERSION,
    get isReady() {
      return open.isReady;
    },
    whenReady: () => open.whenReady(),
    people: () => open.people(),
    person: (name) => open.person(name),
    items: (filter) => open.items(filter),
    timeline: (name) => open.timeline(name),
    on: (event, callback) => open.on(event, callback),
  } satisfies PeopleApi);
  return { api, close: () => open.close() };
}
