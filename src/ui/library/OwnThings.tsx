import { useRef, useState } from "react";
import { type OwnLibrary, mergeOwnLibraries } from "../../core";
import { type Host, documentKeys } from "../../host";
import type { PageServices } from "../page-services";
import { Section } from "../shared/Section";
import { type Answer, AnswerLine } from "../shared/AnswerLine";
import { CoverableTab } from "../shared/CoverableTab";
import type { Revision } from "../shared/document-memory";
import { useRemovalFocus } from "../shared/use-removal-focus";
import type { Pane } from "../use-pane";
import { describeFull } from "./messages";
import { OwnFile } from "./OwnFile";
import { OwnIndicatorList, OwnTemplateList } from "./OwnLists";
import { adding, isUnreadable } from "./own-revisions";
import { TakeFromForm } from "./TakeFromForm";
import styles from "./OwnThings.module.css";

export interface OwnThingsProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly page: PageServices;
  readonly own: OwnLibrary;
}

/** What became of taking something in, told by its names. */
export type TakeIn = (
  news: OwnLibrary,
  tell: (added: readonly string[], replaced: readonly string[]) => string,
) => void;

/** 自建: templates and indicators of the user's own, kept in the document. */
export function OwnThings({ host, pane, page, own }: OwnThingsProps) {
  const [answer, setAnswer] = useState<Answer>();
  const content = useRef<HTMLDivElement>(null);
  const leave = useRemovalFocus(content, [own, answer]);
  const kept = pane.document.get(documentKeys.library);

  /** Says what was done, with the way back to what was kept before. */
  const revise = (text: string, revision: Revision) => {
    leave();
    pane.revise(documentKeys.library, revision);
    const takeBack = () => {
      leave();
      pane.revise(documentKeys.library, () => kept);
      setAnswer(undefined);
    };
    setAnswer({ text, takeBack });
  };
  const refuse = (text: string) => {
    setAnswer({ isFailure: true, text });
  };
  const takeIn: TakeIn = (news, tell) => {
    const merge = mergeOwnLibraries(own, news);
    if (merge.kind === "full") refuse(describeFull(merge));
    else revise(tell(merge.added, merge.replaced), adding(news));
  };

  if (isUnreadable(kept)) {
    return (
      <p className={styles.unreadable}>
        这个文件里的自建内容读不出来，可能是更新的版本存的。这里不改它，也不会丢。
      </p>
    );
  }
  return (
    <>
      <CoverableTab cover={undefined}>
        <div ref={content} tabIndex={-1}>
          <Section title="从表里存" remark="记在这个文件里">
            <TakeFromForm host={host} pane={pane} own={own} onTake={takeIn} onRefuse={refuse} />
          </Section>
          <Section title="自建模板" remark={`${own.templates.length}个`}>
            <OwnTemplateList templates={own.templates} onRemove={revise} />
          </Section>
          <Section title="自建指标" remark={`${own.indicators.length}个`}>
            <OwnIndicatorList indicators={own.indicators} onRemove={revise} />
          </Section>
          <Section title="带到别的文件">
            <OwnFile own={own} download={page.download} onTake={takeIn} onRefuse={refuse} />
          </Section>
        </div>
      </CoverableTab>
      <div className={styles.foot}>
        <AnswerLine answer={answer} />
      </div>
    </>
  );
}
