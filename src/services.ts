import type { Plugin } from "obsidian";
import { intentOf } from "./core/edit/intent";
import { exclusions } from "./core/exclusions";
import { indexConfig } from "./core/index/index-config";
import { VaultIndex } from "./core/index/vault-index";
import type { Settings, TasksSettings } from "./core/settings";
import { DEFAULT_TASKS_SETTINGS } from "./core/settings";
import { DayClock } from "./ui/day-clock";
import { EN } from "./ui/i18n/en";
import { WorkspaceNavigator } from "./ui/navigator";
import type { Ports } from "./ui/ports";
import { Refresher } from "./ui/refresher";
import { ConfigFiles } from "./vault/config-files";
import { ignoredByObsidian } from "./vault/ignored-by-obsidian";
import { NoteReader } from "./vault/note-reader";
import { NoteWriter } from "./vault/note-writer";
import { SettingsFile } from "./vault/settings-file";
import type { ScanProgress } from "./vault/vault-watcher";
import { VaultWatcher } from "./vault/vault-watcher";

/** Constructs the parts that read, index and write, and wires them together in the one direction. */
export class Services {
  readonly settingsFile: SettingsFile;
  readonly navigator: WorkspaceNavigator;
  readonly ports: Ports;
  private readonly index: VaultIndex;
  private readonly watcher: VaultWatcher;
  private readonly configFiles: ConfigFiles;
  private readonly refresher = new Refresher(window, () => this.scan !== null);
  private readonly clock = new DayClock(window, () => this.refresher.everything());
  private tasks: TasksSettings = DEFAULT_TASKS_SETTINGS;
  private scan: ScanProgress | null = { done: 0, total: 0 };

  constructor(private readonly plugin: Plugin) {
    const { app } = plugin;
    this.settingsFile = new SettingsFile(plugin);
    this.configFiles = new ConfigFiles(app);
    this.navigator = new WorkspaceNavigator(app);
    this.index = new VaultIndex(indexConfig(this.settingsFile.current, this.tasks));
    const reader = new NoteReader(app, () => this.index.config.parse);
    // Until the layout is ready nothing is known of exclusions: whatever arrives before is judged again by the scan.
    this.watcher = new VaultWatcher(app, this.index, reader, () => null, this.progressListener(), {
      now: () => performance.now(),
      later: (run) => window.setTimeout(run, 0),
    });
    const writer = new NoteWriter(app, {
      context: () => ({ today: this.clock.today, statuses: this.index.config.statuses, tasks: this.tasks }),
      reindex: (path) => this.watcher.reindex(path),
    });
    this.ports = this.createPorts(writer);
  }

  /** Loads the settings and subscribes to the vault; cheap, called while Obsidian starts. */
  async load(): Promise<void> {
    await this.settingsFile.load();
    this.index.configure(indexConfig(this.settingsFile.current, this.tasks));
    this.index.onChange((change) => this.refresher.changed(change));
    this.watcher.listen();
    this.clock.start();
  }

  /** Reads the vault; called when the layout is ready. */
  async start(): Promise<void> {
    await this.readConfig();
    this.watcher.start();
  }

  stop(): void {
    this.watcher.stop();
    this.clock.stop();
    this.refresher.stop();
  }

  /** Changes settings, saves them, and reads again what depends on them. */
  async saveSettings(change: Partial<Settings>): Promise<void> {
    await this.settingsFile.save(change);
    await this.readConfig();
    this.watcher.rescan();
    this.refresher.everything();
  }

  /** Reads Tasks' settings again and, when they changed, the notes. They have no change event: called on focus. */
  async followTasksSettings(): Promise<void> {
    const before = JSON.stringify(this.tasks);
    await this.readConfig();
    if (JSON.stringify(this.tasks) === before) return;
    this.watcher.rescan();
    this.refresher.everything();
  }

  private async readConfig(): Promise<void> {
    const settings = this.settingsFile.current;
    const templateFolders = await this.configFiles.templateFolders();
    this.tasks = await this.configFiles.tasksSettings();
    this.index.configure(indexConfig(settings, this.tasks));
    const isIgnoredByObsidian = ignoredByObsidian(this.plugin.app);
    this.watcher.leaveOut(
      exclusions({ patterns: settings.excludedPaths, templateFolders, isIgnoredByObsidian }),
    );
  }

  private progressListener(): { onProgress(progress: ScanProgress | null): void } {
    return {
      onProgress: (progress) => {
        this.scan = progress;
        this.refresher.everything();
      },
    };
  }

  private createPorts(writer: NoteWriter): Ports {
    const { app } = this.plugin;
    return {
      app,
      index: this.index,
      words: EN,
      navigator: this.navigator,
      edits: { apply: (row, edit) => writer.apply(intentOf(row, edit)) },
      texts: {
        read: async (path) => {
          const file = app.vault.getFileByPath(path);
          return file ? app.vault.cachedRead(file).catch(() => null) : null;
        },
      },
      settings: () => this.settingsFile.current,
      today: () => ({ date: this.clock.today, weekStart: this.settingsFile.current.weekStart }),
      progress: () => this.scan,
      onRefresh: (listener) => this.refresher.on(listener),
    };
  }
}
