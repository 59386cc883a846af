import { Button } from "@fluentui/react-components";
import { documentKeys } from "../../host";
import type { CheckOutcome } from "../check/check-state";
import type { PageServices } from "../page-services";
import { CorrectionActions } from "../reading/CorrectionActions";
import { CorrectionList } from "../reading/CorrectionList";
import { correctionsOf, layoutOf, uncorrecting } from "../reading/corrections";
import { Cover } from "../shared/Cover";
import type { Pane } from "../use-pane";
import { WaiverList } from "../waivers/WaiverList";
import { useWaivers } from "../waivers/use-waivers";
import { restoring } from "../waivers/waivers";
import styles from "./KeptDecisions.module.css";

/** Decisions that the document keeps and that were made elsewhere in the pane. */
export type KeptKind = "waivers" | "corrections";

export interface KeptDecisionsProps {
  readonly pane: Pane;
  readonly onOpen: (kind: KeptKind) => void;
}

/** How many there are, with the way to the lists. */
export function KeptDecisions({ pane, onOpen }: KeptDecisionsProps) {
  const waivers = useWaivers(pane.document).length;
  const corrections = correctionsOf(layoutOf(pane.document.get(documentKeys.layout))).length;
  return (
    <div className={styles.kept}>
      <Button
        onClick={() => {
          onOpen("waivers");
        }}
      >
        忽略的问题（{waivers}）
      </Button>
      <Button
        onClick={() => {
          onOpen("corrections");
        }}
      >
        改过的识别（{corrections}）
      </Button>
    </div>
  );
}

export interface KeptCoverProps {
  readonly kind: KeptKind;
  readonly pane: Pane;
  readonly page: PageServices;
  readonly onClose: () => void;
}

/** One of the lists, over the tab. */
export function KeptCover({ kind, pane, page, onClose }: KeptCoverProps) {
  const outcome: CheckOutcome | undefined = pane.checked.outcome;
  const waivers = useWaivers(pane.document);
  const back = <Button onClick={onClose}>返回</Button>;
  if (kind === "waivers") {
    return (
      <Cover title="忽略的问题" contentLabel="忽略的问题" actions={back} onCancel={onClose}>
        <WaiverList
          waivers={waivers}
          outcome={outcome}
          onRestore={(waiver) => {
            pane.revise(documentKeys.waivers, restoring(waiver));
          }}
        />
      </Cover>
    );
  }
  const isEmpty = !pane.document.has(documentKeys.layout);
  return (
    <Cover
      title="改过的识别"
      contentLabel="改过的识别"
      onCancel={onClose}
      actions={
        <CorrectionActions
          document={pane.document}
          download={page.download}
          onRevise={(revision) => {
            pane.revise(documentKeys.layout, revision);
          }}
        >
          {back}
        </CorrectionActions>
      }
    >
      <div className={styles.list}>
        {isEmpty && "没有改过。检查以后打开“识别说明”，可以改每一栏的意思。"}
        <CorrectionList
          document={pane.document}
          onRevoke={(correction) => {
            pane.revise(documentKeys.layout, uncorrecting(correction));
          }}
        />
      </div>
    </Cover>
  );
}
