/** What the tests of the index kept between starts share. */
import { deleteDB, openDB } from "idb";
import type { Shard } from "../../src/core/cache/shard";
import { toJson } from "../../src/core/answers/formats";
import { indexReport } from "../../src/core/answers/index-report";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { DEFAULT_ITEM_QUERY } from "../../src/core/query/item-query";
import { openItems } from "../../src/core/query/open-items";
import { day } from "../support/build";
import type { PeopleTest } from "./people-test";

const SHARDS = "shards";
const TODAY = { date: day("2025-11-12"), weekStart: 1 as const };

/** Everything an index holds and answers, item ids left out. */
export function answers(index: VaultIndex): unknown {
  const { groups, ...counts } = openItems(index, { ...DEFAULT_ITEM_QUERY, groupBy: "person" }, TODAY);
  return {
    notes: [...index.notes()].map(({ note }) => note),
    leftOut: [...index.leftOut].sort(([a], [b]) => (a < b ? -1 : 1)),
    report: toJson({ report: indexReport(index), counts, groups: groups.map(({ key }) => key) }),
  };
}

/** Notes read since the plugin was loaded, by whomever. */
export const notesRead = ({ disk }: PeopleTest): string[] => [...new Set(disk.reads)].sort();

/** The names of all databases. */
export const databaseNames = async (databases: IDBFactory): Promise<string[]> =>
  (await databases.databases()).flatMap(({ name }) => name ?? []);

async function onlyName(databases: IDBFactory): Promise<string> {
  const names = await databaseNames(databases);
  const [name] = names;
  if (name === undefined || names.length > 1) throw new Error(`${names.length} databases`);
  return name;
}

/** Changes what is stored, as a fault of the disk or another version would; returns it as it was. */
export async function changeStored(
  { databases }: Pick<PeopleTest, "databases">,
  run: (shard: Shard) => unknown = (shard) => shard,
): Promise<Shard[]> {
  const db = await openDB(await onlyName(databases));
  const [keys, shards] = [await db.getAllKeys(SHARDS), (await db.getAll(SHARDS)) as Shard[]];
  for (const [i, shard] of shards.entries()) await db.put(SHARDS, run(structuredClone(shard)), keys[i]);
  db.close();
  return shards;
}

/** Puts a database that another version made in the place of the stored one. */
export async function replaceDatabase(
  { databases }: Pick<PeopleTest, "databases">,
  version: number,
): Promise<void> {
  const name = await onlyName(databases);
  await deleteDB(name);
  const db = await openDB(name, version, { upgrade: (other) => void other.createObjectStore("another") });
  db.close();
}
