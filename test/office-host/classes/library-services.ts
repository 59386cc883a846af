import { NotModelled } from "../api-error";
import type { PaneModel } from "../model/pane";
import { type RemoteObject, oneOf } from "../remote-object";

/** What the library asks of an application besides its document. */
export function libraryService(name: string, pane: PaneModel): RemoteObject {
  switch (name) {
    case "Microsoft.InternalService.AddinInternalService":
      return { className: name, methods: { notifyActionHandlerReady: () => undefined } };
    case "Microsoft.AppRuntime.AppRuntimeService":
      return { className: name, methods: { setAppRuntimeState: showing(pane) } };
    default:
      throw new NotModelled(`the service ${name}`);
  }
}

function showing(pane: PaneModel): NonNullable<RemoteObject["methods"]>[string] {
  return (args) => {
    pane.isShown = oneOf(args.text(0), ["Visible", "Background"]) === "Visible";
    return undefined;
  };
}
