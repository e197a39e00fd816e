/** `obsidian://` addresses and the command line, as far as plugins answer them. */
import type { CliData, CliFlags, ObsidianProtocolData } from "../api";

type ProtocolHandler = (params: ObsidianProtocolData) => unknown;
type CliHandler = (params: CliData) => string | Promise<string>;

export interface CliCommand {
  description: string;
  flags: CliFlags | null;
  handler: CliHandler;
}

export class ProtocolHandlers {
  private readonly handlers = new Map<string, ProtocolHandler>();

  register(action: string, handler: ProtocolHandler): void {
    this.handlers.set(action, handler);
  }

  unregister(action: string): void {
    this.handlers.delete(action);
  }

  /** Acts as if the system had handed the address to the app; false when no plugin answers it. */
  open(address: string): boolean {
    const url = new URL(address);
    const action = url.hostname || url.pathname.replace(/^\/+/, "");
    const handler = this.handlers.get(action);
    if (!handler) return false;
    const params: ObsidianProtocolData = { action };
    for (const [key, value] of url.searchParams) params[key] = value === "" ? "true" : value;
    handler(params);
    return true;
  }
}

/** Splits as a shell would: spaces separate, double quotes hold together. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map((match) => match[0].replaceAll('"', ""));
}

export class CliHandlers {
  readonly commands = new Map<string, CliCommand>();

  /** Names in use already throw, as in Obsidian. */
  register(name: string, command: CliCommand): void {
    if (this.commands.has(name)) throw new Error(`CLI command "${name}" is already registered.`);
    this.commands.set(name, command);
  }

  unregister(name: string): void {
    this.commands.delete(name);
  }

  /** Runs `name key=value flag`: bare words are "true", `\n` and `\t` are unescaped. */
  async run(line: string): Promise<string> {
    const [name = "", ...words] = splitWords(line);
    const command = this.commands.get(name);
    if (!command) throw new Error(`Unknown command: ${name}`);
    const params: CliData = {};
    for (const word of words) {
      const equals = word.indexOf("=");
      const value =
        equals < 0
          ? "true"
          : word
              .slice(equals + 1)
              .replace(/\\n/g, "\n")
              .replace(/\\t/g, "\t");
      params[equals < 0 ? word : word.slice(0, equals)] = value;
    }
    return command.handler(params);
  }
}
