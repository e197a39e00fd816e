/** What each kind of edit makes of a line; completing and reopening are in plan-edit.test.ts. */
import type { ItemEdit } from "../../../src/core/edit/intent";
import type { TasksSettings } from "../../../src/core/settings";
import { day } from "../../support/build";
import type { Wish } from "../../support/intents";
import { click } from "../../support/intents";

type Row = readonly [situation: string, before: string, after: string];

const D = "✅ 2025-11-12";
const X = "❌ 2025-11-12";
const DATAVIEW: Partial<TasksSettings> = { format: "dataview" };

/** Makes an edit on the last item of a text. */
function edited(text: string, wish: Wish, tasks: Partial<TasksSettings> = {}): string {
  return click(text, "[", wish, text, tasks);
}

describe("due date", () => {
  const due: ItemEdit = { set: "due", date: day("2025-12-24") };
  const none: ItemEdit = { set: "due", date: null };

  test.each<Row>([
    ["added at the end of the run", "- [ ] a @Dana ⏫", "- [ ] a @Dana ⏫ 📅 2025-12-24"],
    ["added before a block id", "- [ ] a ⏫  ^id ", "- [ ] a ⏫ 📅 2025-12-24  ^id "],
    ["added after a tag", "- [ ] a #t", "- [ ] a #t 📅 2025-12-24"],
    ["digits only", "> 1) [?] a 📆\ufe0f2025-11-20 #t ^b", "> 1) [?] a 📆\ufe0f2025-12-24 #t ^b"],
    ["a garbled sign is kept", "- [ ] a ğŸ“… 2025-11-20", "- [ ] a ğŸ“… 2025-12-24"],
    ["on a closed item", `- [x] a ${D}`, `- [x] a ${D} 📅 2025-12-24`],
    ["recurring", "- [ ] a 🔁 every week 📅 2025-11-20", "- [ ] a 🔁 every week 📅 2025-12-24"],
    ["📅 TBD stays", "- [ ] a 📅 TBD", "- [ ] a 📅 TBD 📅 2025-12-24"],
    [
      "in a text that is no field",
      "- [ ] a 📅 2025-11-20 or later",
      "- [ ] a 📅 2025-11-20 or later 📅 2025-12-24",
    ],
    ["the same", "- [ ] a 📅 2025-12-24", "unchanged"],
    ["twice", "- [ ] a 📅 2025-11-20 📅 2025-11-21", "repeated-field"],
    ["twice, one as wished", "- [ ] a 📅 2025-12-24 📅 2025-11-21", "repeated-field"],
    ["impossible", "- [ ] a 📅 2026-02-30", "invalid-field"],
  ])("set: %s", (_situation, before, after) => expect(edited(before, due)).toBe(after));

  test.each<Row>([
    ["with its space", "- [ ] a 📅 2025-11-20 ⏫ ^b", "- [ ] a ⏫ ^b"],
    ["one space of several", "- [ ] a  📅\ufe0f 2025-11-20  ", "- [ ] a   "],
    ["nothing but the date", "- [ ] 📅 2025-11-20", "- [ ] "],
    ["none there", "- [ ] a", "unchanged"],
    ["twice", "- [ ] a 📅 2025-11-20 📅 2025-11-21", "repeated-field"],
    ["impossible", "- [ ] a 📅 2026-02-30", "invalid-field"],
  ])("removed: %s", (_situation, before, after) => expect(edited(before, none)).toBe(after));

  test.each<Row>([
    ["added", "- [ ] a ^b", "- [ ] a  [due:: 2025-12-24] ^b"],
    ["replaced", "- [ ] a (due::2025-11-20), [id:: x]", "- [ ] a (due::2025-12-24), [id:: x]"],
    ["emoji are text", "- [ ] a 📅 2025-11-20", "- [ ] a 📅 2025-11-20  [due:: 2025-12-24]"],
  ])("in Dataview format: %s", (_situation, before, after) =>
    expect(edited(before, due, DATAVIEW)).toBe(after),
  );

  test("removed in Dataview format, with both spaces", () => {
    expect(edited("- [ ] a  [due:: 2025-11-20]  [id:: x]", none, DATAVIEW)).toBe("- [ ] a  [id:: x]");
  });
});

