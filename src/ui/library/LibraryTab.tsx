import { useEffect, useRef, useState } from "react";
import type { Host } from "../../host";
import type { PageServices } from "../page-services";
import { Segmented } from "../shared/Segmented";
import { useOwnLibrary } from "../shared/use-own-library";
import type { Pane } from "../use-pane";
import { FindIndicators } from "./FindIndicators";
import { OwnThings } from "./OwnThings";
import styles from "./LibraryTab.module.css";

export interface LibraryTabProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly page: PageServices;
  /** Each new object is a press of the tab: the user wants to begin. */
  readonly pressed: object | undefined;
}

type View = "find" | "own";

const VIEWS = [
  { value: "find", label: "找指标" },
  { value: "own", label: "自建" },
] as const satisfies readonly { value: View; label: string }[];

/** 指标库: indicators to insert, and what the user has added to them. */
export default function LibraryTab({ host, pane, page, pressed }: LibraryTabProps) {
  const [view, setView] = useState<View>("find");
  const own = useOwnLibrary(pane.document);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (pressed) search.current?.focus();
  }, [pressed]);
  // Both stay, so that what was typed and ticked is not lost by a look at the other.
  const panelProps = (of: View) => ({
    hidden: of !== view,
    className: of === view ? styles.panel : undefined,
  });
  return (
    <>
      <div className={styles.views}>
        <Segmented label="看什么" options={VIEWS} value={view} onChange={setView} />
      </div>
      <div {...panelProps("find")}>
        <FindIndicators host={host} pane={pane} own={own} input={search} />
      </div>
      <div {...panelProps("own")}>
        <OwnThings host={host} pane={pane} page={page} own={own} />
      </div>
    </>
  );
}
