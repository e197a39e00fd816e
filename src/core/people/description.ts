import { endWithoutTags } from "../parse/body-end";
import { trimmedEnd, trimmedStart } from "../text/whitespace";

/**
 * @param ownersStart where the owners begin; −1 for none
 * @param restStart where what is shown of the text behind them begins, the body's length when nothing is
 * @returns the body without the owners, and without tags before them
 */
export function descriptionOf(body: string, ownersStart: number, restStart: number): string {
  if (ownersStart < 0) return body;
  const withoutBracket = body[ownersStart - 1] === "(" ? ownersStart - 1 : ownersStart;
  const end = trimmedEnd(body, 0, withoutBracket);
  // Asked of every item, and hardly any has a tag in there.
  const text = body.slice(0, body.includes("#") ? endWithoutTags(body, 0, end) : end);
  if (restStart >= body.length) return text;
  const rest = body.slice(trimmedStart(body, restStart, body.length));
  return text === "" ? rest : `${text} ${rest}`;
}
