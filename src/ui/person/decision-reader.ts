import type { Meeting } from "../../core/query/meetings";
import type { SectionText } from "../../core/query/meeting-text";
import { meetingText } from "../../core/query/meeting-text";
import type { NoteTexts } from "../ports";

/** So many notes are read at the same time. */
const IN_FLIGHT = 4;
/** Shown as they come, but not one by one. */
const TELL_EVERY = 20;

/** What was decided in one meeting: top-level bullets with what is nested below them. */
export interface MeetingDecisions {
  readonly meeting: Meeting;
  readonly sections: readonly SectionText[];
}

/** How far the reading has come; counts of notes. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  readonly unreadable: number;
}

interface KnownText {
  readonly mtime: number | null;
  readonly text: string | null;
}

/**
 * Reads the decisions of meetings: a few notes at a time, each once as long as it is not written anew. A reading that
 * is overtaken by another one stops.
 */
export class DecisionReader {
  private readonly known = new Map<string, KnownText>();
  private reading = 0;

  constructor(
    private readonly texts: NoteTexts,
    private readonly onRead: (decisions: readonly MeetingDecisions[], progress: ReadingProgress) => void,
  ) {}

  stop(): void {
    this.reading++;
  }

  /** @param meetings newest first; told of what was read so far, in this order */
  async read(meetings: readonly Meeting[]): Promise<void> {
    const reading = ++this.reading;
    const paths = [...new Set(meetings.flatMap((meeting) => meeting.paths))];
    const missing = paths.filter(
      (path) => this.known.get(path)?.mtime !== this.texts.mtime(path) || !this.known.has(path),
    );
    let done = paths.length - missing.length;
    const tell = (): void => this.tell(meetings, paths, done);
    tell();
    const next = missing[Symbol.iterator]();
    const work = async (): Promise<void> => {
      for (const path of next) {
        await this.readOne(path);
        if (reading !== this.reading) return;
        if (++done % TELL_EVERY === 0 && done < paths.length) tell();
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, work));
    if (reading === this.reading && missing.length > 0) tell();
  }

  private async readOne(path: string): Promise<void> {
    const mtime = this.texts.mtime(path);
    this.known.set(path, { mtime, text: await this.texts.read(path) });
  }

  private tell(meetings: readonly Meeting[], paths: readonly string[], done: number): void {
    const decisions = meetings.flatMap((meeting): MeetingDecisions[] => {
      const notes = meeting.paths.flatMap((path) => {
        const known = this.known.get(path);
        return known?.text == null ? [] : [{ path, text: known.text }];
      });
      const { decisions: sections } = meetingText(notes);
      return sections.length > 0 ? [{ meeting, sections }] : [];
    });
    const unreadable = paths.filter((path) => this.known.get(path)?.text === null).length;
    this.onRead(decisions, { done, total: paths.length, unreadable });
  }
}
