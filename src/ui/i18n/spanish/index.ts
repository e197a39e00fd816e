import type { Words } from "../english";
import { ADDRESS_WORDS_ES } from "./address-words";
import { ANSWER_WORDS_ES } from "./answer-words";
import { BASES_WORDS_ES } from "./bases-words";
import { COMMAND_WORDS_ES } from "./command-words";
import { EDIT_WORDS_ES } from "./edit-words";
import { EXPLAIN_WORDS_ES } from "./explain-words";
import { FIRST_RUN_WORDS_ES } from "./first-run-words";
import { ITEM_WORDS_ES } from "./item-words";
import { NAMES_WORDS_ES } from "./names-words";
import { NEW_ITEM_WORDS_ES } from "./new-item-words";
import { PEOPLE_WORDS_ES } from "./people-words";
import { PERSON_WORDS_ES } from "./person-words";
import { PREPARE_WORDS_ES } from "./prepare-words";
import { QUESTION_WORDS_ES } from "./question-words";
import { REPAIR_WORDS_ES } from "./repair-words";
import { ROLLUP_WORDS_ES } from "./rollup-words";
import { SETTINGS_WORDS_ES } from "./settings-words";

/** Everything the interface says, in Spanish. */
export const ES: Words = {
  addresses: ADDRESS_WORDS_ES,
  answers: ANSWER_WORDS_ES,
  bases: BASES_WORDS_ES,
  commands: COMMAND_WORDS_ES,
  edits: EDIT_WORDS_ES,
  explain: EXPLAIN_WORDS_ES,
  firstRun: FIRST_RUN_WORDS_ES,
  items: ITEM_WORDS_ES,
  names: NAMES_WORDS_ES,
  newItem: NEW_ITEM_WORDS_ES,
  people: PEOPLE_WORDS_ES,
  person: PERSON_WORDS_ES,
  prepare: PREPARE_WORDS_ES,
  questions: QUESTION_WORDS_ES,
  repair: REPAIR_WORDS_ES,
  rollup: ROLLUP_WORDS_ES,
  settings: SETTINGS_WORDS_ES,
};
