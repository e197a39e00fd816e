/** English words of the Action items view and of rollups. */
export const ITEM_WORDS_EN = {
  viewTitle: "Action items",
};
