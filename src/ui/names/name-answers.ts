import { Menu, Notice } from "obsidian";
import type { Merge, NameToCheck } from "../../core/query/names-to-check";
import { differentChange, nobodyChange, samePersonChange } from "../../core/people/judge-names";
import type { Settings } from "../../core/settings";
import { profileOutcomeText } from "../parts/open-profile";
import type { Ports } from "../ports";
import { ChoosePersonModal } from "./choose-person";
import { markBegun } from "../edits/take-back";

/** Carries out what the user says of a name: settings change, or a profile is created; no note is rewritten. */
export class NameAnswers {
  /** @param onAnswered told of every name that was judged, with what became of it */
  constructor(
    private readonly ports: Ports,
    private readonly onAnswered: (check: NameToCheck, said: string) => void,
  ) {}

  /** "Same person": at once where there is one choice, else after asking whom. */
  merge(check: NameToCheck, buttonEl: HTMLElement): void {
    const { merges, mergesWithAnybody } = check.fixes;
    const [only, ...others] = merges;
    if (only && others.length === 0 && !mergesWithAnybody) this.join(check, only);
    else if (merges.length === 0) this.askWhom(check);
    else this.openMenu(check, buttonEl);
  }

  separate(check: NameToCheck): void {
    const { name, fixes } = check;
    const change = differentChange(this.ports.settings(), name, fixes.different);
    this.save(check, change, this.ports.words.names.isDifferent(name));
  }

  dismiss(check: NameToCheck): void {
    const change = nobodyChange(this.ports.settings(), check.name);
    this.save(check, change, this.ports.words.names.isNobody(check.name));
  }

  async createProfile(check: NameToCheck): Promise<void> {
    const { navigator, profiles, words } = this.ports;
    markBegun(this.ports);
    const outcome = await profiles.create(check.name);
    const said = profileOutcomeText(outcome, check.name, words);
    if (outcome.kind === "created") this.onAnswered(check, said);
    else new Notice(said);
    if ("path" in outcome) await navigator.openNote(outcome.path, "tab");
  }

  private openMenu(check: NameToCheck, buttonEl: HTMLElement): void {
    const { names } = this.ports.words;
    const menu = new Menu();
    for (const merge of check.fixes.merges) {
      menu.addItem((item) =>
        item.setTitle(names.keepAs(merge.target.name, merge.alias)).onClick(() => this.join(check, merge)),
      );
    }
    if (check.fixes.mergesWithAnybody) {
      menu.addItem((item) => item.setTitle(names.somebodyElse).onClick(() => this.askWhom(check)));
    }
    const { left, bottom } = buttonEl.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, buttonEl.doc);
  }

  private askWhom(check: NameToCheck): void {
    const { name } = check;
    new ChoosePersonModal(this.ports, name, (target) => this.join(check, { target, alias: name })).open();
  }

  private join(check: NameToCheck, { target, alias }: Merge): void {
    const change = samePersonChange(this.ports.settings(), target.name, alias);
    this.save(check, change, this.ports.words.names.isNow(alias, target.name));
  }

  private save(check: NameToCheck, change: Partial<Settings>, said: string): void {
    this.onAnswered(check, said);
    void this.ports.saveSettings(change);
  }
}
