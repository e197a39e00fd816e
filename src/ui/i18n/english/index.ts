import { ADDRESS_WORDS_EN } from "./address-words";
import { ANSWER_WORDS_EN } from "./answer-words";
import { BASES_WORDS_EN } from "./bases-words";
import { COMMAND_WORDS_EN } from "./command-words";
import { EDIT_WORDS_EN } from "./edit-words";
import { EXPLAIN_WORDS_EN } from "./explain-words";
import { FIRST_RUN_WORDS_EN } from "./first-run-words";
import { ITEM_WORDS_EN } from "./item-words";
import { NAMES_WORDS_EN } from "./names-words";
import { NEW_ITEM_WORDS_EN } from "./new-item-words";
import { PEOPLE_WORDS_EN } from "./people-words";
import { PERSON_WORDS_EN } from "./person-words";
import { PREPARE_WORDS_EN } from "./prepare-words";
import { QUESTION_WORDS_EN } from "./question-words";
import { REPAIR_WORDS_EN } from "./repair-words";
import { ROLLUP_WORDS_EN } from "./rollup-words";
import { SETTINGS_WORDS_EN } from "./settings-words";

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
