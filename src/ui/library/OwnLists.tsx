import { Button } from "@fluentui/react-components";
import type { Template, TemplateIndicator } from "../../core";
import { MoreButton } from "../shared/MoreButton";
import type { Revision } from "../shared/document-memory";
import { useFirstFew } from "../shared/use-first-few";
import { indicatorKey, level2Name } from "./indicator-words";
import { removingIndicator, removingTemplate } from "./own-revisions";
import styles from "./OwnLists.module.css";

/** Says what was removed and removes it. */
type OnRemove = (text: string, revision: Revision) => void;

const MOST_ITEMS = 50;

export interface OwnTemplateListProps {
  readonly templates: readonly Template[];
  readonly onRemove: OnRemove;
}

export function OwnTemplateList({ templates, onRemove }: OwnTemplateListProps) {
  if (templates.length === 0) return <p className={styles.none}>还没有。选中一张填好的表，存成模板。</p>;
  return (
    <ul aria-label="自建模板" className={styles.list}>
      {templates.map((template) => (
        <OwnItem
          key={template.id}
          name={template.title}
          fact={`${template.indicators.length}个指标：${template.summary}`}
          onRemove={() => {
            onRemove(`已经移除“${template.title}”。`, removingTemplate(template));
          }}
        />
      ))}
    </ul>
  );
}

export interface OwnIndicatorListProps {
  readonly indicators: readonly TemplateIndicator[];
  readonly onRemove: OnRemove;
}

export function OwnIndicatorList({ indicators, onRemove }: OwnIndicatorListProps) {
  const { shown, rest, showMore } = useFirstFew(indicators, MOST_ITEMS);
  if (indicators.length === 0) return <p className={styles.none}>还没有。选中表里的一个指标，存进指标库。</p>;
  return (
    <>
      <ul aria-label="自建指标" className={styles.list}>
        {shown.map((indicator) => (
          <OwnItem
            key={indicatorKey(indicator)}
            name={indicator.level3}
            fact={[level2Name(indicator.level2), indicator.indicatorValue]
              .filter((part) => part !== "")
              .join(" · ")}
            onRemove={() => {
              onRemove(`已经移除“${indicator.level3}”。`, removingIndicator(indicator));
            }}
          />
        ))}
      </ul>
      <MoreButton rest={rest} what="个" onShow={showMore} />
    </>
  );
}

interface OwnItemProps {
  readonly name: string;
  readonly fact: string;
  readonly onRemove: () => void;
}

function OwnItem({ name, fact, onRemove }: OwnItemProps) {
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span>{name}</span>
        <span className={styles.fact}>{fact}</span>
      </span>
      <Button size="small" aria-label={`移除“${name}”`} onClick={onRemove}>
        移除
      </Button>
    </li>
  );
}
