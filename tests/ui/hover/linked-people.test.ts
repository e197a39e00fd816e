import { linktextAt, peopleOfLink, peopleUnderCursor } from "../../../src/ui/hover/linked-people";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import { fakePorts } from "../person/fake-ports";

const NOTES = {
  "People/Dana Okafor/README.md": profileNote({ aliases: "[Dee]" }),
  "Team/Ada Byron.md": profileNote(),
  "Other/Ada Byron.md": profileNote(),
  "M/1.md": meetingNote({ date: "2025-11-01", people: ["Dana Okafor", "Sam Rivera"] }),
  "M/Sam Rivera.md": meetingNote({ date: "2025-11-02", people: ["Sam Rivera"] }),
  "Plain.md": "text",
};

let host: TestHost;

beforeAll(async () => {
  host = await startTestHost({ files: NOTES });
});

afterAll(() => host.stop());

function names(people: readonly { name: string; profile: { path: string } | null }[]): string[] {
  return people.map(({ name, profile }) => `${name} ${profile?.path ?? "-"}`);
}

describe("a link leads to", () => {
  test.each([
    ["People/Dana Okafor/README", ["Dana Okafor People/Dana Okafor/README.md"]],
    ["People/Dana Okafor/README#Notes", ["Dana Okafor People/Dana Okafor/README.md"]],
    ["Dana Okafor", ["Dana Okafor People/Dana Okafor/README.md"]],
    ["dana  okafor#x", ["Dana Okafor People/Dana Okafor/README.md"]],
    ["Dee", ["Dana Okafor People/Dana Okafor/README.md"]],
    ["Team/Ada Byron", ["Ada Byron Team/Ada Byron.md"]],
    ["M/Sam Rivera", []],
    ["Plain", []],
    ["Nobody", []],
    ["#Heading", []],
    ["", []],
  ])("%s: %j", (linktext, expected) => {
    expect(names(peopleOfLink(fakePorts(host.app, NOTES), linktext, "Plain.md"))).toEqual(expected);
  });

  test("everybody of one name when no file decides", () => {
    const ports = fakePorts(host.app, {
      ...NOTES,
      "A/Kim Lee/README.md": profileNote(),
      "B/Kim Lee/README.md": profileNote(),
    });
    expect(names(peopleOfLink(ports, "Kim Lee", ""))).toEqual([
      "Kim Lee A/Kim Lee/README.md",
      "Kim Lee B/Kim Lee/README.md",
    ]);
  });
});

describe("under the cursor", () => {
  const line =
    "- [ ] Ask [[Dana Okafor|her]] and [Sam](Sam%20Rivera.md) @Dana Okafor about 50% @Sam 📅 2025-11-01";

  test.each([
    ["her]]", "Dana Okafor"],
    ["[[Dana", "Dana Okafor"],
    ["Sam](", "Sam Rivera.md"],
  ])("%s stands a link", (at, linktext) => {
    expect(linktextAt(line, line.indexOf(at) + 1)).toBe(linktext);
  });

  test.each(["Ask", "and [", "@Dana", "2025"])("%s stands none", (at) => {
    expect(linktextAt(line, line.indexOf(at))).toBeNull();
  });

  test("a stray percent sign in a link is no error", () => {
    expect(linktextAt("[a](100%.md)", 3)).toBe("100%.md");
  });

  test("a name ends with its last word, not with the sentence", () => {
    const text = "Ask @Dana Okafor about it";
    const at = (ch: number) => ({ getCursor: () => ({ line: 0, ch }), getLine: () => text });
    const ports = fakePorts(host.app, NOTES);
    expect(peopleUnderCursor(ports, at(text.indexOf(" about")), "M/1.md")).toHaveLength(1);
    expect(peopleUnderCursor(ports, at(text.indexOf("it")), "M/1.md")).toHaveLength(0);
  });

  test.each([
    ["Ask @Dana Okafor about it", ["Dana Okafor People/Dana Okafor/README.md"]],
    ["Ask @Sam about it", ["Sam Rivera -"]],
    ["Ask @Dee", ["Dana Okafor People/Dana Okafor/README.md"]],
    ["Ask @Nobody Known", []],
    ["Ask @Ada Byron", ["Ada Byron Other/Ada Byron.md", "Ada Byron Team/Ada Byron.md"]],
  ])("%s: %j", (text, expected) => {
    const editor = { getCursor: () => ({ line: 0, ch: text.indexOf("@") + 2 }), getLine: () => text };
    expect(names(peopleUnderCursor(fakePorts(host.app, NOTES), editor, "M/1.md"))).toEqual(expected);
  });
});
