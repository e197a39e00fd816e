import type { Plugin } from "obsidian";
import { debounce, getLanguage } from "obsidian";
import type { EditContext } from "./core/edit/edited-line";
import type { NewItemContext } from "./core/edit/new-item";
import { AT_FULL_NAME } from "./core/edit/owner-form";
import { diagnosticsMarkdown } from "./core/diagnostics/diagnostics";
import { exclusions } from "./core/exclusions";
import type { IndexConfig } from "./core/index/index-config";
import { indexConfig } from "./core/index/index-config";
import { VaultIndex } from "./core/index/vault-index";
import { placedOwners } from "./core/people/placed-owners";
import { isWarm, warmUp } from "./core/query/warm-up";
import { applyRepair } from "./core/repair/repair-note";
import type { Settings, TasksSettings } from "./core/settings";
import { DEFAULT_TASKS_SETTINGS } from "./core/settings";
import { DayClock } from "./ui/day-clock";
import { wordsFor } from "./ui/i18n/words-for";
import { WorkspaceNavigator } from "./ui/navigator";
import type { Ports } from "./ui/ports";
import { Refresher } from "./ui/refresher";
import { UnsavedNotice } from "./ui/settings/unsaved-notice";
import type { StoredConfig } from "./vault/config-files";
import { ConfigFiles } from "./vault/config-files";
import type { ConfigChange } from "./vault/config-in-force";
import { ConfigInForce } from "./vault/config-in-force";
import { EditJournal } from "./vault/edit-journal";
import { ignoredByObsidian } from "./vault/ignored-by-obsidian";
import { IndexCache } from "./vault/index-cache";
import { ItemCreator } from "./vault/item-creator";
import { ItemEdits } from "./vault/item-edits";
import { NoteReader } from "./vault/note-reader";
import { NoteWriter } from "./vault/note-writer";
import { ProfileCreator } from "./vault/profile-creator";
import { RefusalLog } from "./vault/refusal-log";
import { RollupWriter } from "./vault/rollup-writer";
import { SettingsFile } from "./vault/settings-file";
import { tasksApi } from "./vault/tasks-api";
import { Timings } from "./vault/timings";
import type { ScanProgress } from "./vault/vault-watcher";
import { VaultWatcher } from "./vault/vault-watcher";
import { versions } from "./vault/versions";

/** Settings are text fields, too, and each key typed is a change: the notes are read again when the typing pauses. */
const TYPING_PAUSE_MS = 300;

/** Constructs the parts that read, index and write, and wires them together in the one direction. */
export class Services {
  readonly settingsFile: SettingsFile;
  readonly navigator: WorkspaceNavigator;
  readonly ports: Ports;
  readonly cache: IndexCache;
  private readonly index: VaultIndex;
  private readonly watcher: VaultWatcher;
  private readonly configFiles: ConfigFiles;
  private readonly journal: EditJournal;
  private readonly refusals = new RefusalLog(() => performance.now());
  private readonly timings = new Timings(() => performance.now());
  private readonly refresher = new Refresher(
    window,
    () => this.isBusy,
    () => (isWarm(this.index) ? null : warmUp(this.index)),
  );
  private readonly clock = new DayClock(window, () => this.refresher.everything());
  private tasks: TasksSettings = DEFAULT_TASKS_SETTINGS;
  private scan: ScanProgress | null = { done: 0, total: 0 };
  private readonly inForce = new ConfigInForce();
  private vaultRead = (): void => undefined;
  private readonly edits: ItemEdits;
  private readonly unsaved: UnsavedNotice;
  /** Whether the vault is being, or has been, read. */
  private isStarted = false;
  private isStopped = false;
  private readonly followSoon = debounce(() => void this.followConfig(), TYPING_PAUSE_MS, true);

  constructor(private readonly plugin: Plugin) {
    const { app } = plugin;
    this.settingsFile = new SettingsFile(plugin);
    this.configFiles = new ConfigFiles(app);
    this.journal = new EditJournal(app);
    this.navigator = new WorkspaceNavigator(app);
    this.index = new VaultIndex(indexConfig(this.settingsFile.current, this.tasks));
    const reader = new NoteReader(app, () => this.index.config.parse);
    const clock = { now: () => performance.now(), later: (run: () => void) => window.setTimeout(run, 0) };
    this.cache = new IndexCache(app, clock, window);
    // Until the layout is ready nothing is known of exclusions: whatever arrives before is judged again by the scan.
    const events = this.progressListener();
    this.watcher = new VaultWatcher(app, this.index, reader, this.cache, () => null, events, clock);
    const writer = new NoteWriter(app, {
      context: () => this.editContext(),
      onWritten: this.journal.keep,
      reindex: (path) => this.watcher.reindex(path),
    });
    this.edits = this.createEdits(writer);
    this.ports = this.createPorts(writer);
    this.unsaved = new UnsavedNotice(this.ports.words.settings.notSaved);
  }

  /** Loads the settings and subscribes to the vault; cheap, called while Obsidian starts. */
  async load(): Promise<void> {
    const loaded = this.timings.start("loading settings");
    await this.settingsFile.load();
    loaded();
    if (this.isStopped) return;
    this.configureIndex(indexConfig(this.settingsFile.current, this.tasks));
    this.index.onChange((change) => this.refresher.changed(change));
    this.watcher.listen();
    const { workspace } = this.plugin.app;
    this.plugin.registerEvent(workspace.on("quit", (tasks) => tasks.add(() => this.cache.quit())));
    this.clock.start();
  }

