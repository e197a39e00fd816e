/** The typed surface of the real app. Only types: at run time `obsidian` is this simulated host itself. */
export type * from "obsidian";
