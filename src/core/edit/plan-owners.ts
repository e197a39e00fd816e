import type { Resolution } from "../model/resolution";
import { nameKey } from "../people/name-key";
import type { EditContext, EditedLine, PlanOutcome } from "./edited-line";
import { planOf } from "./edited-line";
import { cutWithSpaces } from "./field-splices";
import type { Refusal } from "./intent";
import { refused, UNCHANGED } from "./intent";
import type { Splice } from "./splice";

/** No name may bring a line break, another owner, a tag, or a link's brackets with it. */
const UNSAFE_NAME = /[@#[\]|\r\n\u2028\u2029]/;

function distinct(names: readonly string[]): string[] {
  const trimmed = names.map((name) => name.trim());
  const keys = trimmed.map((name) => nameKey(name));
  return trimmed.filter((_name, i) => keys.indexOf(keys[i] ?? "") === i);
}

function ownersSplice(line: EditedLine, names: readonly string[], context: EditContext): Splice {
  const { owners, names: place, all } = context.ownersIn(line.path, line.body);
  const { bodyStart } = line;
  if (names.length === 0) return cutWithSpaces(line, bodyStart + all.start, bodyStart + all.end);
  const written = names.map((name) => context.ownerForm(name)).join(" ");
  const needsSpace = owners.length === 0 && line.body !== "";
  const insert = needsSpace ? ` ${written}` : written;
  return { from: bodyStart + place.start, to: bodyStart + place.end, insert };
}

/** @returns why a body would not name these owners and nobody else; null when it does */
export function misreading(
  body: string,
  path: string,
  names: readonly string[],
  context: EditContext,
): Refusal | null {
  const { owners } = context.ownersIn(path, body);
  if (owners.some(({ kind }) => kind === "ambiguous" || kind === "possible")) return "ambiguous-owner";
  const isAsWished =
    owners.length === names.length && owners.every((owner, i) => isNamed(owner, names[i] ?? ""));
  return isAsWished ? null : "unreadable-owner";
}

/** @returns whether an owner as read is the one of that name: their own, or the alias, short name or "Me" that was meant. */
export function isNamed({ kind, name: own, text }: Resolution, name: string): boolean {
  return kind !== "none" && [own, text].some((read) => read !== null && nameKey(read) === nameKey(name));
}

/** @returns the plan for replacing all owners of a line, in the owners' place (safe-edits.md, the write path). */
export function planOwners(line: EditedLine, wished: readonly string[], context: EditContext): PlanOutcome {
  const names = distinct(wished);
  if (names.some((name) => name === "" || UNSAFE_NAME.test(name))) return refused("unreadable-owner");
  if (misreading(line.body, line.path, names, context) === null) return UNCHANGED;
  // A remark between two owners is nobody's to delete.
  const { names: place, all } = context.ownersIn(line.path, line.body);
  if ((names.length === 0 ? all : place).holdsMore) return refused("unreadable-owner");
  const splice = ownersSplice(line, names, context);
  const [from, to] = [splice.from - line.bodyStart, splice.to - line.bodyStart];
  const body = line.body.slice(0, Math.max(0, from)) + splice.insert + line.body.slice(to);
  const problem = misreading(body.trim(), line.path, names, context);
  return problem ? refused(problem) : planOf(line, [splice], { owners: names });
}
