/** One declarative control (`control: {type, key, …}`) on a row: showing its value, checking and saving changes. */
import type { SettingControl } from "../api";
import type { App } from "../app/app";
import { detached } from "../base/report";
import { AbstractInputSuggest } from "../ui/popover-suggest";
import type { TAbstractFile } from "../vault/files";
import { type TFile, type TFolder } from "../vault/files";
import type { AbstractTextComponent } from "./components/text";
import type { Setting } from "./setting";

/** Where values come from and go to: the settings tab. */
export interface ControlBinding {
  app: App;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

type Save = (value: unknown) => void;

/** The kinds of control whose value is text the person types. */
type TypedControl = Extract<SettingControl, { type: "text" | "textarea" | "number" | "file" | "folder" }>;

class PathSuggest extends AbstractInputSuggest<TAbstractFile> {
  constructor(
    app: App,
    private readonly field: HTMLInputElement,
    private readonly candidates: () => TAbstractFile[],
  ) {
    super(app, field);
  }

  protected getSuggestions(query: string): TAbstractFile[] {
    const wanted = query.toLowerCase();
    return this.candidates().filter((file) => file.path.toLowerCase().includes(wanted));
  }

  renderSuggestion(file: TAbstractFile, element: HTMLElement): void {
    element.setText(file.path);
  }

  override selectSuggestion(file: TAbstractFile): void {
    this.setValue(file.path);
    this.field.trigger("input");
    this.close();
  }
}

function candidatesFor(app: App, control: TypedControl): (() => TAbstractFile[]) | null {
  // The filters are typed with the real app's classes, for which these stand in.
  if (control.type === "file") {
    const filter = control.filter as unknown as ((file: TFile) => boolean) | undefined;
    return () => app.vault.getFiles().filter((file) => filter?.(file) ?? true);
  }
  if (control.type === "folder") {
    const filter = control.filter as unknown as ((folder: TFolder) => boolean) | undefined;
    const includeRoot = control.includeRoot ?? false;
    return () => app.vault.getAllFolders(includeRoot).filter((folder) => filter?.(folder) ?? true);
  }
  return null;
}

function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Numbers outside the limits are pulled to them; what is not a number is not saved. */
function parseNumber(control: Extract<SettingControl, { type: "number" }>, text: string): number | null {
  const value = Number(text);
  if (text.trim() === "" || Number.isNaN(value)) return null;
  return Math.min(Math.max(value, control.min ?? -Infinity), control.max ?? Infinity);
}

function dressTextField(
  component: AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>,
  control: TypedControl,
  app: App,
): void {
  const { inputEl } = component;
  if (control.placeholder !== undefined) component.setPlaceholder(control.placeholder);
  if (control.type === "textarea" && control.rows !== undefined && inputEl instanceof HTMLTextAreaElement)
    inputEl.rows = control.rows;
  if (!(inputEl instanceof HTMLInputElement)) return;
  if (control.type === "number") {
    inputEl.type = "number";
    if (control.min !== undefined) inputEl.min = String(control.min);
    if (control.max !== undefined) inputEl.max = String(control.max);
    if (control.step !== undefined) inputEl.step = String(control.step);
  }
  const candidates = candidatesFor(app, control);
  if (candidates) new PathSuggest(app, inputEl, candidates);
}

function addTextField(setting: Setting, control: TypedControl, value: unknown, app: App, save: Save): void {
  const build = (component: AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>): void => {
    dressTextField(component, control, app);
    component.setValue(asText(value)).onChange((text) => {
      if (control.type !== "number") return save(text);
      const number = parseNumber(control, text);
      if (number !== null) save(number);
      return undefined;
    });
  };
  if (control.type === "textarea") setting.addTextArea(build);
  else setting.addText(build);
}

function addControlComponent(
  setting: Setting,
  control: SettingControl,
  value: unknown,
  app: App,
  save: Save,
): void {
  switch (control.type) {
    case "toggle":
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(save));
      return;
    case "dropdown":
      setting.addDropdown((dropdown) =>
        dropdown.addOptions(control.options).setValue(asText(value)).onChange(save),
      );
      return;
    case "slider":
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setDynamicTooltip();
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setValue(typeof value === "number" ? value : control.min).onChange(save);
      });
      return;
    case "color":
      setting.addColorPicker((color) => color.setValue(asText(value)).onChange(save));
      return;
    default:
      addTextField(setting, control, value, app, save);
  }
}

/** Asks the control's own check; null means the value is fine. */
async function problemWith(control: SettingControl, value: unknown): Promise<string | null> {
  const validate = control.validate as
    ((value: unknown) => string | void | Promise<string | void>) | undefined;
  const answer = await validate?.(value);
  return answer === undefined || answer === "" ? null : answer;
}

/**
 * Puts the control on the row. A value that does not pass `validate` is shown with its message and not saved; the
 * stored value is checked once when the row appears and is never changed by that.
 */
export function renderControl(
  setting: Setting,
  control: SettingControl,
  binding: ControlBinding,
  afterSave: () => void,
): void {
  const stored = binding.getControlValue(control.key) ?? control.defaultValue;
  let latest = 0;
  const save = async (value: unknown): Promise<void> => {
    const mine = ++latest;
    const problem = await problemWith(control, value);
    if (mine !== latest) return;
    setting.setErrorMessage(problem);
    if (problem !== null) return;
    await binding.setControlValue(control.key, value);
    afterSave();
  };
  setting.settingEl.dataset["settingKey"] = control.key;
  addControlComponent(setting, control, stored, binding.app, (value) => detached(save(value)));
  if (control.validate && stored !== undefined)
    detached(
      problemWith(control, stored).then((problem) => {
        // Not returned: a setting has a `then`, so a promise for one never settles.
        setting.setErrorMessage(problem);
      }),
    );
}
