import type { ItemId } from "../../core/index/resolved-note";
import type { CalendarDate } from "../../core/calendar-date";
import type { ItemExplanation, NoteFacts, PersonFact } from "../../core/query/explain";
import { explainItem, explainMeeting } from "../../core/query/explain";
import type { Meeting } from "../../core/query/meetings";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import type { ExplanationSection } from "./explanation-modal";
import { ExplanationModal } from "./explanation-modal";

/** Turns facts into sentences. */
class Sentences {
  private readonly words: Ports["words"]["explain"];

  constructor(private readonly ports: Ports) {
    this.words = ports.words.explain;
  }

  private day(date: CalendarDate | null): string {
    const { words, app } = this.ports;
    const formats = formatsFor(words.items.language, app.workspace.containerEl.win);
    return date === null ? "" : formats.date(date, "full");
  }

  note({ path, reason, date, dateFrom }: NoteFacts): string[] {
    const { words } = this;
    const dated = {
      written: () => words.dateWritten(this.day(date)),
      "file-name": () => words.dateInFileName(this.day(date)),
    };
    return [path, words.noteReason[reason], dateFrom === null ? words.noDate : dated[dateFrom]()];
  }

  people(people: readonly PersonFact[]): string[] {
    const { words } = this;
    if (people.length === 0) return [words.nobody];
    return people.map((fact) => words.found(words.how(fact), fact.sources));
  }

  owner({ owners, mentions }: ItemExplanation): string[] {
    const { words } = this;
    const owned = owners.map((owner) => words.sentence(words.how(owner)));
    const mentioned = mentions.length > 0 ? [words.mentions(mentions)] : [];
    return [...(owned.length > 0 ? owned : [words.noOwner]), ...mentioned];
  }

  list({ status, isOpen, proposedBy, bucket, due, collected }: ItemExplanation): string[] {
    const { words } = this;
    return [
      words.status(status.symbol, status.name, status.type, isOpen),
      ...(proposedBy ? [words.proposed[proposedBy]] : []),
      words.bucket(bucket, this.day(due)),
      words.collected[collected],
    ];
  }
}

/** Tells why an item stands where it stands; does nothing when it is gone. */
export function openExplanation(ports: Ports, id: ItemId): void {
  const explanation = explainItem(ports.index, id, ports.today());
  if (!explanation) return;
  const { headings, title } = ports.words.explain;
  const sentences = new Sentences(ports);
  const sections: ExplanationSection[] = [
    { heading: headings.note, facts: sentences.note(explanation.note) },
    { heading: headings.people, facts: sentences.people(explanation.people) },
    { heading: headings.owner, facts: sentences.owner(explanation) },
    { heading: headings.list, facts: sentences.list(explanation) },
  ];
  new ExplanationModal(ports.app, title, explanation.description, sections).open();
}

/** Tells why a meeting stands in a timeline. */
export function openMeetingExplanation(ports: Ports, meeting: Pick<Meeting, "paths" | "title">): void {
  const { headings, title, folded } = ports.words.explain;
  const explanation = explainMeeting(ports.index, meeting);
  const sentences = new Sentences(ports);
  const sections = explanation.notes.flatMap(({ note, people }): ExplanationSection[] => [
    { heading: headings.note, facts: sentences.note(note) },
    { heading: headings.people, facts: sentences.people(people) },
  ]);
  const [first, ...others] = sections;
  const why = explanation.folded ? [folded[explanation.folded]] : [];
  const all = first ? [{ ...first, facts: [...why, ...first.facts] }, ...others] : [];
  new ExplanationModal(ports.app, title, meeting.title, all).open();
}
