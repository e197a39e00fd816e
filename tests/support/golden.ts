import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param name a file below `tests/golden`
 * @returns what an answer must be, to the byte; '' when there is no such file. There is no switch that records it:
 *   expected files are written by hand, or read before they are committed
 */
export function golden(name: string): string {
  const path = join(__dirname, "../golden", name);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