describe("priority", () => {
  const low: ItemEdit = { set: "priority", priority: "low" };
  const none: ItemEdit = { set: "priority", priority: "none" };

  test.each<Row>([
    ["added", "- [ ] a 📅 2025-11-20 ^b", "- [ ] a 📅 2025-11-20 🔽 ^b"],
    ["in its place", "- [ ] a ⏫ 📅 2025-11-20", "- [ ] a 🔽 📅 2025-11-20"],
    ["with a variation selector", "- [ ] a 🔺\ufe0f", "- [ ] a 🔽\ufe0f"],
    ["a garbled one", "- [ ] a â« 📅 2025-11-20", "- [ ] a 🔽 📅 2025-11-20"],
    ["the same", "- [ ] a 🔽", "unchanged"],
    ["twice", "- [ ] a ⏫ 🔽", "repeated-field"],
    ["beside an impossible date", "- [ ] a 📅 2026-02-30", "- [ ] a 📅 2026-02-30 🔽"],
  ])("set: %s", (_situation, before, after) => expect(edited(before, low)).toBe(after));

  test.each<Row>([
    ["with its space", "- [ ] a ⏫ 📅 2025-11-20", "- [ ] a 📅 2025-11-20"],
    ["none there", "- [ ] a", "unchanged"],
  ])("removed: %s", (_situation, before, after) => expect(edited(before, none)).toBe(after));

  test("in Dataview format", () => {
    expect(edited("- [ ] a", low, DATAVIEW)).toBe("- [ ] a  [priority:: low]");
    expect(edited("- [ ] a (priority:: high)", low, DATAVIEW)).toBe("- [ ] a (priority:: low)");
    expect(edited("- [ ] a  (priority:: high)", none, DATAVIEW)).toBe("- [ ] a");
  });
});

describe("status", () => {
  test.each<readonly [symbol: string, before: string, after: string]>([
    ["/", "- [ ] a ✅ 2025-01-01", "- [/] a ✅ 2025-01-01"],
    ["h", "- [?] a #proposed", "- [h] a #proposed"],
    ["x", "- [/] a", `- [x] a ${D}`],
    ["-", "- [ ] a ^b", `- [-] a ${X} ^b`],
    ["-", "- [x] a ✅ 2025-01-01", `- [-] a ${X}`],
    ["R", "- [-] a ❌ 2025-01-01", "- [R] a ❌ 2025-01-01"],
    [" ", "- [x] a ✅ 2025-01-01", "- [ ] a"],
    ["i", "- [x] a ✅ 2025-01-01", "- [i] a"],
    ["x", "- [x] a", "unchanged"],
    ["!", "- [ ] a", "no-such-status"],
    ["x", "- [ ] a 🔁 every day", "needs-tasks"],
    ["-", "- [ ] a 🔁 every day", `- [-] a 🔁 every day ${X}`],
    ["-", "- [ ] a ❌ 2025-02-30", "invalid-field"],
    ["/", "- [ ] a ❌ 2025-02-30", "- [/] a ❌ 2025-02-30"],
  ])("%s: %s", (symbol, before, after) => expect(edited(before, { set: "status", symbol })).toBe(after));

  test("without dates, where Tasks writes none", () => {
    const tasks = { setDoneDate: false, setCancelledDate: false };
    expect(edited("- [ ] a", { set: "status", symbol: "x" }, tasks)).toBe("- [x] a");
    expect(edited("- [ ] a", { set: "status", symbol: "-" }, tasks)).toBe("- [-] a");
  });
});

