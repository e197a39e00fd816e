/** What a character is to somebody who types it; only characters of our code pages are of interest. */
type Kind =
  "letter" | "quote" | "opening" | "joint" | "raised" | "fraction" | "money" | "math" | "mark" | "untyped";

/** All that is none of these is a letter. «, “ and their kin open in one language and close in another. */
const KINDS: readonly (readonly [Kind, string])[] = [
  ["quote", "’”»›“‘«‹"],
  ["opening", "„‚¿¡"],
  ["joint", "–—…·•⁄\u00A0\u00AD"],
  ["raised", "™®©°²³¹ªº†‡´"],
  ["fraction", "¼½¾"],
  ["money", "€£¥¢¤ƒ"],
  ["math", "±¬×÷√≈≠≤≥∞∂∑∏π∫Ω∆◊µ‰"],
  ["mark", "¨¯¸ˆ˜˘˙˚˝˛ˇ¦§¶"],
  ["untyped", "\uF8FF"],
];

const KIND_OF = new Map<string, Kind>();
for (const [kind, characters] of KINDS) for (const character of characters) KIND_OF.set(character, kind);

/** Kinds that are typed right after a kind. What follows a quote, an opening mark, a joint or a mark may be anything. */
const MAY_FOLLOW: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  letter: ["quote", "joint", "raised"],
  raised: ["quote", "joint", "raised", "math"],
  fraction: ["quote", "joint", "raised", "math"],
  money: ["quote", "joint", "raised", "fraction"],
  math: ["quote", "joint", "raised", "fraction", "money", "math"],
};

/** Accented letters that one language has, and so may stand side by side. */
const ALPHABETS: readonly string[] = [
  "äöüß",
  "åäöøæéü",
  "áéíóúýþæðö",
  "éèêëàâîïôùûçüÿ",
  "áéíóúñüâêôãõçàïòè",
  "çğıöşüâîû",
  "áéíóöúüő",
  "áéíóúýôšž",
  "äöõüšž",
];

/** Pairs the kinds get wrong: first characters, and the second ones that are, or are not, typed after them. */
const EXCEPTIONS: readonly (readonly [first: string, second: string, isTyped: boolean])[] = [
  ["ÁÉÍÓÚÑÜáéíóúñü", "¿¡", true],
  // Diameters and dimensions: Ø½, Ø±0.1.
  ["Ø", "¼½¾±", true],
  ["¬", "€£¥¢¤ƒ™®©ªº†‡´", false],
  ["≈", "™®©ªº†‡´", false],
  ["√", "€£¥¢¤ƒ™®©°ªº†‡´±¬×÷√≈≠≤≥∂◊‰·•", false],
];

function kindOf(character: string): Kind {
  const unit = character.charCodeAt(0);
  return unit >= 0x80 && unit < 0xa0 ? "untyped" : (KIND_OF.get(character) ?? "letter");
}

function areTypedLetters(first: string, second: string): boolean {
  const isUpperAfterLower = first.toLowerCase() === first && second.toLowerCase() !== second;
  if (isUpperAfterLower) return false;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  return ALPHABETS.some((alphabet) => alphabet.includes(a) && alphabet.includes(b));
}

/** Signs of mathematics that words follow: ≈Äpfel. */
const BEFORE_WORDS = "≈≠≤≥±×÷";

function isTypedPair(first: string, second: string): boolean {
  const exception = EXCEPTIONS.find(([a, b]) => a.includes(first) && b.includes(second));
  if (exception) return exception[2];
  const [before, after] = [kindOf(first), kindOf(second)];
  if (before === "letter" && after === "letter") return areTypedLetters(first, second);
  if (before === "math" && after === "letter") return BEFORE_WORDS.includes(first);
  return MAY_FOLLOW[before]?.includes(after) ?? true;
}

/**
 * Whether somebody might have typed this run of characters beyond ASCII: É” in a quotation, ½ after ×, œ after c. Bytes
 * of UTF-8 taken for characters mostly make pairs no language and no typography has: â€, Ã¼, ðŸ.
 *
 * It errs towards "yes": a run that might be typed is only taken for garbled if its surroundings say so.
 */
export function couldBeTyped(run: string): boolean {
  let before = "";
  for (const character of run) {
    if (kindOf(character) === "untyped") return false;
    if (before !== "" && !isTypedPair(before, character)) return false;
    before = character;
  }
  return true;
}
