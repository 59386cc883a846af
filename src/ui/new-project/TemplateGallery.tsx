import { useId } from "react";
import { type Template, templates } from "../../core";
import styles from "./TemplateGallery.module.css";

export interface TemplateGalleryProps {
  /** Templates that the user has made. */
  readonly own: readonly Template[];
  readonly chosen: Template | undefined;
  readonly onChoose: (id: string) => void;
}

/** Kinds of projects, one of which gives the new form its indicators. */
export function TemplateGallery({ own, chosen, onChoose }: TemplateGalleryProps) {
  const name = useId();
  const card = ({ id, title }: Template) => (
    <label key={id} className={styles.option} title={title}>
      <input
        type="radio"
        name={name}
        className={styles.input}
        checked={id === chosen?.id}
        onChange={() => {
          onChoose(id);
        }}
      />
      <span className={styles.card}>
        <span className={styles.title}>{title}</span>
      </span>
    </label>
  );
  return (
    <div role="radiogroup" aria-label="项目类型">
      <div className={styles.gallery}>{templates.map(card)}</div>
      {own.length > 0 && (
        <div role="group" aria-label="自建模板">
          <p className={styles.heading}>自建模板</p>
          <div className={styles.gallery}>{own.map(card)}</div>
        </div>
      )}
      {chosen && (
        <p aria-live="polite" className={styles.summary}>
          {chosen.summary}（{chosen.indicators.length}个指标）
        </p>
      )}
    </div>
  );
}
