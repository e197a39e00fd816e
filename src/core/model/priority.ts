/** Priorities as the Tasks plugin names them; `none` sorts between medium and low, as it does there. */
export type Priority = "highest" | "high" | "medium" | "none" | "low" | "lowest";

/** All priorities, most urgent first. */
export const PRIORITIES: readonly Priority[] = ["highest", "high", "medium", "none", "low", "lowest"];
