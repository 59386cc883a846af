import { useState } from "react";
import type { Host } from "../../host";
import type { PageServices } from "../page-services";
import { Segmented } from "../shared/Segmented";
import { useOwnLibrary } from "../shared/use-own-library";
import type { Pane } from "../use-pane";
import { CopyLastYear } from "./CopyLastYear";
import { FromList } from "./FromList";
import { FromTemplate } from "./FromTemplate";
import styles from "./NewProjectTab.module.css";

export interface NewProjectTabProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly page: PageServices;
  /** Goes to the other tab and checks the sheet in front. */
  readonly onCheck: () => void;
  /** The same for the whole workbook. */
  readonly onCheckAll: () => void;
}

type Way = "template" | "lastYear" | "list";

const WAYS = [
  { value: "template", label: "从模板" },
  { value: "lastYear", label: "复制上年" },
  { value: "list", label: "批量生成" },
] as const satisfies readonly { value: Way; label: string }[];

/** 新建项目: from a kind of project, from last year's form, or from a list of projects. */
export default function NewProjectTab({ host, pane, page, onCheck, onCheckAll }: NewProjectTabProps) {
  const [way, setWay] = useState<Way>("template");
  const library = useOwnLibrary(pane.document);
  // All of them stay, so that what was typed is not lost by a look at another way.
  const panelProps = (of: Way) => ({ hidden: of !== way, className: of === way ? styles.panel : undefined });
  return (
    <>
      <div className={styles.ways}>
        <Segmented label="怎么新建" options={WAYS} value={way} onChange={setWay} />
      </div>
      <div {...panelProps("template")}>
        <FromTemplate host={host} pane={pane} library={library} onCheck={onCheck} />
      </div>
      <div {...panelProps("lastYear")}>
        <CopyLastYear host={host} pane={pane} page={page} onCheck={onCheck} />
      </div>
      <div {...panelProps("list")}>
        <FromList host={host} pane={pane} library={library} onCheckAll={onCheckAll} />
      </div>
    </>
  );
}
