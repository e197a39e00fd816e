import type { SectionLine } from "../../core/parse/read-sections";
import { withNested } from "../../core/parse/read-sections";
import type { Meeting } from "../../core/query/meetings";
import type { ListRow } from "../../dom/list-row";
import type { MeetingDecisions } from "./decision-reader";
import { wordsTest } from "./timeline-filter";
import { keyOfMeeting } from "./timeline-rows";

/** A row of the decisions: the heading of a meeting, or one decision of it. */
export type DecisionRow =
  | { readonly kind: "meeting"; readonly meeting: Meeting }
  | {
      readonly kind: "decision";
      readonly path: string;
      /** The bullet, and those nested below it. */
      readonly lines: readonly SectionLine[];
      readonly title: string;
    };

type Decision = DecisionRow & { readonly kind: "decision" };

/** A top-level bullet begins a decision; paragraphs and subheadings are none. */
function decisionsOf({ meeting, sections }: MeetingDecisions): Decision[] {
  return sections.flatMap(({ path, lines }) => {
    const bullets = withNested(lines.filter(({ kind }) => kind === "bullet"));
    return bullets.map((bullet) => ({ kind: "decision", path, lines: bullet, title: meeting.title }));
  });
}

/** What a search makes of decisions. */
export interface DecisionRows {
  readonly rows: readonly ListRow<DecisionRow>[];
  readonly found: number;
  readonly all: number;
}

/** @returns the meetings with decisions that match, each with its heading; a meeting's title brings all of its. */
export function decisionRows(decisions: readonly MeetingDecisions[], search: string): DecisionRows {
  const matches = wordsTest(search);
  const rows: ListRow<DecisionRow>[] = [];
  let found = 0;
  let all = 0;
  for (const entry of decisions) {
    const own = decisionsOf(entry);
    const isWhole = matches(entry.meeting.title);
    const shown = own.filter(({ lines }) => isWhole || matches(lines.map(({ text }) => text).join("\n")));
    all += own.length;
    found += shown.length;
    if (shown.length === 0) continue;
    const key = keyOfMeeting(entry.meeting);
    const { meeting } = entry;
    rows.push({ key: `meeting ${key}`, kind: "meeting", data: { kind: "meeting", meeting }, isSticky: true });
    for (const decision of shown)
      rows.push({
        key: `${decision.path} ${decision.lines[0]?.line ?? 0}`,
        kind: "decision",
        data: decision,
      });
  }
  return { rows, found, all };
}
