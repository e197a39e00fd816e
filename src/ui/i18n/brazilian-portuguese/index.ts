import type { Words } from "../english";
import { ADDRESS_WORDS_PT_BR } from "./address-words";
import { ANSWER_WORDS_PT_BR } from "./answer-words";
import { BASES_WORDS_PT_BR } from "./bases-words";
import { COMMAND_WORDS_PT_BR } from "./command-words";
import { EDIT_WORDS_PT_BR } from "./edit-words";
import { EXPLAIN_WORDS_PT_BR } from "./explain-words";
import { FIRST_RUN_WORDS_PT_BR } from "./first-run-words";
import { ITEM_WORDS_PT_BR } from "./item-words";
import { NAMES_WORDS_PT_BR } from "./names-words";
import { NEW_ITEM_WORDS_PT_BR } from "./new-item-words";
import { PEOPLE_WORDS_PT_BR } from "./people-words";
import { PERSON_WORDS_PT_BR } from "./person-words";
import { PREPARE_WORDS_PT_BR } from "./prepare-words";
import { QUESTION_WORDS_PT_BR } from "./question-words";
import { REPAIR_WORDS_PT_BR } from "./repair-words";
import { ROLLUP_WORDS_PT_BR } from "./rollup-words";
import { SETTINGS_WORDS_PT_BR } from "./settings-words";

/** Everything the interface says, in Brazilian Portuguese. */
export const PT_BR: Words = {
  addresses: ADDRESS_WORDS_PT_BR,
  answers: ANSWER_WORDS_PT_BR,
  bases: BASES_WORDS_PT_BR,
  commands: COMMAND_WORDS_PT_BR,
  edits: EDIT_WORDS_PT_BR,
  explain: EXPLAIN_WORDS_PT_BR,
  firstRun: FIRST_RUN_WORDS_PT_BR,
  items: ITEM_WORDS_PT_BR,
  names: NAMES_WORDS_PT_BR,
  newItem: NEW_ITEM_WORDS_PT_BR,
  people: PEOPLE_WORDS_PT_BR,
  person: PERSON_WORDS_PT_BR,
  prepare: PREPARE_WORDS_PT_BR,
  questions: QUESTION_WORDS_PT_BR,
  repair: REPAIR_WORDS_PT_BR,
  rollup: ROLLUP_WORDS_PT_BR,
  settings: SETTINGS_WORDS_PT_BR,
};
