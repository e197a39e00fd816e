import { newProfile, unknownPlaceholders } from "../../../src/core/people/profile-note";
import { DEFAULT_SETTINGS, parseSettings } from "../../../src/core/settings";
import { contentOf } from "../../support/build";

function textOf(profileTemplate: string, name = "Dana Okafor"): string {
  return newProfile(name, { ...DEFAULT_SETTINGS, profileTemplate }, "2025-11-12")?.text ?? "";
}

test.each([
  ["", "---\ntype: people\n---\n"],
  ["# {{name}}\n", "---\ntype: people\n---\n# Dana Okafor\n"],
  [
    "---\r\ntype: people\r\ncreated: {{date}}\r\n---\r\n# {{ Title }}\r\n",
    "---\ntype: people\ncreated: 2025-11-12\n---\n# Dana Okafor\n",
  ],
  ["---\nType: people\n---\n", "---\nType: people\n---\n"],
  ["---\nrole:\n---\nText --- {{name}}", "---\ntype: people\nrole:\n---\nText --- Dana Okafor"],
])("the template %j gives %j", (template, expected) => {
  expect(textOf(template)).toBe(expected);
});

test.each(["Niamh O'Dwyer", "null", "- dash", "@at", "佐藤 花子", "{brace}", "Dana $& $1"])(
  "the name %s is read back from every place of a property",
  (name) => {
    const text = textOf(
      "---\na: {{name}}\nb: '{{name}}'\nlist:\n- {{name}}\naliases: '{{name}}'\n---\n{{name}}",
      name,
    );
    const content = contentOf(text);
    expect(content.isPeopleNote).toBe(true);
    expect(content.profile.aliases).toEqual([name]);
    expect(text.endsWith(`\n${name}`)).toBe(true);
  },
);

test("goes to the configured folder, also the vault's root", () => {
  const pathIn = (profileFolder: string): string | undefined =>
    newProfile("Dana Okafor", parseSettings({ profileFolder }), "2025-11-12")?.path;
  expect(pathIn("/Team/People/")).toBe("Team/People/Dana Okafor/README.md");
  expect(pathIn("")).toBe("Dana Okafor/README.md");
  // A folder that may not be takes the default: nothing is written outside of the vault.
  for (const unsafe of ["../x", "a/../b", "a//b", "CON", ".obsidian/x", "a:b"])
    expect(pathIn(unsafe)).toBe("People/Dana Okafor/README.md");
});

test("placeholders that stand for nothing are named", () => {
  expect(unknownPlaceholders("{{name}} {{ date }} {{TITLE}} {{time}} {{x y}}")).toEqual([
    "{{time}}",
    "{{x y}}",
  ]);
});
