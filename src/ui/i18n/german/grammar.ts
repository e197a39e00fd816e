import { grammarOf } from "../grammar";

export const { counted, form, listOf, eitherOf } = grammarOf("de");
