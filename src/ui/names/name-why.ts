import type { NameToCheck } from "../../core/query/names-to-check";
import type { Words } from "../i18n/english";

/** @returns what is doubtful about a name, in a sentence. */
export function whyToCheck(check: NameToCheck, { names: words }: Words): string {
  const names = check.people.map((person) => person.name);
  switch (check.problem) {
    case "possible":
      return words.possible(names);
    case "ambiguous":
      return check.fixes.merges.length > 0 ? words.ambiguous(names) : words.ambiguousForGood(names);
    case "unknown":
      return names.length > 0 ? words.unknownAlike(names) : words.unknown;
    case "near-duplicate":
      return whyAlike(check, words);
    case "doubled":
      return words.doubled(names[0] ?? "");
  }
}

function whyAlike({ similarity, people, fixes }: NameToCheck, words: Words["names"]): string {
  const alike = words.alike[similarity ?? "spelling"](people[0]?.name ?? "");
  return fixes.merges.length > 0 ? alike : `${alike} ${words.twoProfiles}`;
}
