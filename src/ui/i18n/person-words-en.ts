/** English words of the Person view, the hover card and the person suggester. */
export const PERSON_WORDS_EN = {
  viewTitle: "Person",
};
