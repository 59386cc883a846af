import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import {
  type IndicatorFilter,
  type LibraryIndicator,
  type OwnLibrary,
  indicatorLibrary,
  level2Kinds,
  searchIndicators,
  templates,
} from "../../core";
import type { Host } from "../../host";
import { AnswerLine } from "../shared/AnswerLine";
import { SelectBox } from "../shared/SelectBox";
import type { Pane } from "../use-pane";
import { ChosenBar } from "./ChosenBar";
import { IndicatorList } from "./IndicatorList";
import { indicatorKey, level2Options } from "./indicator-words";
import { isEmptyLibrary } from "./own-revisions";
import { PinyinNote } from "./PinyinNote";
import { SearchBox } from "./SearchBox";
import { useRowInsertion } from "./use-row-insertion";
import { useSearchable } from "./use-searchable";
import styles from "./FindIndicators.module.css";

export interface FindIndicatorsProps {
  readonly host: Host;
  readonly pane: Pane;
  readonly own: OwnLibrary;
  /** Takes the focus when the tab is opened. */
  readonly input: RefObject<HTMLInputElement>;
}

const ALL = "";
const OWN = "own";
const KINDS = [
  { value: ALL, label: "全部" },
  ...templates.map(({ id, title }) => ({ value: id, label: title })),
];
const BUILT_IN = new Set(indicatorLibrary);

/** The library, narrowed by words and kinds, and the way from it into the form. */
export function FindIndicators({ host, pane, own, input }: FindIndicatorsProps) {
  const library = useSearchable(own);
  const [query, setQuery] = useState("");
  const [level2, setLevel2] = useState(ALL);
  const [wantedKind, setWantedKind] = useState(ALL);
  const [chosen, setChosen] = useState<readonly LibraryIndicator[]>([]);
  const insertion = useRowInsertion(host, pane);
  const list = useRef<HTMLUListElement>(null);

  const hasOwn = !isEmptyLibrary(own);
  // What has been removed meanwhile narrows nothing any more.
  const projectKind = wantedKind === OWN && !hasOwn ? ALL : wantedKind;
  const typed = useDeferredValue(query);
  const found = useMemo(() => {
    const mine = library.list.filter(({ indicator }) => isOwn(indicator));
    return searchIndicators(projectKind === OWN ? mine : library.list, typed, filterOf(level2, projectKind));
  }, [library.list, typed, level2, projectKind]);

  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The best of another list stand at its top.
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [typed, level2, projectKind]);

  const choose = (indicator: LibraryIndicator, nowChosen: boolean) => {
    const others = chosen.filter((each) => indicatorKey(each) !== indicatorKey(indicator));
    setChosen(nowChosen ? [...others, indicator] : others);
  };
  const clear = () => {
    setChosen([]);
  };
  const toFirst = () => list.current?.querySelector("button")?.focus();
  const [firstChosen, ...furtherChosen] = chosen;
  return (
    <div className={styles.panel}>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.search}>
          <SearchBox input={input} value={query} onType={setQuery} onArrowDown={toFirst} />
          {!library.hasPinyin && (
            <PinyinNote
              onFetchAgain={() => {
                library.fetchAgain();
                input.current?.focus();
              }}
            />
          )}
        </div>
        <div className={styles.filters}>
          <SelectBox
            label="二级指标"
            options={[{ value: ALL, label: "全部" }, ...level2Options(library.indicators)]}
            value={level2}
            onChange={setLevel2}
          />
          <SelectBox
            label="项目类型"
            options={hasOwn ? [...KINDS, { value: OWN, label: "自建" }] : KINDS}
            value={projectKind}
            onChange={setWantedKind}
          />
        </div>
        <p role="status" className={styles.count}>
          {found.length > 0
            ? `${found.length}个指标。先在表里点一下要插入的位置。`
            : "没有找到。换一个词，或把二级指标、项目类型改成“全部”。"}
        </p>
        <IndicatorList
          list={list}
          found={found}
          isOwn={isOwn}
          isChosen={(indicator) => chosen.some((each) => indicatorKey(each) === indicatorKey(indicator))}
          isBusy={pane.isBusy}
          onChoose={choose}
          onInsert={(indicator) => {
            insertion.insert([indicator]);
          }}
          onLeaveTop={() => input.current?.focus()}
        />
      </div>
      <div className={styles.foot}>
        <AnswerLine answer={insertion.answer} />
        {firstChosen && (
          <ChosenBar
            count={chosen.length}
            isBusy={pane.isBusy}
            onInsert={() => {
              insertion.insert([firstChosen, ...furtherChosen], clear);
            }}
            onClear={clear}
          />
        )}
      </div>
    </div>
  );
}

function isOwn(indicator: LibraryIndicator): boolean {
  return !BUILT_IN.has(indicator);
}

/** What the two choices leave; a choice of all leaves everything. */
function filterOf(level2: string, projectKind: string): IndicatorFilter {
  const kind2 = level2Kinds.find((kind) => kind === level2);
  const template = templates.find(({ id }) => id === projectKind);
  return { ...(kind2 && { level2: kind2 }), ...(template && { projectKind: template.id }) };
}
