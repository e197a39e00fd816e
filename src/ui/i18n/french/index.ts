import type { Words } from "../english";
import { ADDRESS_WORDS_FR } from "./address-words";
import { ANSWER_WORDS_FR } from "./answer-words";
import { BASES_WORDS_FR } from "./bases-words";
import { COMMAND_WORDS_FR } from "./command-words";
import { EDIT_WORDS_FR } from "./edit-words";
import { EXPLAIN_WORDS_FR } from "./explain-words";
import { FIRST_RUN_WORDS_FR } from "./first-run-words";
import { ITEM_WORDS_FR } from "./item-words";
import { NAMES_WORDS_FR } from "./names-words";
import { NEW_ITEM_WORDS_FR } from "./new-item-words";
import { PEOPLE_WORDS_FR } from "./people-words";
import { PERSON_WORDS_FR } from "./person-words";
import { PREPARE_WORDS_FR } from "./prepare-words";
import { QUESTION_WORDS_FR } from "./question-words";
import { REPAIR_WORDS_FR } from "./repair-words";
import { ROLLUP_WORDS_FR } from "./rollup-words";
import { SETTINGS_WORDS_FR } from "./settings-words";

/** Everything the interface says, in French. */
export const FR: Words = {
  addresses: ADDRESS_WORDS_FR,
  answers: ANSWER_WORDS_FR,
  bases: BASES_WORDS_FR,
  commands: COMMAND_WORDS_FR,
  edits: EDIT_WORDS_FR,
  explain: EXPLAIN_WORDS_FR,
  firstRun: FIRST_RUN_WORDS_FR,
  items: ITEM_WORDS_FR,
  names: NAMES_WORDS_FR,
  newItem: NEW_ITEM_WORDS_FR,
  people: PEOPLE_WORDS_FR,
  person: PERSON_WORDS_FR,
  prepare: PREPARE_WORDS_FR,
  questions: QUESTION_WORDS_FR,
  repair: REPAIR_WORDS_FR,
  rollup: ROLLUP_WORDS_FR,
  settings: SETTINGS_WORDS_FR,
};
