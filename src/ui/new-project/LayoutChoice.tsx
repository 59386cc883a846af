import { type FormLayout, type FormLayoutId, formLayouts } from "../../core";
import { Segmented } from "../shared/Segmented";

export interface LayoutChoiceProps {
  readonly chosen: FormLayoutId;
  readonly onChoose: (layout: FormLayoutId) => void;
}

const OPTIONS = formLayouts.map(({ id, title }) => ({ value: id, label: title }));

/** Which printed form the new one is to look like. */
export function LayoutChoice({ chosen, onChoose }: LayoutChoiceProps) {
  return <Segmented label="表格格式" options={OPTIONS} value={chosen} onChange={onChoose} />;
}

export function layoutOf(id: FormLayoutId): FormLayout {
  const layout = formLayouts.find((each) => each.id === id);
  if (!layout) throw new Error(`No layout ${id}.`);
  return layout;
}
