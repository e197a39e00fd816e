/** The modules the app provides to a plugin's `require`: one copy of each, shared by host and plugin. */
import * as commands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import * as lezerCommon from "@lezer/common";
import * as lezerHighlight from "@lezer/highlight";
import * as obsidian from "./obsidian";

const modules = new Map<string, unknown>([
  ["obsidian", obsidian],
  ["@codemirror/commands", commands],
  ["@codemirror/language", language],
  ["@codemirror/state", state],
  ["@codemirror/view", view],
  ["@lezer/common", lezerCommon],
  ["@lezer/highlight", lezerHighlight],
]);

/** A name the module does not have would be `undefined` to the plugin: here it is an error. */
function strict(id: string, module: object): unknown {
  return new Proxy(module, {
    get(target, key, receiver) {
      if (typeof key === "string" && !(key in target) && key !== "__esModule" && key !== "default")
        throw new Error(`not simulated: ${id}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

export function requireFromApp(id: string): unknown {
  const module = modules.get(id);
  if (module === undefined)
    throw new Error(`Cannot find module "${id}": the simulated host does not provide it.`);
  return strict(id, module as object);
}
