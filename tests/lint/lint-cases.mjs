// Lints texts under virtual file names with the real eslint.config.mjs. Runs outside jest, whose module system cannot load it.
// Standard input: [{ file, code }]; standard output: the messages of each, in the same order.
import { ESLint } from "eslint";
import obsidianmd from "eslint-plugin-obsidianmd";
import { text } from "node:stream/consumers";
import tseslint from "typescript-eslint";

/** The files do not exist, so there are no types: rules that need them are off here, except for src/typed.ts. */
const untyped = {
  ignores: ["src/typed.ts"],
  ...tseslint.configs.disableTypeChecked,
  rules: {
    ...tseslint.configs.disableTypeChecked.rules,
    ...Object.fromEntries(
      Object.keys(obsidianmd.ruleConfigs.recommendedTypeChecked).map((rule) => [rule, "off"]),
    ),
  },
};

const typed = {
  files: ["src/typed.ts"],
  languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["src/typed.ts"] } } },
};

const eslint = new ESLint({ cwd: process.cwd(), overrideConfig: [untyped, typed] });
const cases = JSON.parse(await text(process.stdin));
const answers = [];
for (const { file, code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers.push(result.messages.map((message) => `${message.ruleId}: ${message.message}`));
}
process.stdout.write(JSON.stringify(answers));
