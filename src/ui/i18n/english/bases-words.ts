/** English words of the layout for bases. */
export const BASES_WORDS_EN = {
  timeline: "People timeline",
  dateProperty: "Date",
  personProperty: "People",
  titleProperty: "Title",
  groupByPerson: "Group by person",
  chooseProperty: "Choose a property",
  undated: "Undated",
  nobody: "Nobody named",
  empty: "No notes match.",
  notes: (count: number): string => (count === 1 ? "1 note" : `${count} notes`),
};
