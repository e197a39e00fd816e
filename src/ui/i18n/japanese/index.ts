import type { Words } from "../english";
import { ADDRESS_WORDS_JA } from "./address-words";
import { ANSWER_WORDS_JA } from "./answer-words";
import { BASES_WORDS_JA } from "./bases-words";
import { COMMAND_WORDS_JA } from "./command-words";
import { EDIT_WORDS_JA } from "./edit-words";
import { EXPLAIN_WORDS_JA } from "./explain-words";
import { FIRST_RUN_WORDS_JA } from "./first-run-words";
import { ITEM_WORDS_JA } from "./item-words";
import { NAMES_WORDS_JA } from "./names-words";
import { NEW_ITEM_WORDS_JA } from "./new-item-words";
import { PEOPLE_WORDS_JA } from "./people-words";
import { PERSON_WORDS_JA } from "./person-words";
import { PREPARE_WORDS_JA } from "./prepare-words";
import { QUESTION_WORDS_JA } from "./question-words";
import { REPAIR_WORDS_JA } from "./repair-words";
import { ROLLUP_WORDS_JA } from "./rollup-words";
import { SETTINGS_WORDS_JA } from "./settings-words";

/** Everything the interface says, in Japanese. */
export const JA: Words = {
  addresses: ADDRESS_WORDS_JA,
  answers: ANSWER_WORDS_JA,
  bases: BASES_WORDS_JA,
  commands: COMMAND_WORDS_JA,
  edits: EDIT_WORDS_JA,
  explain: EXPLAIN_WORDS_JA,
  firstRun: FIRST_RUN_WORDS_JA,
  items: ITEM_WORDS_JA,
  names: NAMES_WORDS_JA,
  newItem: NEW_ITEM_WORDS_JA,
  people: PEOPLE_WORDS_JA,
  person: PERSON_WORDS_JA,
  prepare: PREPARE_WORDS_JA,
  questions: QUESTION_WORDS_JA,
  repair: REPAIR_WORDS_JA,
  rollup: ROLLUP_WORDS_JA,
  settings: SETTINGS_WORDS_JA,
};
