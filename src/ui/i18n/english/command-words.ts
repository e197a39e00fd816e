/** English words of the command palette and the ribbon. */
export const COMMAND_WORDS_EN = {
  openActionItems: "Open action items",
  openPeople: "Open people",
  openPerson: "Open person…",
  prepareMeeting: "Prepare meeting",
  rollUpByDue: "Roll up by due date",
  rollUpByPriority: "Roll up by priority",
  rollUpByDueAndPriority: "Roll up by due date and priority",
  rollUpByPerson: "Roll up by person",
  rollUpForPerson: "Roll up for a person…",
  rollUpForMeeting: "Roll up for this meeting’s people",
  showPersonCard: "Show person card",
  copyDiagnostics: "Copy diagnostics",
  nobodyUnderCursor: "There is no link to a person and no @name under the cursor.",
};
