import type { Words } from "../english";

/** German words of what `obsidian://people` addresses bring up. */
export const ADDRESS_WORDS_DE: Words["addresses"] = {
  waiting: "People liest den Vault noch ein. Danach öffnet sich, was der Link aufruft.",
  whoIsMeant: (name) => `Mehrere Personen heißen „${name}“. Wer ist gemeint?`,
  nobodyFound: "Niemand gefunden",
};
