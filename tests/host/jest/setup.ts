/** Runs before each jsdom test file: the browser's missing parts, then Obsidian's DOM extensions. */
import { installDomExtensions } from "../obsidian/dom/install";
import { installPolyfills } from "./polyfills";

installPolyfills();
installDomExtensions();
