/** The observers as a plugin: the way into an app that a test drives from outside. Built by `../real-app/build.mjs`. */
import { Plugin } from "obsidian";
import type { ProbeName, Smoke } from "../expected";
import { observe, openView } from "../observers/observe";

export default class ContractProbes extends Plugin {
  observe(name: ProbeName): Promise<unknown> {
    return observe(this.app, name);
  }

  openView(smoke: Smoke): Promise<readonly string[]> {
    return openView(this.app, smoke);
  }
}
