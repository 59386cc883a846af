import { useId } from "react";
import { templates } from "../../core";
import styles from "./TemplateGallery.module.css";

export interface TemplateGalleryProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Kinds of projects, one of which gives the new form its indicators. */
export function TemplateGallery({ chosen, onChoose }: TemplateGalleryProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label="项目类型" className={styles.gallery}>
      {templates.map(({ id, title, summary, indicators }) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            aria-label={title}
            aria-describedby={`${name}-${id}`}
            checked={id === chosen}
            onChange={() => {
              onChoose(id);
            }}
          />
          <span className={styles.card}>
            <span className={styles.title}>{title}</span>
            <span id={`${name}-${id}`} className={styles.summary}>
              {summary}（{indicators.length}个指标）
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}
