import type { RenderRegion } from "../../core/rollup/refresh-regions";
import { rollupMarkdown } from "../../core/rollup/rollup-markdown";
import { readRollup } from "../../core/rollup/rollup-question";
import type { Ports } from "../ports";

/** A stored question is answered anew each time: names may mean somebody else by now. */
export function renderFor(ports: Ports, path: string): RenderRegion {
  return (params) => {
    const today = ports.today();
    const { query } = readRollup(params, { index: ports.index, today, path });
    return query && rollupMarkdown(ports.index, query, today, ports.words.answers);
  };
}