  /** Reads the vault, as far as it is not known from last time; called when the layout is ready. */
  async start(): Promise<void> {
    const configured = this.timings.start("reading others' settings");
    await this.readConfig();
    configured();
    const restored = this.timings.start("loading what was kept");
    await this.cache.load();
    restored();
    if (this.isStopped) return;
    this.isStarted = true;
    this.vaultRead = this.timings.start("reading the vault");
    this.watcher.start();
  }

  stop(): void {
    this.isStopped = true;
    this.followSoon.cancel();
    this.edits.stop();
    this.watcher.stop();
    this.cache.stop();
    this.clock.stop();
    this.refresher.stop();
  }

  /** Forgets all that is known of the notes, and reads every one again. */
  async rebuildIndex(): Promise<void> {
    await this.watcher.rebuild();
  }

  /**
   * Changes settings and saves them at once; reads again what depends on them a moment later. Says so when they could
   * not be saved.
   */
  async saveSettings(change: Partial<Settings>): Promise<void> {
    const saving = this.settingsFile.save(change);
    this.followSoon();
    const outcome = await saving;
    if (outcome !== "saved") this.unsaved.show(outcome);
  }

  /** Follows settings that were stored by somebody else, most often by a sync from another device. */
  async reloadSettings(): Promise<void> {
    await this.settingsFile.load();
    await this.followConfig();
  }

  /**
   * Reads again what Obsidian and other plugins have stored and, when it changed, what depends on it. There is no
   * event for such changes: called on focus, which most often finds nothing new.
   */
  async followConfig(): Promise<void> {
    // Before the layout is ready there is nothing to follow.
    if (!this.inForce.isKnown) return;
    const change = await this.readConfig();
    if (this.isStopped || change === "nothing") return;
    if (this.isStarted && change === "reading") this.watcher.rescan();
    this.refresher.everything();
  }

  private get isBusy(): boolean {
    return this.scan !== null || this.watcher.isCatchingUp || this.edits.isBulk;
  }

  private async readConfig(): Promise<ConfigChange> {
    return this.configure(await this.configFiles.read());
  }

  /** Asks for our settings only now: they may have changed while the files were read. Of two at once one finds a change. */
  private configure(stored: StoredConfig): ConfigChange {
    if (this.isStopped) return "nothing";
    const settings = this.settingsFile.current;
    const config = indexConfig(settings, stored.tasks);
    const change = this.inForce.take(settings, stored, config.parse);
    if (change === "nothing" || change === "display") return change;
    this.tasks = stored.tasks;
    this.configureIndex(config);
    const { templateFolders } = stored;
    const isIgnoredByObsidian = ignoredByObsidian(this.plugin.app);
    this.watcher.leaveOut(
      exclusions({ patterns: settings.excludedPaths, templateFolders, isIgnoredByObsidian }),
    );
    return change;
  }

  private configureIndex(config: IndexConfig): void {
    this.index.configure(config);
    this.cache.follow(config.parse);
  }

  private editContext(): EditContext & Pick<NewItemContext, "tasks"> {
    const { config, directory } = this.index;
    return {
      today: this.clock.today,
      statuses: config.statuses,
      tasks: this.tasks,
      ownerForm: AT_FULL_NAME,
      completeInTasks: tasksApi(this.plugin.app).toggle,
      ownersIn: (path, body) => placedOwners(body, this.index.note(path)?.people.persons ?? [], directory),
    };
  }

  private progressListener(): { onProgress(progress: ScanProgress | null): void } {
    return {
      onProgress: (progress) => {
        this.scan = progress;
        if (progress === null) this.vaultRead();
        this.refresher.everything();
      },
    };
  }

  private createEdits(writer: NoteWriter): ItemEdits {
    const { app } = this.plugin;
    const creator = new ItemCreator(app, writer.texts, this.journal, {
      context: () => ({ ...this.editContext(), requiredTag: this.settingsFile.current.requiredTag }),
      indexedHash: (path) => this.index.note(path)?.note.content.textHash ?? null,
      inboxPath: () => this.settingsFile.current.inboxNote,
    });
    const { journal, refusals } = this;
    return new ItemEdits({ writer, journal, creator, refusals, tasksApi: () => tasksApi(app) });
  }

  private diagnostics(): string {
    const { plugin, tasks, index, scan, timings, refusals } = this;
    return diagnosticsMarkdown({
      versions: versions(plugin.app, plugin.manifest),
      settings: this.settingsFile.current,
      tasks,
      index,
      reading: scan,
      keptBytes: this.cache.bytes,
      timings: timings.all,
      refusals: refusals.list(),
    });
  }

  private createPorts(writer: NoteWriter): Ports {
    const { app } = this.plugin;
    return {
      app,
      index: this.index,
      words: wordsFor(getLanguage()),
      navigator: this.navigator,
      edits: this.edits,
      texts: {
        read: async (path) => {
          const file = app.vault.getFileByPath(path);
          return file ? app.vault.cachedRead(file).catch(() => null) : null;
        },
        mtime: (path) => app.vault.getFileByPath(path)?.stat.mtime ?? null,
      },
      repairs: {
        read: (path) => writer.texts.read(path),
        apply: (path, hash) => writer.texts.change(path, (text) => applyRepair(text, hash)),
      },
      rollups: new RollupWriter(app, writer.texts, this.journal),
      profiles: new ProfileCreator(
        app,
        () => this.settingsFile.current,
        () => this.clock.today,
        this.journal,
      ),
      settings: () => this.settingsFile.current,
      saveSettings: (change) => this.saveSettings(change),
      today: () => ({ date: this.clock.today, weekStart: this.settingsFile.current.weekStart }),
      diagnostics: () => this.diagnostics(),
      progress: () => this.scan,
      onRefresh: (listener) => this.refresher.on(listener),
    };
  }
}
