import { Button } from "@fluentui/react-components";
import type { ChangeSet, PerformanceForm, Waiver } from "../../core";
import { type Host, documentKeys } from "../../host";
import type { PageServices } from "../page-services";
import { ReadingNotes } from "../reading/ReadingNotes";
import { ReportPreview } from "../report/ReportPreview";
import { Cover } from "../shared/Cover";
import type { Pane } from "../use-pane";
import { WaiverList } from "../waivers/WaiverList";
import { useWaivers } from "../waivers/use-waivers";
import { restoring } from "../waivers/waivers";
import type { CheckOutcome } from "./check-state";
import { FillingPreview } from "./FillingPreview";
import type { Opened } from "./opened";

export interface CheckCoverProps {
  readonly opened: Exclude<Opened, { kind: "change" }>;
  readonly outcome: CheckOutcome;
  readonly host: Host;
  readonly pane: Pane;
  readonly page: PageServices;
  readonly onClose: () => void;
  /** Writes a change and leaves for the list as it is then. */
  readonly onTake: (change: ChangeSet) => void;
  readonly onFill: (forms: readonly PerformanceForm[]) => void;
}

/** What is shown over the list and is not needed before something was checked. */
export function CheckCover(props: CheckCoverProps) {
  const { opened, outcome, host, pane, page, onClose, onTake, onFill } = props;
  switch (opened.kind) {
    case "filling":
      return (
        <FillingPreview
          host={host}
          plan={opened.plan}
          isBusy={pane.isBusy}
          onConfirm={() => {
            onTake(opened.plan.change);
          }}
          onPlanAgain={() => {
            onFill(opened.forms);
          }}
          onCancel={onClose}
        />
      );
    case "reading":
      return <ReadingNotes outcome={outcome} pane={pane} page={page} onClose={onClose} />;
    case "waivers":
      return <WaiverCover outcome={outcome} pane={pane} onClose={onClose} />;
    case "report": {
      const { change } = opened;
      const [sheet = ""] = change.operations.flatMap((each) => (each.kind === "addSheet" ? each.sheet : []));
      return (
        <ReportPreview
          sheet={sheet}
          snapshot={outcome.snapshot}
          result={outcome.result}
          isStale={pane.checked.isStale}
          isBusy={pane.isBusy}
          download={page.download}
          onCancel={onClose}
          onConfirm={() => {
            pane.run(async () => {
              const isWritten = await pane.write(change);
              onClose();
              if (isWritten) await host.reveal({ sheet, top: 0, left: 0, bottom: 0, right: 0 });
            });
          }}
        />
      );
    }
  }
}

function WaiverCover({ outcome, pane, onClose }: Pick<CheckCoverProps, "outcome" | "pane" | "onClose">) {
  const waivers = useWaivers(pane.document);
  const restore = (waiver: Waiver) => {
    pane.revise(documentKeys.waivers, restoring(waiver));
    pane.reconsider();
  };
  return (
    <Cover
      title="忽略的问题"
      contentLabel="忽略的问题"
      remarks="恢复以后重新列入检查结果。"
      actions={<Button onClick={onClose}>返回</Button>}
      onCancel={onClose}
    >
      <WaiverList waivers={waivers} outcome={outcome} onRestore={restore} />
    </Cover>
  );
}
