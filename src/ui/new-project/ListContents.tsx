import { type CellAddress, type CellRange, type ProjectList, cellRange } from "../../core";
import { describeRowProblem } from "../../host";
import { LocateButton } from "../check/LocateButton";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import { countByTemplate } from "./messages";
import styles from "./ListContents.module.css";

export interface ListContentsProps {
  readonly list: ProjectList;
  readonly onReveal: (range: CellRange) => void;
}

const FEW_ROWS = 5;

/** What will become of the rows of a list: so many forms of each template, and rows that cannot be used. */
export function ListContents({ list: { projects, unusable }, onReveal }: ListContentsProps) {
  const { shown, rest, showMore } = useFirstFew(unusable, FEW_ROWS);
  const reveal = (at: CellAddress) => {
    onReveal(cellRange(at));
  };
  return (
    <>
      {projects.length > 0 && <p className={styles.sentence}>{countByTemplate(projects)}</p>}
      {unusable.length > 0 && (
        <>
          <p className={styles.sentence}>有{unusable.length}行用不上，不生成：</p>
          <ul className={styles.rows}>
            {shown.map(({ at, problem }) => (
              <li key={at.row} className={styles.row}>
                <span className={styles.problem}>
                  第{at.row + 1}行{describeRowProblem(problem)}
                </span>
                <LocateButton at={at} onReveal={reveal} />
              </li>
            ))}
          </ul>
          <MoreButton rest={rest} what="行" onShow={showMore} />
        </>
      )}
    </>
  );
}
