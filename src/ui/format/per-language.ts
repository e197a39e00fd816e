/**
 * Making an `Intl` object costs far more than using it: one is made for each language, when it is first needed.
 *
 * @param make makes the object for a language or locale
 */
export function perLanguage<T extends object>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const one = make(language);
    made.set(language, one);
    return one;
  };
}