describe("a proposed item", () => {
  test.each<Row>([
    ["by status: the next of the table", "- [?] a 📅 2025-11-20", "- [ ] a 📅 2025-11-20"],
    ["by both", "- [?] a #task #proposed #auto ^b", "- [ ] a #task #auto ^b"],
    ["by tag only", "- [/] a #Proposed 📅 2025-11-20", "- [/] a 📅 2025-11-20"],
    ["a tag in the text", "- [ ] a #proposed plan", "- [ ] a plan"],
    ["a tag at the start", "- [ ] #proposed a", "- [ ] a"],
    ["two tags", "- [ ] #proposed a #proposed", "- [ ] a"],
    ["longer tags stay", "- [?] a #proposed/x #proposedly", "- [ ] a #proposed/x #proposedly"],
    ["no proposal", "- [ ] a", "unchanged"],
    ["closed by now", "- [x] a #proposed", "unchanged"],
  ])("accepted: %s", (_situation, before, after) => expect(edited(before, "accepted")).toBe(after));

  test("accepting never completes, whatever the table says comes next", () => {
    const statuses = [
      { symbol: " ", name: "Todo", next: "x", type: "TODO" },
      { symbol: "?", name: "Proposed", next: "x", type: "TODO" },
      { symbol: "x", name: "Done", next: " ", type: "DONE" },
    ] as const;
    expect(edited("- [?] a", "accepted", { statuses })).toBe("- [ ] a");
  });

  test.each<Row>([
    ["by the status named so", "- [?] a 📅 2025-11-20 ^b", `- [R] a 📅 2025-11-20 ${X} ^b`],
    ["one that was done", `- [x] a ${D}`, `- [R] a ${X}`],
    ["cancelled already", "- [-] a", "unchanged"],
  ])("rejected: %s", (_situation, before, after) => expect(edited(before, "rejected")).toBe(after));

  test("rejected without a status of that name: the first cancelled one; without any: refused", () => {
    const todo = { symbol: " ", name: "Todo", next: "x", type: "TODO" } as const;
    const dropped = { symbol: "d", name: "Dropped", next: " ", type: "CANCELLED" } as const;
    expect(edited("- [ ] a", "rejected", { statuses: [todo, dropped] })).toBe(`- [d] a ${X}`);
    expect(edited("- [ ] a", "rejected", { statuses: [todo] })).toBe("no-such-status");
  });
});

