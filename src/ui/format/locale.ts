/**
 * The variant of the interface's language that the user's system prefers: dates in the order the user expects, words
 * in the language of the rest.
 *
 * @param preferred languages, the first preferred most
 */
export function localeFor(language: string, preferred: readonly string[]): string {
  const variant = preferred.find((tag) => tag === language || tag.startsWith(`${language}-`));
  return variant !== undefined && Intl.DateTimeFormat.supportedLocalesOf(variant).length > 0
    ? variant
    : language;
}
