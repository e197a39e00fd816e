// The characters by which blocks of Markdown are told, as UTF-16 units.

export const TAB = 9;
const SPACE = 32;
export const HASH = 35;
export const PERCENT = 37;
const CLOSING_PARENTHESIS = 41;
export const STAR = 42;
const PLUS = 43;
export const DASH = 45;
const DOT = 46;
export const LESS = 60;
export const GREATER = 62;
export const BRACKET = 91;
export const CLOSING_BRACKET = 93;
export const UNDERSCORE = 95;
export const TICK = 96;
export const TILDE = 126;

export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isBullet(unit: number): boolean {
  return unit === DASH || unit === STAR || unit === PLUS;
}

/** @returns whether the unit may follow the number of an ordered list's item. */
export function endsNumber(unit: number): boolean {
  return unit === DOT || unit === CLOSING_PARENTHESIS;
}

/** @returns whether a quote or a list item may begin with the unit; most lines are told by it. */
export function mayOpenContainer(unit: number): boolean {
  return unit === GREATER || isBullet(unit) || isDigit(unit);
}
