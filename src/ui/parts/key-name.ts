import { Platform } from "obsidian";
import type { Words } from "../i18n/english";

/** @returns a key as it is shown to the user: `Mod` is ⌘ or what the keyboard calls the other one, the rest is as it is. */
export function keyName(key: string, { ctrlKey }: Pick<Words["edits"], "ctrlKey">): string {
  if (key !== "Mod") return key;
  return Platform.isMacOS ? "⌘" : ctrlKey;
}
