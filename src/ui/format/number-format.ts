import { perLanguage } from "./per-language";

export const numberFormat = perLanguage((language) => new Intl.NumberFormat(language));
