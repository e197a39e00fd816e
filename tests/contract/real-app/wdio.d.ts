/**
 * The part of `@wdio/globals` with wdio-obsidian-service 3.1.1 that the contract uses. The packages are installed by the
 * real-app job alone (docs/adr/0039-packages-of-the-real-app-job.md); with these types `npm run typecheck` needs none of them.
 */
declare module "@wdio/globals" {
  import type { App } from "obsidian";

  interface InsideObsidian {
    readonly app: App;
    /** The plugins that are switched on, by their ids in camel case. */
    readonly plugins: Readonly<Record<string, unknown>>;
  }

  export const browser: {
    /** Runs a function inside the app. It is sent as text: it may use its arguments only. */
    executeObsidian<Result, Arguments extends unknown[]>(
      run: (inside: InsideObsidian, ...args: Arguments) => Result | Promise<Result>,
      ...args: Arguments
    ): Promise<Result>;
  };
}
