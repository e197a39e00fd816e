import { applyEdit } from "../../../src/core/edit/apply-edit";
import { intentOf } from "../../../src/core/edit/intent";
import { rowInText } from "../../../src/core/query/row-in-text";
import { indexOf } from "../../support/build";
import { editContext, textOrWhy } from "../../support/intents";

const TEXT = "# H\n- [ ] same\n- [ ] same\n- [ ] other @Dana Okafor 📅 2025-11-20\n";
const PATH = "Note.md";

test("the row of an editor's text is edited on its very line, also among equal ones", () => {
  const index = indexOf({ [PATH]: TEXT });
  const typed = `typed\n${TEXT}`;
  const row = rowInText(index, PATH, typed, 3);
  expect(row).toMatchObject({ id: -1, line: 3, description: "same", sameRaw: 2 });
  const decision = row && applyEdit(typed, intentOf(row, { set: "done" }), editContext());
  expect(decision && textOrWhy(decision)).toBe(
    "typed\n# H\n- [ ] same\n- [x] same ✅ 2025-11-12\n- [ ] other @Dana Okafor 📅 2025-11-20\n",
  );
});

test("a text that is the indexed one gives the index's row", () => {
  const index = indexOf({ [PATH]: TEXT });
  const [, second] = index.note(PATH)?.items ?? [];
  expect(rowInText(index, PATH, TEXT, 2)?.id).toBe(second?.id);
});

test("no item, no row", () => {
  const index = indexOf({ [PATH]: TEXT });
  expect(rowInText(index, PATH, TEXT, 0)).toBeNull();
  expect(rowInText(index, PATH, "```\n- [ ] a\n```", 1)).toBeNull();
  expect(rowInText(index, "Unknown.md", TEXT, 1)).toBeNull();
});

test("a text that is never written gives a locked row", () => {
  expect(rowInText(indexOf({ [PATH]: TEXT }), PATH, `${TEXT}\ufffd`, 1)?.lock).toBe("not-utf8");
});
