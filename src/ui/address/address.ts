import { personsNamed, similarPersons } from "../../core/answers/name-lookup";
import type { FlagValues } from "../../core/answers/question";
import { readQuestion } from "../../core/answers/question";
import { flagsOf } from "../../core/answers/question-flags";
import type { QuestionProblem } from "../../core/answers/question-problem";
import type { VaultIndex } from "../../core/index/vault-index";
import type { Person } from "../../core/model/person";
import type { Today } from "../../core/query/due-buckets";
import type { ItemQuery } from "../../core/query/item-query";

/** The views that an address may open. */
const ADDRESS_VIEWS = ["items", "people"] as const;
export type AddressView = (typeof ADDRESS_VIEWS)[number];

/** What an address opens. */
export type AddressTarget =
  | { readonly open: "view"; readonly view: AddressView }
  | { readonly open: "person"; readonly person: Person }
  | { readonly open: "one-of"; readonly name: string; readonly persons: readonly Person[] }
  | { readonly open: "rollup"; readonly query: ItemQuery }
  | { readonly open: "nothing"; readonly problems: readonly QuestionProblem[] };

/** Parameters are written as on the command line, except that `rollup` says by what. */
export function shownParameter(flag: string): string {
  return flag === "by" ? "rollup" : flag;
}

/** Obsidian's word for a parameter without a value. */
const NO_VALUE = "true";

function rollupTarget(params: FlagValues, index: VaultIndex, today: Today): AddressTarget {
  const filters = flagsOf("rollup").filter((name) => !["by", "format", "total"].includes(name));
  const given = filters.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]]));
  const by = params["rollup"] === NO_VALUE ? "due" : params["rollup"];
  const values = { ...(Object.fromEntries(given) as FlagValues), ...(by === undefined ? {} : { by }) };
  const { question, problems } = readQuestion("rollup", values, index, today);
  return question ? { open: "rollup", query: question.query } : { open: "nothing", problems };
}

function personTarget(name: string, index: VaultIndex): AddressTarget {
  if (name === "" || name === NO_VALUE)
    return { open: "nothing", problems: [{ kind: "missing", flag: "person" }] };
  const named = personsNamed(index.directory, name);
  const [only, ...others] = named;
  if (only && others.length === 0) return { open: "person", person: only };
  // A first name that several share is nobody's: whoever opens the address is asked.
  const persons = only ? named : similarPersons(index.directory, name);
  if (persons.length > 0) return { open: "one-of", name, persons };
  return { open: "nothing", problems: [{ kind: "nobody", name, similar: [] }] };
}

/**
 * Reads the parameters of `obsidian://people?…`. A rollup comes first, then a person, then a view; without any of
 * them the action items open. Unknown parameters count for nothing.
 */
export function readAddress(params: FlagValues, index: VaultIndex, today: Today): AddressTarget {
  const { person, rollup, view = "items" } = params;
  if (rollup !== undefined) return rollupTarget(params, index, today);
  if (person !== undefined) return personTarget(person, index);
  const known = ADDRESS_VIEWS.find((name) => name === view);
  if (known) return { open: "view", view: known };
  return {
    open: "nothing",
    problems: [{ kind: "not-one-of", flag: "view", value: view, allowed: ADDRESS_VIEWS }],
  };
}
