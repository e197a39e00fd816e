import { DEFAULT_ITEM_QUERY, SORTINGS } from "../../../src/core/query/item-query";
import { ITEM_GROUPINGS } from "../../../src/core/query/item-grouping";
import { openItems } from "../../../src/core/query/open-items";
import { copySetsOf } from "../../../src/core/query/copies";
import { openRows } from "../../../src/core/query/rows/collect-rows";
import { inOrderInSteps } from "../../../src/core/query/rows/row-order";
import { finish } from "../../../src/core/steps";
import { isWarm, warmUp } from "../../../src/core/query/warm-up";
import { contentOf, day, indexOf, meetingNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 } as const;
const MANY = 400;

const pathOf = (i: number): string => `M/${String(i).padStart(3, "0")}.md`;

function manyMeetings(): ReturnType<typeof indexOf> {
  const note = (i: number): string =>
    meetingNote({ date: "2025-11-01", people: [`Person ${i % 7}`] }, `- [ ] Item ${i} @Person ${i % 7}\n`);
  return indexOf(Object.fromEntries(Array.from({ length: MANY }, (_, i) => [pathOf(i), note(i)])));
}

test("a vault just read is cold until it is warmed up; a new name makes it cold again, another item does not", () => {
  const index = manyMeetings();
  expect(isWarm(index)).toBe(false);
  for (const step of warmUp(index)) expect(step).toBeUndefined();
  expect(isWarm(index)).toBe(true);
  const edited = meetingNote({ date: "2025-11-01", people: ["Person 0"] }, "- [ ] Another @Person 0\n");
  index.put(pathOf(0), contentOf(edited, pathOf(0)));
  expect(isWarm(index)).toBe(true);
  index.put(pathOf(1), contentOf(meetingNote({ people: ["Dana Okafor"] }), pathOf(1)));
  expect(isWarm(index)).toBe(false);
});

test("warming up takes a step a note at least, and what is answered then is what is answered without it", () => {
  const [warmed, cold] = [manyMeetings(), manyMeetings()];
  expect([...warmUp(warmed)].length).toBeGreaterThan(MANY);
  expect(openItems(warmed, DEFAULT_ITEM_QUERY, TODAY)).toEqual(openItems(cold, DEFAULT_ITEM_QUERY, TODAY));
});

test("notes that go while it warms up count no longer as unresolved", () => {
  const index = manyMeetings();
  const steps = warmUp(index);
  for (let i = 0; i < 10; i++) steps.next();
  for (let i = 0; i < MANY; i++) index.remove(pathOf(i));
  expect(index.unresolvedCount).toBe(0);
});

test("notes that were read since somebody asked are gone through one by one, not all in the first step", () => {
  const index = manyMeetings();
  for (const step of warmUp(index)) expect(step).toBeUndefined();
  for (let i = 0; i < MANY; i++) {
    const text = meetingNote({ date: "2025-11-02", people: [`Person ${i % 7}`] }, "- [ ] Another\n");
    index.put(pathOf(i), contentOf(text, pathOf(i)));
  }
  expect(index.unresolvedCount).toBe(MANY);
  const steps = warmUp(index);
  expect(index.knowsPeople).toBe(true);
  steps.next();
  expect(index.unresolvedCount).toBe(MANY - 1);
  while (steps.next().done !== true);
  expect(openItems(index, DEFAULT_ITEM_QUERY, TODAY).open).toBe(MANY);
});

test("what was asked last is answered already when it has warmed up", () => {
  const index = manyMeetings();
  const byPriority = { ...DEFAULT_ITEM_QUERY, groupBy: "priority" as const };
  openItems(index, byPriority, TODAY);
  const profile = meetingNote({ people: ["Dana Okafor"] }, "- [ ] New\n");
  index.put(pathOf(0), contentOf(profile, pathOf(0)));
  for (const step of warmUp(index)) expect(step).toBeUndefined();
  const grouped = jest.spyOn(ITEM_GROUPINGS.priority, "keysOf");
  const { open } = openItems(index, byPriority, TODAY);
  expect(grouped).not.toHaveBeenCalled();
  expect(open).toBe(MANY);
  openItems(index, { ...byPriority, owner: "unassigned" }, TODAY);
  expect(grouped).toHaveBeenCalledTimes(1);
  grouped.mockRestore();
});

test("a change in any break of the last steps leaves no answer of before", () => {
  const byPerson = { ...DEFAULT_ITEM_QUERY, groupBy: "person", sortBy: "created" } as const;
  const edited = meetingNote({ date: "2025-11-01", people: ["Person 0"] }, "- [ ] Other @Person 3\n");
  const asked = (): ReturnType<typeof indexOf> => {
    const index = manyMeetings();
    openItems(index, byPerson, TODAY);
    index.put(pathOf(1), contentOf(meetingNote({ people: ["Dana Okafor"] }, "- [ ] New\n"), pathOf(1)));
    return index;
  };
  const steps = [...warmUp(asked())].length;
  for (let stepsBefore = steps - 20; stepsBefore <= steps; stepsBefore++) {
    const [warmed, cold] = [asked(), asked()];
    const warming = warmUp(warmed);
    for (let i = 0; i < stepsBefore; i++) warming.next();
    warmed.put(pathOf(0), contentOf(edited, pathOf(0)));
    while (warming.next().done !== true);
    cold.put(pathOf(0), contentOf(edited, pathOf(0)));
    expect(openItems(warmed, byPerson, TODAY)).toEqual(openItems(cold, byPerson, TODAY));
  }
});

