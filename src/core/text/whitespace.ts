/** @returns whether `String.prototype.trim` would remove this UTF-16 unit. */
export function isTrimmable(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** @returns `end` moved left over trailing white space, not below `start`; what `trimEnd` does, without a copy. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isTrimmable(text.charCodeAt(trimmed - 1))) trimmed--;
  return trimmed;
}

/** @returns `start` moved right over leading white space, not above `end`. */
export function trimmedStart(text: string, start: number, end: number): number {
  let trimmed = start;
  while (trimmed < end && isTrimmable(text.charCodeAt(trimmed))) trimmed++;
  return trimmed;
}
