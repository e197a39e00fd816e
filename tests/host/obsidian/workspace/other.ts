/** Classes of the workspace that are only ever named. */
import { WorkspaceSplit } from "./items";

export abstract class WorkspaceContainer extends WorkspaceSplit {}

export class WorkspaceRibbon {}
