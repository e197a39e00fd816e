import { grammarOf } from "../grammar";

/** Nothing is counted in another form. */
export const { eitherOf } = grammarOf("ja");
