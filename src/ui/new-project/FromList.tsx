import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  type BatchPlacement,
  type FormLayoutId,
  type OwnLibrary,
  draftFromTemplate,
  templates,
} from "../../core";
import type { Host } from "../../host";
import { Section } from "../shared/Section";
import { AnswerLine } from "../shared/AnswerLine";
import { CoverableTab } from "../shared/CoverableTab";
import { RadioList } from "../shared/RadioList";
import { SelectBox } from "../shared/SelectBox";
import type { Pane } from "../use-pane";
import { BatchCover } from "./BatchCover";
import { LayoutChoice } from "./LayoutChoice";
import { ListContents } from "./ListContents";
import { MadeForms } from "./MadeForms";
import { BATCH_PLACEMENTS, NO_TEMPLATE, answerOnList } from "./messages";
import { useBatch } from "./use-batch";
import { useProjectList } from "./use-project-list";
import styles from "./WayContent.module.css";

export interface FromListProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly library: OwnLibrary;
  readonly onCheckAll: () => void;
}

/** 批量生成: a list of projects in the sheet becomes a form for each of its rows. */
export function FromList({ host, pane, library, onCheckAll }: FromListProps) {
  const [fallbackId, setFallbackId] = useState("");
  const [layout, setLayout] = useState<FormLayoutId>("hebei");
  const [placement, setPlacement] = useState<BatchPlacement>("sheetEach");
  // What the user has made goes before a built-in template of the same title.
  const offered = useMemo(() => [...library.templates, ...templates], [library]);
  const fallback = offered.find(({ id }) => id === fallbackId);
  const { reading, isOutdated, read } = useProjectList(host, pane, offered, fallback);
  const { progress, outcome, begin, stop, leave } = useBatch(host, pane);
  const projects = reading?.list?.projects ?? [];

  if (outcome && !progress) return <MadeForms outcome={outcome} onCheckAll={onCheckAll} onBack={leave} />;
  return (
    <CoverableTab cover={progress && <BatchCover progress={progress} onStop={stop} />}>
      <Section title="项目清单">
        <div className={styles.steps}>
          <p className={styles.sentence}>
            在表里选中清单，连同表头，一行一个项目。表头要有“项目名称”，另外写项目编码、预算数、财政资金、其他资金、类型中的几项，先后不限。只点一个单元格，就读整张工作表。
          </p>
          <Button disabledFocusable={pane.isBusy} onClick={read}>
            读取选中的清单
          </Button>
          <AnswerLine answer={reading && answerOnList(reading, isOutdated)} />
          {reading?.lacksKinds && (
            <SelectBox
              label="没有写类型的项目用"
              options={[NO_TEMPLATE, ...offered.map(({ id, title }) => ({ value: id, label: title }))]}
              value={fallback?.id ?? NO_TEMPLATE.value}
              onChange={setFallbackId}
            />
          )}
          {reading?.list && <ListContents list={reading.list} onReveal={pane.reveal} />}
        </div>
      </Section>
      {projects.length > 0 && (
        <>
          <Section title="表格格式">
            <LayoutChoice chosen={layout} onChoose={setLayout} />
          </Section>
          <Section title="生成到哪里">
            <RadioList
              label="生成到哪里"
              options={BATCH_PLACEMENTS}
              value={placement}
              onChange={setPlacement}
            />
          </Section>
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabledFocusable={pane.isBusy || isOutdated}
              onClick={() => {
                const drafts = projects.map(({ template, fields }) =>
                  draftFromTemplate(template, fields, layout),
                );
                begin(drafts, placement);
              }}
            >
              开始生成（{projects.length}张）
            </Button>
          </div>
        </>
      )}
    </CoverableTab>
  );
}
