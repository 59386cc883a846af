import { RadioList } from "../shared/RadioList";
import { PLACEMENTS, type PlacementKind } from "./messages";

export interface PlacementChoiceProps {
  readonly chosen: PlacementKind;
  readonly onChoose: (kind: PlacementKind) => void;
}

/** Where the new form goes. */
export function PlacementChoice({ chosen, onChoose }: PlacementChoiceProps) {
  return <RadioList label="插入到哪里" options={PLACEMENTS} value={chosen} onChange={onChoose} />;
}