test("whoever asks in a break is given the same answer from then on", () => {
  const asked = (): ReturnType<typeof indexOf> => {
    const index = manyMeetings();
    openItems(index, DEFAULT_ITEM_QUERY, TODAY);
    index.put(pathOf(1), contentOf(meetingNote({ people: ["Dana Okafor"] }, "- [ ] New\n"), pathOf(1)));
    return index;
  };
  const steps = [...warmUp(asked())].length;
  for (let stepsBefore = steps - 20; stepsBefore <= steps; stepsBefore++)
    for (const groupBy of ["due", "person"] as const) {
      const index = asked();
      const warming = warmUp(index);
      for (let i = 0; i < stepsBefore; i++) warming.next();
      const answer = openItems(index, { ...DEFAULT_ITEM_QUERY, groupBy }, TODAY);
      while (warming.next().done !== true);
      expect(openItems(index, { ...DEFAULT_ITEM_QUERY, groupBy }, TODAY)).toBe(answer);
    }
});

test("what was worked out for whoever asked in between stays", () => {
  const index = manyMeetings();
  const steps = warmUp(index);
  for (let i = 0; i < 10; i++) steps.next();
  const rows = openRows(index);
  while (steps.next().done !== true);
  expect(openRows(index)).toBe(rows);
});

test.each([0, 10, 250, 450, 700, 801, 802, 820, 900, 1_100])(
  "changes after %i steps: copies are folded as in an index built from scratch",
  (stepsBefore) => {
    const review = (body: string): string =>
      meetingNote({ date: "2025-11-01", title: "Review", people: ["Person 0"] }, body);
    const [one, two] = [review("- [ ] One\n- [ ] Dup\n"), review("- [ ] Dup\n")];
    const longer = meetingNote({ date: "2025-11-01", people: ["Person 3"] }, "- [ ] A\n- [ ] B\n- [ ] C\n");
    const put = (index: ReturnType<typeof indexOf>, i: number, text: string): void =>
      index.put(pathOf(i), contentOf(text, pathOf(i)));
    const [warmed, cold] = [manyMeetings(), manyMeetings()];
    put(warmed, 200, one);
    put(warmed, 201, two);
    const steps = warmUp(warmed);
    for (let i = 0; i < stepsBefore; i++) steps.next();
    put(warmed, 3, longer);
    while (steps.next().done !== true);
    put(cold, 200, one);
    put(cold, 201, two);
    put(cold, 3, longer);
    const query = { ...DEFAULT_ITEM_QUERY, search: "dup" };
    expect(openItems(warmed, query, TODAY)).toEqual(openItems(cold, query, TODAY));
    expect(copySetsOf(warmed, openRows(warmed)).size).toBe(2);
  },
);

/** A vault of which it has been worked out who is known, and nothing else. */
function manyKnown(): ReturnType<typeof indexOf> {
  const index = manyMeetings();
  finish(index.gatherPeopleInSteps());
  return index;
}

test("it gives up when somebody new comes meanwhile: nothing is worked out in one go", () => {
  const index = manyKnown();
  const steps = warmUp(index);
  for (let i = 0; i < 10; i++) steps.next();
  index.put(pathOf(1), contentOf(meetingNote({ people: ["Dana Okafor"] }), pathOf(1)));
  expect(steps.next()).toEqual({ value: undefined, done: true });
  expect(index.knowsPeople).toBe(false);
  expect(index.unresolvedCount).toBe(MANY);
  expect([...warmUp(index)].length).toBeGreaterThan(MANY);
  expect(isWarm(index)).toBe(true);
});

test("who is known is worked out in a step a person at least, and again when somebody new comes meanwhile", () => {
  const index = manyMeetings();
  const steps = index.gatherPeopleInSteps();
  for (let i = 0; i < 10; i++) expect(steps.next().done).toBe(false);
  index.put(pathOf(1), contentOf(meetingNote({ people: ["Dana Okafor"] }), pathOf(1)));
  expect(finish(steps)).toBeUndefined();
  expect(index.knowsPeople).toBe(true);
  expect(index.directory.persons.map(({ name }) => name)).toContain("Dana Okafor");
});

test("who is known is not worked out in steps again and again while every note names somebody new", () => {
  const index = manyMeetings();
  let named = 0;
  for (const step of index.gatherPeopleInSteps()) {
    expect(step).toBeUndefined();
    index.put("New.md", contentOf(meetingNote({ people: [`Newcomer ${named++}`] }), "New.md"));
  }
  expect(index.knowsPeople).toBe(false);
  expect(index.directory.persons.map(({ name }) => name)).toContain(`Newcomer ${named - 1}`);
});

