/** Classes of the workspace that are only ever named. */
export class WorkspaceRibbon {}
