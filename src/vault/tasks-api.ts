import type { App } from "obsidian";

/** What we use of the Tasks plugin's API, each part where it is there. */
export interface TasksApi {
  /** Completes a task's line: '' when it is to be deleted, two lines when another one follows. */
  readonly toggle: ((line: string, path: string) => string) | null;
  /** Opens Tasks' editor on a line; '' when it was cancelled. */
  readonly edit: ((line: string) => Promise<string>) | null;
}

const PLUGIN_ID = "obsidian-tasks-plugin";

function property(holder: unknown, key: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, key) : undefined;
}

/** @returns a method of the API that answers with a text, or null; called on the API, as it may need itself. */
function method(api: unknown, name: string): ((...args: unknown[]) => unknown) | null {
  const found = property(api, name);
  return typeof found === "function" ? (...args) => Reflect.apply(found, api, args) as unknown : null;
}

function text(answer: unknown): string {
  if (typeof answer !== "string") throw new Error("Tasks answered with something else than text.");
  return answer;
}

/** @returns the version of Tasks that is running; "" for none. */
export function tasksVersion(app: App): string {
  const plugins = property(property(app, "plugins"), "plugins");
  const version = property(property(property(plugins, PLUGIN_ID), "manifest"), "version");
  return typeof version === "string" ? version : "";
}

/** @returns the API as it is now: the plugin may come and go, and older versions lack parts of it. */
export function tasksApi(app: App): TasksApi {
  const plugins = property(property(app, "plugins"), "plugins");
  const api = property(property(plugins, PLUGIN_ID), "apiV1");
  const toggle = method(api, "executeToggleTaskDoneCommand");
  const edit = method(api, "editTaskLineModal");
  return {
    toggle: toggle && ((line, path) => text(toggle(line, path))),
    edit: edit && (async (line) => text(await edit(line))),
  };
}
