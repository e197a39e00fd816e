import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { calendarDate, formatIsoDate } from "../src/core/calendar-date";
import type { CalendarDate } from "../src/core/calendar-date";
import { meetingsOf } from "../src/core/query/meetings";
import { DEFAULT_ITEM_QUERY } from "../src/core/query/item-query";
import { openItems } from "../src/core/query/open-items";
import { DEFAULT_EXCLUDED_PATHS } from "../src/core/settings";
import { startDemo } from "../tests/host/server/demo";
import { indexFolder } from "./headless/build-index";

const USAGE = `Usage: npm run demo [-- --vault DIR] [--port N]

Builds the plugin, copies the sample vault to a scratch folder and serves it with the simulated Obsidian on loopback.
  --vault DIR   work in that folder itself; edits made in the page are written to its notes
  --port N      the port to listen on (default: any free one)
`;

/** The day for which the sample vault was written. */
const SAMPLE_DAY = "2025-11-12";
const SAMPLE_NAMES = ["Alex Stone", "Alex"];

const root = process.env["PEOPLE_ROOT"] ?? process.cwd();

function systemDay(): CalendarDate {
  const now = new Date();
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("The system clock shows no day of the calendar.");
  return day;
}

function sampleDay(): CalendarDate {
  const [year = 0, month = 0, day = 0] = SAMPLE_DAY.split("-").map(Number);
  return calendarDate(year, month, day) ?? systemDay();
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What the plugin will find, counted by the same core without Obsidian. */
async function summary(vaultDir: string, myNames: readonly string[], date: CalendarDate): Promise<string> {
  const start = performance.now();
  const { index } = await indexFolder(vaultDir, { myNames, excludedPaths: DEFAULT_EXCLUDED_PATHS });
  const { open, overdue } = openItems(index, DEFAULT_ITEM_QUERY, { date, weekStart: 1 });
  const { persons } = index.directory;
  const meetings = new Set(
    persons.flatMap((person) => meetingsOf(index, person).map(({ paths }) => paths[0])),
  );
  const ms = Math.round(performance.now() - start);
  return [
    [
      counted(index.noteCount, "note"),
      `${index.leftOut.size} more left out`,
      counted(persons.length, "person", "people"),
      counted(meetings.size, "meeting"),
    ].join(", "),
    `${counted(open, "open action item")}, ${overdue} overdue on ${formatIsoDate(date)}`,
    `read and indexed in ${ms} ms`,
  ].join("\n");
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      vault: { type: "string" },
      port: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const own =
    values.vault === undefined ? null : resolve(process.env["INIT_CWD"] ?? process.cwd(), values.vault);
  if (own !== null) console.log(`Edits made in the page will be written to the notes in ${own}.`);
  execFileSync(process.execPath, [join(root, "esbuild.config.mjs")], { cwd: root, stdio: "inherit" });
  const demo = await startDemo({
    vaultDir: own ?? join(root, "tests/vaults/sample"),
    inPlace: own !== null,
    pluginDir: root,
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
  });
  const day = own === null ? sampleDay() : systemDay();
  console.log(await summary(demo.vaultDir, own === null ? SAMPLE_NAMES : [], day));
  console.log(`\nThe simulated Obsidian: ${demo.url}/${own === null ? `?today=${SAMPLE_DAY}` : ""}`);
  if (own === null) console.log(`It works on a copy of the sample vault: ${demo.vaultDir}`);
  console.log("Stop it with Ctrl-C.");
  process.once("SIGINT", () => void demo.close().then(() => process.exit(0)));
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