describe("owners", () => {
  const owners = (...names: string[]): ItemEdit => ({ set: "owners", names });

  test.each<Row>([
    ["added before the fields", "- [ ] a 📅 2025-11-20", "- [ ] a @Mira Vance 📅 2025-11-20"],
    ["added before trailing tags", "- [ ] a #t ^b", "- [ ] a @Mira Vance #t ^b"],
    ["in the owner's place", "- [ ] a @Dana Okafor 📅 2025-11-20", "- [ ] a @Mira Vance 📅 2025-11-20"],
    ["in place of several", "- [ ] a @Dana, @Sam and @Kim ⏫", "- [ ] a @Mira Vance ⏫"],
    ["in place of a link", "- [ ] a @[[Dana Okafor|Dana]] ⏫", "- [ ] a @Mira Vance ⏫"],
    ["in brackets", "- [ ] a (@Dana) ⏫", "- [ ] a (@Mira Vance) ⏫"],
    ["the sentence's full stop stays", "- [ ] a @Dana.", "- [ ] a @Mira Vance."],
    ["to an item without text", "- [ ] ", "- [ ] @Mira Vance"],
    ["before 📅 TBD", "- [ ] a 📅 TBD", "- [ ] a @Mira Vance 📅 TBD"],
    ["a mention in the text stays", "- [ ] ask @Dana about a", "- [ ] ask @Dana about a @Mira Vance"],
    ["the same", "- [ ] a @Mira  Vance", "unchanged"],
    ["a remark stays", "- [ ] a @Dana (after legal) ⏫", "- [ ] a @Mira Vance (after legal) ⏫"],
    ["an address stays", "- [ ] a @Dana (see https://x.org/b)", "- [ ] a @Mira Vance (see https://x.org/b)"],
    ["a remark within brackets stays", "- [ ] a (@Dana (Acme))", "- [ ] a (@Mira Vance (Acme))"],
    ["an e-mail address stays", "- [ ] a @Dana <dana@x.org>", "- [ ] a @Mira Vance <dana@x.org>"],
    ["marks around more than the name stay", "- [ ] **a @Dana**", "- [ ] **a @Mira Vance**"],
    ["marks of the name go with it", "- [ ] a @**Dana Okafor**", "- [ ] a @Mira Vance"],
    ["quotes of the name go with it", '- [ ] a @"Dana Okafor"', "- [ ] a @Mira Vance"],
    ["before a date as typed", "- [ ] a @Dana 📅 next Friday #t", "- [ ] a @Mira Vance 📅 next Friday #t"],
    [
      "before a date with a remark",
      "- [ ] a @Dana 📅 2025-11-08 (moved)",
      "- [ ] a @Mira Vance 📅 2025-11-08 (moved)",
    ],
    ["before fields and 📅 TBD", "- [ ] a @Dana ⏫ 📅 TBD #t", "- [ ] a @Mira Vance ⏫ 📅 TBD #t"],
    ["marks around the name stay", "- [ ] a **@Dana** ⏫", "- [ ] a **@Mira Vance** ⏫"],
    ["marks around a link stay", "- [ ] a _@[[Dana]]_", "- [ ] a _@Mira Vance_"],
    ["marks around several stay", "- [ ] a **@Dana, @Sam**", "- [ ] a **@Mira Vance**"],
    ["marks around each stay around one", "- [ ] a ==@Dana== ==@Sam==", "- [ ] a ==@Mira Vance=="],
    ["marks around one of them go", "- [ ] a **@Dana** @Sam", "- [ ] a @Mira Vance"],
    ["different marks go", "- [ ] a **@Dana** ~~@Sam~~", "- [ ] a @Mira Vance"],
    ["a remark within the marks stays", "- [ ] a **@Dana (call)**", "- [ ] a **@Mira Vance (call)**"],
    ["a remark within marks that would go", "- [ ] a @Dana **@Sam (call)**", "unreadable-owner"],
    ["an honorific is the name's", "- [ ] 送る@田中さんと@佐藤さん ⏫", "- [ ] 送る@Mira Vance ⏫"],
    ["a remark in wide brackets stays", "- [ ] 送る@佐藤（営業）", "- [ ] 送る@Mira Vance（営業）"],
    ["a remark between two", "- [ ] a @Dana (draft), @Sam (review)", "unreadable-owner"],
    ["an address within a name", "- [ ] a @Dana <dana@x.org> Okafor", "unreadable-owner"],
  ])("one: %s", (_situation, before, after) => expect(edited(before, owners("Mira Vance"))).toBe(after));

  test.each<Row>([
    ["with their space", "- [ ] a @Dana @Sam ⏫", "- [ ] a ⏫"],
    ["that leave nothing", "- [ ] @Dana", "- [ ] "],
    ["none there", "- [ ] a", "unchanged"],
    ["whose remark stays", "- [ ] a @Dana (call +49 30 1234)", "- [ ] a (call +49 30 1234)"],
    ["before a date as typed", "- [ ] a @Dana ⏫ 📅 next Friday", "- [ ] a ⏫ 📅 next Friday"],
    ["that would make a name before them one", "- [ ] a @Dana 📅 soon @Sam", "unreadable-owner"],
    ["with marks around the name", "- [ ] a **@Dana** ⏫", "- [ ] a ⏫"],
    ["with marks around each", "- [ ] a **@Dana**, _@Sam_", "- [ ] a"],
    ["that leave marks around nothing", "- [ ] a **@Dana @Sam**", "proof-failed"],
    ["with a remark within the marks", "- [ ] a **@Dana (call)**", "unreadable-owner"],
    ["with no space before", "- [ ] 送る@田中さん、@佐藤 ⏫", "- [ ] 送る ⏫"],
    ["whose full stop would be new text", "- [ ] a @Dana.", "proof-failed"],
  ])("none: %s", (_situation, before, after) => expect(edited(before, owners())).toBe(after));

  test("several, each once", () => {
    expect(edited("- [ ] a ⏫", owners("Mira Vance", "Oda Lind", "mira vance"))).toBe(
      "- [ ] a @Mira Vance @Oda Lind ⏫",
    );
  });

  test.each(["", "a @b", "x\ny", "a #b", "[[x]]", "whoever has the time for it", "TBD"])(
    "a name that would not be read as an owner: %j",
    (name) => expect(edited("- [ ] a", owners(name))).toBe("unreadable-owner"),
  );
});
