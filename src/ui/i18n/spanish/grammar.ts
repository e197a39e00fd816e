import { grammarOf } from "../grammar";

export const { counted, form } = grammarOf("es");

/** "y" and "o" as they sound before a name: "Ana e Inés", but "Ana y Hiam"; "Ana u Óscar", for which `Intl` has no ear. */
function sounding(last: "y" | "o" | "ni", name: string): string {
  const start = name.normalize("NFD");
  if (last === "y" && /^(?:i|hi(?![aeo]))/i.test(start)) return "e";
  return last === "o" && /^h?o/i.test(start) ? "u" : last;
}

/** "Ana, David o Lía". */
export function listed(names: readonly string[], last: "y" | "o" | "ni"): string {
  const end = names.at(-1) ?? "";
  return names.length < 2 ? end : `${names.slice(0, -1).join(", ")} ${sounding(last, end)} ${end}`;
}
