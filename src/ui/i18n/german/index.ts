import type { Words } from "../english";
import { ADDRESS_WORDS_DE } from "./address-words";
import { ANSWER_WORDS_DE } from "./answer-words";
import { BASES_WORDS_DE } from "./bases-words";
import { COMMAND_WORDS_DE } from "./command-words";
import { EDIT_WORDS_DE } from "./edit-words";
import { EXPLAIN_WORDS_DE } from "./explain-words";
import { FIRST_RUN_WORDS_DE } from "./first-run-words";
import { ITEM_WORDS_DE } from "./item-words";
import { NAMES_WORDS_DE } from "./names-words";
import { NEW_ITEM_WORDS_DE } from "./new-item-words";
import { PEOPLE_WORDS_DE } from "./people-words";
import { PERSON_WORDS_DE } from "./person-words";
import { PREPARE_WORDS_DE } from "./prepare-words";
import { QUESTION_WORDS_DE } from "./question-words";
import { REPAIR_WORDS_DE } from "./repair-words";
import { ROLLUP_WORDS_DE } from "./rollup-words";
import { SETTINGS_WORDS_DE } from "./settings-words";

/** Everything the interface says, in German. */
export const DE: Words = {
  addresses: ADDRESS_WORDS_DE,
  answers: ANSWER_WORDS_DE,
  bases: BASES_WORDS_DE,
  commands: COMMAND_WORDS_DE,
  edits: EDIT_WORDS_DE,
  explain: EXPLAIN_WORDS_DE,
  firstRun: FIRST_RUN_WORDS_DE,
  items: ITEM_WORDS_DE,
  names: NAMES_WORDS_DE,
  newItem: NEW_ITEM_WORDS_DE,
  people: PEOPLE_WORDS_DE,
  person: PERSON_WORDS_DE,
  prepare: PREPARE_WORDS_DE,
  questions: QUESTION_WORDS_DE,
  repair: REPAIR_WORDS_DE,
  rollup: ROLLUP_WORDS_DE,
  settings: SETTINGS_WORDS_DE,
};
