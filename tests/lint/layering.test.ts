import { execFileSync } from "node:child_process";
import { join } from "node:path";
import * as ts from "typescript";

const root = join(__dirname, "../..");

/** The messages of the real eslint configuration for each text under its (virtual) file name. */
function lint(cases: { file: string; code: string }[]): string[][] {
  const output = execFileSync(process.execPath, [join(__dirname, "lint-cases.mjs")], {
    cwd: root,
    input: JSON.stringify(cases),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[][];
}

/** What the compiler says to `code` as a file of src/core, under src/core/tsconfig.json. */
function compileInCore(code: string): string[] {
  const folder = join(root, "src/core");
  const file = join(folder, "virtual-file.ts");
  const read = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === file || fileExists.call(host, path);
  host.readFile = (path) => (path === file ? code : readFile.call(host, path));
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, code, rest[0], true) : getSourceFile.call(host, path, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

interface Case {
  what: string;
  file: string;
  code: string;
  /** The rule that objects and a part of what it says; none when the text must pass that rule. */
  rule: string;
  says?: string;
}

const layering = "people/layering";
const globals = "no-restricted-globals";
const syntax = "no-restricted-syntax";

const imports: Case[] = [
  {
    what: "core imports obsidian",
    file: "src/core/a.ts",
    code: 'import { TFile } from "obsidian"; export const a = TFile;',
    rule: layering,
    says: 'core may not import the package "obsidian"',
  },
  {
    what: "core imports a type of obsidian",
    file: "src/core/parse/a.ts",
    code: 'import type { TFile } from "obsidian"; export type A = TFile;',
    rule: layering,
    says: 'core may not import the package "obsidian"',
  },
  {
    what: "core imports a type in place",
    file: "src/core/a.ts",
    code: 'export type A = import("obsidian").TFile;',
    rule: layering,
    says: 'core may not import the package "obsidian"',
  },
  {
    what: "core imports a Node module",
    file: "src/core/a.ts",
    code: 'import { readFileSync } from "node:fs"; export const a = readFileSync;',
    rule: layering,
    says: 'core may not import the package "node:fs"',
  },
  {
    what: "core re-exports from ui",
    file: "src/core/index/a.ts",
    code: 'export * from "../../ui/rows";',
    rule: layering,
    says: "core may not import from ui",
  },
  {
    what: "core loads main when asked",
    file: "src/core/a.ts",
    code: 'export const a = (): Promise<unknown> => import("../main");',
    rule: layering,
    says: "core may not import from main",
  },
  {
    what: "core imports outside src",
    file: "src/core/a.ts",
    code: 'import { a } from "../../scripts/a"; export const b = a;',
    rule: layering,
    says: "lies outside src/",
  },
  {
    what: "a module is named by an expression",
    file: "src/ui/a.ts",
    code: "export const a = (name: string): Promise<unknown> => import(name);",
    rule: layering,
    says: "plain string",
  },
  {
    what: "dom imports core",
    file: "src/dom/a.ts",
    code: 'import { a } from "../core/model/person"; export const b = a;',
    rule: layering,
    says: "dom may not import from core",
  },
  {
    what: "ui imports vault",
    file: "src/ui/views/a.ts",
    code: 'import { a } from "../../vault/writer"; export const b = a;',
    rule: layering,
    says: "ui may not import from vault",
  },
  {
    what: "vault imports ui",
    file: "src/vault/a.ts",
    code: 'import { en } from "../ui/i18n/english"; export const b = en;',
    rule: layering,
    says: "vault may not import from ui",
  },
  {
    what: "a folder the table does not know",
    file: "src/helpers/a.ts",
    code: 'import { a } from "../core/a"; export const b = a;',
    rule: layering,
    says: "src/helpers is not in the layering table",
  },
  {
    what: "core may import core",
    file: "src/core/query/a.ts",
    code: 'export * from "../model/b";',
    rule: layering,
  },
  {
    what: "vault may import core",
    file: "src/vault/a.ts",
    code: 'export * from "../core/b";',
    rule: layering,
  },
  {
    what: "ui may import core",
    file: "src/ui/rows/a.ts",
    code: 'export * from "../../core/b";',
    rule: layering,
  },
  {
    what: "ui may import CodeMirror",
    file: "src/ui/a.ts",
    code: 'export { EditorView } from "@codemirror/view";',
    rule: layering,
  },
  {
    what: "main may import vault",
    file: "src/main.ts",
    code: 'export * from "./vault/writer";',
    rule: layering,
  },
];

const calls: Case[] = [
  {
    what: "core uses Date",
    file: "src/core/a.ts",
    code: "export const a = new Date(0);",
    rule: globals,
    says: "Date",
  },
  {
    what: "core uses window",
    file: "src/core/a.ts",
    code: "export const a = window;",
    rule: globals,
    says: "window",
  },
  {
    what: "core waits",
    file: "src/core/a.ts",
    code: "setTimeout(() => {}, 1);",
    rule: globals,
    says: "setTimeout",
  },
  { what: "core prints", file: "src/core/a.ts", code: 'console.debug("x");', rule: globals, says: "console" },
  {
    what: "core formats",
    file: "src/core/a.ts",
    code: "export const a = new Intl.Collator();",
    rule: globals,
    says: "Intl",
  },
  {
    what: "core throws dice",
    file: "src/core/a.ts",
    code: "export const a = Math.random();",
    rule: "no-restricted-properties",
    says: "deterministic",
  },
  {
    what: "a whole note is overwritten",
    file: "src/vault/a.ts",
    code: 'void this.app.vault.modify(file, "text");',
    rule: syntax,
    says: "one write path",
  },
  {
    what: "a file is written past the vault",
    file: "src/vault/a.ts",
    code: 'void vault.adapter.write("path", "text");',
    rule: syntax,
    says: "one write path",
  },
  {
    what: "frontmatter is re-serialised",
    file: "src/ui/a.ts",
    code: "void app.fileManager.processFrontMatter(file, () => {});",
    rule: syntax,
    says: "one write path",
  },
  { what: "text becomes HTML", file: "src/ui/a.ts", code: 'el.innerHTML = "x";', rule: syntax, says: "HTML" },
  {
    what: "a row is rendered as Markdown",
    file: "src/ui/a.ts",
    code: 'import { MarkdownRenderer } from "obsidian"; export const a = MarkdownRenderer;',
    rule: syntax,
    says: "Rows show note text as text",
  },
  { what: "text is run", file: "src/ui/a.ts", code: 'eval("1");', rule: syntax, says: "No code from text" },
  {
    what: "text becomes a function",
    file: "src/ui/a.ts",
    code: 'new Function("1");',
    rule: syntax,
    says: "No code",
  },
  {
    what: "localeCompare",
    file: "src/core/a.ts",
    code: '"a".localeCompare("b");',
    rule: syntax,
    says: "compareText",
  },
  { what: "toISOString", file: "src/main.ts", code: "now.toISOString();", rule: syntax, says: "integers" },
  { what: "Date.parse", file: "src/main.ts", code: 'Date.parse("x");', rule: syntax, says: "integers" },
  {
    what: "a Date is made from text",
    file: "src/main.ts",
    code: 'export const a = new Date("2026-01-01");',
    rule: "people/date-from-string",
    says: "time zone",
  },
  {
    what: "a Date is made from a variable that holds text",
    file: "src/typed.ts",
    code: "export const a = (text: string | number): Date => new Date(text);",
    rule: "people/date-from-string",
    says: "time zone",
  },
  {
    what: "a Date is made from a variable that holds milliseconds",
    file: "src/typed.ts",
    code: "export const a = (now: number): Date => new Date(now);",
    rule: "people/date-from-string",
  },
  {
    what: "a Date is made from milliseconds",
    file: "src/main.ts",
    code: "export const a = new Date(0);",
    rule: "people/date-from-string",
  },
  {
    what: "any",
    file: "tests/core/a.test.ts",
    code: "export const a = (b: any) => b;",
    rule: "@typescript-eslint/no-explicit-any",
    says: "Unexpected any",
  },
  {
    what: "a test is skipped",
    file: "tests/core/a.test.ts",
    code: 'test.skip("x", () => {});',
    rule: syntax,
    says: "skipped",
  },
  {
    what: "a function is too long",
    file: "src/ui/a.ts",
    code: `export function a(): void {\n${'  console.debug("x");\n'.repeat(61)}}`,
    rule: "max-lines-per-function",
    says: "too many lines",
  },
];

describe("the lint rules bite", () => {
  const cases = [...imports, ...calls];
  let answers: string[][] = [];
  beforeAll(() => {
    answers = lint(cases);
  });

  test.each(cases.map((testCase, index) => ({ ...testCase, index })))("$what", ({ rule, says, index }) => {
    const all = answers[index] ?? [];
    expect(all.filter((message) => message.startsWith("null: "))).toEqual([]); // It could be parsed.
    const messages = all.filter((message) => message.startsWith(`${rule}: `));
    if (says === undefined) expect(messages).toEqual([]);
    else expect(messages).toContainEqual(expect.stringContaining(says));
  });
});

describe("the compiler closes the core", () => {
  test.each([
    { what: "plain code", code: "export const a: number = [1].at(0) ?? 0;", says: [] },
    { what: "document", code: "export const a = document.body;", says: ["Cannot find name 'document'"] },
    { what: "console", code: "console.log(1);\nexport {};", says: ["Cannot find name 'console'"] },
    {
      what: "setTimeout",
      code: "setTimeout(() => {}, 1);\nexport {};",
      says: ["Cannot find name 'setTimeout'"],
    },
    { what: "process", code: "export const a = process.argv;", says: ["Cannot find name 'process'"] },
    {
      what: "obsidian",
      code: 'import { TFile } from "obsidian";\nexport const a = TFile;',
      says: ["is not a module"],
    },
    {
      what: "CodeMirror",
      code: 'import { EditorView } from "@codemirror/view";\nexport const a = EditorView;',
      says: ["is not a module"],
    },
    {
      what: "an index that may be missing",
      code: "export const a = (b: string[]): string => b[0];",
      says: ["undefined"],
    },
  ])("$what", ({ code, says }) => {
    const messages = compileInCore(code);
    expect(messages).toHaveLength(says.length);
    says.forEach((part, index) => {
      expect(messages[index]).toContain(part);
    });
  });
});
