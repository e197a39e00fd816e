import type { Words } from "../english";
import { ADDRESS_WORDS_ZH } from "./address-words";
import { ANSWER_WORDS_ZH } from "./answer-words";
import { BASES_WORDS_ZH } from "./bases-words";
import { COMMAND_WORDS_ZH } from "./command-words";
import { EDIT_WORDS_ZH } from "./edit-words";
import { EXPLAIN_WORDS_ZH } from "./explain-words";
import { FIRST_RUN_WORDS_ZH } from "./first-run-words";
import { ITEM_WORDS_ZH } from "./item-words";
import { NAMES_WORDS_ZH } from "./names-words";
import { NEW_ITEM_WORDS_ZH } from "./new-item-words";
import { PEOPLE_WORDS_ZH } from "./people-words";
import { PERSON_WORDS_ZH } from "./person-words";
import { PREPARE_WORDS_ZH } from "./prepare-words";
import { QUESTION_WORDS_ZH } from "./question-words";
import { REPAIR_WORDS_ZH } from "./repair-words";
import { ROLLUP_WORDS_ZH } from "./rollup-words";
import { SETTINGS_WORDS_ZH } from "./settings-words";

/** Everything the interface says, in Simplified Chinese. */
export const ZH: Words = {
  addresses: ADDRESS_WORDS_ZH,
  answers: ANSWER_WORDS_ZH,
  bases: BASES_WORDS_ZH,
  commands: COMMAND_WORDS_ZH,
  edits: EDIT_WORDS_ZH,
  explain: EXPLAIN_WORDS_ZH,
  firstRun: FIRST_RUN_WORDS_ZH,
  items: ITEM_WORDS_ZH,
  names: NAMES_WORDS_ZH,
  newItem: NEW_ITEM_WORDS_ZH,
  people: PEOPLE_WORDS_ZH,
  person: PERSON_WORDS_ZH,
  prepare: PREPARE_WORDS_ZH,
  questions: QUESTION_WORDS_ZH,
  repair: REPAIR_WORDS_ZH,
  rollup: ROLLUP_WORDS_ZH,
  settings: SETTINGS_WORDS_ZH,
};
