/** The query parameters of the simulated host's page. */
import type { BootMode } from "./obsidian/app/app";
import type { FormFactor } from "./obsidian/util/platform";

export interface PageOptions {
  /** Path or name of the note to open. */
  open: string | null;
  theme: "light" | "dark";
  form: FormFactor;
  boot: BootMode;
  /** Milliseconds between the last key and the save. */
  saveDelay: number | null;
  /** `YYYY-MM-DD`: what the page takes for today. */
  today: string | null;
  /** The app's language, as its code. */
  language: string | null;
  pagePreview: boolean;
  /** Without the plugin: to look at the host alone. */
  plugin: boolean;
}

export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const saveDelay = query.get("saveDelay");
  return {
    open: query.get("open"),
    theme: query.get("theme") === "dark" ? "dark" : "light",
    form: query.get("phone") === "1" ? "phone" : "desktop",
    boot: query.get("boot") === "cold" ? "cold" : "warm",
    saveDelay: saveDelay === null ? null : Number(saveDelay),
    today: query.get("today"),
    language: query.get("language"),
    pagePreview: query.get("pagePreview") !== "off",
    plugin: query.get("plugin") !== "off",
  };
}
