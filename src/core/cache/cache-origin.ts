import type { ParseOptions } from "../parse/parse-note";

/** Set by the build: a hash of the parser's and the codec's code (ADR 0042). */
declare const PEOPLE_PARSER_VERSION: string | undefined;

const PARSER_VERSION = typeof PEOPLE_PARSER_VERSION === "string" ? PEOPLE_PARSER_VERSION : "not built";

/**
 * What a note's content depends on beside the note: the parser, the settings that it reads notes by, and the app, which
 * says where checkboxes and properties are. Contents of another origin are of no use.
 *
 * @param appVersion Obsidian's
 */
export function cacheOrigin(options: ParseOptions, appVersion: string): string {
  const { peopleProperty, peopleValue, peopleTag, format, requiredText } = options;
  const settings = [peopleProperty, peopleValue, peopleTag, format, requiredText];
  return JSON.stringify([PARSER_VERSION, appVersion, ...settings]);
}
