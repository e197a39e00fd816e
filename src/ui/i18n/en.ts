import { ADDRESS_WORDS_EN } from "./address-words-en";
import { ANSWER_WORDS_EN } from "./answer-words-en";
import { BASES_WORDS_EN } from "./bases-words-en";
import { COMMAND_WORDS_EN } from "./command-words-en";
import { EDIT_WORDS_EN } from "./edit-words-en";
import { EXPLAIN_WORDS_EN } from "./explain-words-en";
import { FIRST_RUN_WORDS_EN } from "./first-run-words-en";
import { ITEM_WORDS_EN } from "./item-words-en";
import { NAMES_WORDS_EN } from "./names-words-en";
import { NEW_ITEM_WORDS_EN } from "./new-item-words-en";
import { PEOPLE_WORDS_EN } from "./people-words-en";
import { PERSON_WORDS_EN } from "./person-words-en";
import { PREPARE_WORDS_EN } from "./prepare-words-en";
import { QUESTION_WORDS_EN } from "./question-words-en";
import { REPAIR_WORDS_EN } from "./repair-words-en";
import { ROLLUP_WORDS_EN } from "./rollup-words-en";
import { SETTINGS_WORDS_EN } from "./settings-words-en";

/** Everything the interface says, in English. Other languages are typed by it, so that a missing text fails to compile. */
export const EN = {
  addresses: ADDRESS_WORDS_EN,
  answers: ANSWER_WORDS_EN,
  bases: BASES_WORDS_EN,
  commands: COMMAND_WORDS_EN,
  edits: EDIT_WORDS_EN,
  explain: EXPLAIN_WORDS_EN,
  firstRun: FIRST_RUN_WORDS_EN,
  items: ITEM_WORDS_EN,
  names: NAMES_WORDS_EN,
  newItem: NEW_ITEM_WORDS_EN,
  people: PEOPLE_WORDS_EN,
  person: PERSON_WORDS_EN,
  prepare: PREPARE_WORDS_EN,
  questions: QUESTION_WORDS_EN,
  repair: REPAIR_WORDS_EN,
  rollup: ROLLUP_WORDS_EN,
  settings: SETTINGS_WORDS_EN,
};

export type Words = typeof EN;