test("while many notes are read, new names make nobody be decided anew before it is worked out again who is known", () => {
  const index = manyKnown();
  expect(openItems(index, DEFAULT_ITEM_QUERY, TODAY).open).toBe(MANY);
  const names = (): string[] => index.directory.persons.map(({ name }) => name);
  index.beginFilling();
  index.put("New.md", contentOf(meetingNote({ people: ["Dana Okafor"] }, "- [ ] New @Dana\n"), "New.md"));
  expect(index.unresolvedCount).toBe(1);
  expect(openItems(index, DEFAULT_ITEM_QUERY, TODAY).open).toBe(MANY + 1);
  expect(names()).not.toContain("Dana Okafor");
  finish(index.gatherPeopleInSteps());
  expect(names()).toContain("Dana Okafor");
  index.put("Newer.md", contentOf(meetingNote({ people: ["Sam Rivera"] }), "Newer.md"));
  expect(names()).not.toContain("Sam Rivera");
  index.endFilling();
  expect(names()).toContain("Sam Rivera");
});

test("who is known is worked out again when the reading has ended before that was done", () => {
  const index = manyMeetings();
  index.beginFilling();
  const steps = warmUp(index);
  for (let i = 0; i < 10; i++) steps.next();
  index.put("New.md", contentOf(meetingNote({ people: ["Dana Okafor"] }), "New.md"));
  index.endFilling();
  while (steps.next().done !== true);
  expect(index.directory.persons.map(({ name }) => name)).toContain("Dana Okafor");
});

test("whoever asks while it is worked out who is known goes on knowing those", () => {
  const index = manyMeetings();
  const names = (): string[] => index.directory.persons.map(({ name }) => name);
  index.beginFilling();
  const steps = index.gatherPeopleInSteps();
  for (let i = 0; i < 10; i++) steps.next();
  index.put("People/Zed Quux/README.md", contentOf("---\ntype: people\n---\n", "People/Zed Quux/README.md"));
  expect(names()).toContain("Zed Quux");
  index.put("New.md", contentOf(meetingNote({ people: ["Dana Okafor"] }), "New.md"));
  finish(steps);
  expect(names()).toContain("Zed Quux");
});

test("whoever asks as soon as it is told that others are known means those", () => {
  const index = manyKnown();
  openRows(index);
  index.beginFilling();
  index.put("New.md", contentOf(meetingNote({ people: ["Dana Okafor"] }), "New.md"));
  index.onChange(() => void index.note(pathOf(1)));
  finish(index.gatherPeopleInSteps());
  const [person] = index.note(pathOf(1))?.people.persons ?? [];
  expect(person).toBeDefined();
  expect(index.directory.person(person?.id ?? "")).toBe(person);
});

test("the folding of meetings gives up when somebody new comes: nothing is worked out in one go", () => {
  const note = (date: string): string => meetingNote({ date, people: ["Person 1"] });
  const index = indexOf({
    "A.md": note("2025-11-01"),
    "B.md": note("2025-11-02"),
    "C.md": note("2025-11-03"),
  });
  finish(index.gatherPeopleInSteps());
  const steps = index.foldMeetingsInSteps();
  steps.next();
  index.put("B.md", contentOf(meetingNote({ people: ["Dana Okafor"] }), "B.md"));
  expect(steps.next().done).toBe(true);
  expect(index.knowsPeople).toBe(false);
});

test("a note that changes while others are read for the first time counts at once", () => {
  const index = manyKnown();
  index.beginFilling();
  index.put(pathOf(1), contentOf(meetingNote({ people: ["Dana Okafor"] }), pathOf(1)));
  expect(index.directory.persons.map(({ name }) => name)).toContain("Dana Okafor");
});

test.each([MANY + 1, MANY + 100])(
  "it gives up when somebody new comes after %i steps, too",
  (stepsBefore) => {
    const index = manyKnown();
    const steps = warmUp(index);
    for (let i = 0; i < stepsBefore; i++) steps.next();
    index.put(pathOf(1), contentOf(meetingNote({ people: ["Dana Okafor"] }), pathOf(1)));
    while (steps.next().done !== true);
    expect(index.unresolvedCount).toBe(MANY);
  },
);

test.each(SORTINGS)("rows are sorted by %s with breaks, and with none once that is known", (sortBy) => {
  const index = manyMeetings();
  const breaks = (): number => [...inOrderInSteps(index, openRows(index), sortBy)].length;
  expect(breaks()).toBeGreaterThan(1);
  expect(breaks()).toBe(0);
});

test("the meetings of each day are folded in a step of their own", () => {
  const note = (date: string): string => meetingNote({ date, people: ["Dana Okafor"] });
  const index = indexOf({
    "A.md": note("2025-11-01"),
    "B.md": note("2025-11-02"),
    "C.md": note("2025-11-02"),
  });
  const unresolved = [];
  for (const step of index.foldMeetingsInSteps()) {
    expect(step).toBeUndefined();
    unresolved.push(index.unresolvedCount);
  }
  expect(unresolved).toEqual([2, 0]);
});
