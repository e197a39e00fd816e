/** @returns how somebody is written as the owner of an item. */
export type OwnerForm = (name: string) => string;

/** `@Dana Okafor`, as most notes have it (safe-edits.md: "writes `@Full Name`"). */
export const AT_FULL_NAME: OwnerForm = (name) => `@${name}`;
