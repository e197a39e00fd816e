import { grammarOf } from "../grammar";

/** Nothing is counted in another form. */
export const { listOf, eitherOf } = grammarOf("zh");
