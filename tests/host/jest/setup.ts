/** Runs before each jsdom test file: the browser's missing parts, then Obsidian's DOM extensions. */
import "fake-indexeddb/auto";
import { installDomExtensions } from "../obsidian/dom/install";
import { installPolyfills } from "./polyfills";

installPolyfills();
installDomExtensions();

// What the build says of the parser; without it nothing would be kept between starts.
Object.assign(globalThis, { PEOPLE_PARSER_VERSION: "jest" });
