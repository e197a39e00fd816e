/** English words of the settings tab. */
export const SETTINGS_WORDS_EN = {
  myNames: "My names",
};
