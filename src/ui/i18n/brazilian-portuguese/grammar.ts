import { grammarOf } from "../grammar";

/** Portuguese counts 0 as one. */
export const { counted, form, listOf, eitherOf } = grammarOf("pt-BR");
