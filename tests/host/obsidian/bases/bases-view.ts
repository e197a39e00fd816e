/** `BasesView`: what plugins extend to show a base in their own way. */
import type { BasesPropertyId } from "../api";
import type { App } from "../app/app";
import { Component } from "../base/component";
import { notSimulated } from "../base/not-simulated";
import type { BasesQueryResult, QueryController } from "./query";
import type { BasesViewConfig } from "./view-config";

export abstract class BasesView extends Component {
  abstract type: string;
  app: App;
  config: BasesViewConfig;
  allProperties: BasesPropertyId[] = [];
  declare data: BasesQueryResult;

  protected constructor(controller: QueryController) {
    super();
    this.app = controller.app;
    this.config = controller.viewConfig;
  }

  abstract onDataUpdated(): void;

  createFileForView(): never {
    return notSimulated("BasesView.createFileForView");
  }
}
