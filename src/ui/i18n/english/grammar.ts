import { grammarOf } from "../grammar";

/** Lists without a comma before the last, as the interface writes them. */
export const { counted, form, listOf, eitherOf } = grammarOf("en", "en-GB");
