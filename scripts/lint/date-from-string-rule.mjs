import ts from "typescript";

const textLike = ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** Whether a value of this type can be a string. */
function mayBeText(checker, type) {
  const concrete = checker.getBaseConstraintOfType(type) ?? type;
  return (concrete.isUnion() ? concrete.types : [concrete]).some((part) => (part.flags & textLike) !== 0);
}

/** `new Date(text)` guesses a format and a time zone. Days of notes are integers (core/calendar-date.ts). */
export default {
  meta: {
    type: "problem",
    docs: { description: "Never make a Date from text." },
    schema: [],
    messages: { fromText: "`new Date(text)` guesses format and time zone: see core/calendar-date.ts." },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isText = (node) =>
      services?.program
        ? mayBeText(services.program.getTypeChecker(), services.getTypeAtLocation(node))
        : node.type === "TemplateLiteral" || typeof node.value === "string";
    return {
      'NewExpression[callee.name="Date"][arguments.length=1]'(node) {
        if (isText(node.arguments[0])) context.report({ node, messageId: "fromText" });
      },
    };
  },
};
