import type { ParseOptions } from "../parse/parse-note";

/** Set by the build: a hash of the code that reads notes and shards (`scripts/lib/parser-version.js`). */
declare const PEOPLE_PARSER_VERSION: string | undefined;

/**
 * What a note's content depends on beside the note: the parser, the settings that it reads notes by, and the app, which
 * says where checkboxes and properties are. Contents of another origin are of no use.
 *
 * @param appVersion Obsidian's
 * @returns a text to compare; null in a build without a parser version, which must keep nothing
 */
export function cacheOrigin(options: ParseOptions, appVersion: string): string | null {
  if (typeof PEOPLE_PARSER_VERSION !== "string" || PEOPLE_PARSER_VERSION === "") return null;
  const settings = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([PEOPLE_PARSER_VERSION, appVersion, settings]);
}
