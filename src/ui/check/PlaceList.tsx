import { Button } from "@fluentui/react-components";
import { formatCell } from "../../core";
import { MoreButton } from "../shared/MoreButton";
import { useFirstFew } from "../shared/use-first-few";
import { LocateButton } from "./LocateButton";
import { placeName } from "./place-names";
import { RelatedList } from "./RelatedList";
import type { ProblemDetailProps } from "./ProblemDetail";
import { type Place, formTitle } from "./problems";
import styles from "./PlaceList.module.css";

const MOST_PLACES = 50;

export interface PlaceListProps extends Pick<
  ProblemDetailProps,
  "problem" | "isBusy" | "onTake" | "onReveal"
> {
  /** Begins to waive this one place. */
  readonly onWaivePlace: (place: Place) => void;
}

/** Every place of a problem, each with the way there and its own way out. */
export function PlaceList({ problem, isBusy, onTake, onReveal, onWaivePlace }: PlaceListProps) {
  const { shown, rest, showMore } = useFirstFew(problem.places, MOST_PLACES);
  const isOneSheet = problem.places.every(({ at }) => at.sheet === problem.places[0].at.sheet);
  const isOneForm = problem.places.every(({ form }) => form === problem.places[0].form);
  const describe = ({ form, at }: Place) =>
    [isOneSheet ? "" : at.sheet, isOneForm ? "" : formTitle(form, at.sheet), placeName(form, at)]
      .filter((part) => part !== "")
      .join(" · ");
  return (
    <>
      <ul aria-label="位置" className={styles.list}>
        {shown.map((place, index) => {
          const { at, diagnostic } = place;
          const [fix, another] = diagnostic.fixes;
          return (
            <li key={`${at.sheet}!${formatCell(at)}/${index}`}>
              <div className={styles.place}>
                <LocateButton at={at} onReveal={onReveal} />
                <span className={styles.name}>{describe(place)}</span>
                {fix && !another && (
                  <Button
                    size="small"
                    disabledFocusable={isBusy}
                    aria-label={`只改这一处：${formatCell(at)}${fix.title}`}
                    onClick={() => {
                      onTake(fix);
                    }}
                  >
                    只改这一处
                  </Button>
                )}
                {place.form && (
                  <Button
                    appearance="subtle"
                    size="small"
                    className={styles.waive}
                    aria-label={`忽略这一处：${formatCell(at)}`}
                    onClick={() => {
                      onWaivePlace(place);
                    }}
                  >
                    忽略
                  </Button>
                )}
              </div>
              <RelatedList related={diagnostic.related} onReveal={onReveal} />
            </li>
          );
        })}
      </ul>
      <MoreButton rest={rest} what="处" onShow={showMore} />
    </>
  );
}
