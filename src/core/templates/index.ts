import { charity } from "./charity";
import { generalAffairs } from "./general-affairs";
import type { Template } from "./template";
import { training } from "./training";

export type { Template, TemplateIndicator } from "./template";
export { type FormDraft, type ProjectFields, draftFromTemplate, emptyProject } from "./draft";
export { type FormInsertion, type ImpossiblePlacement, type Placement, insertForm } from "./insert-form";

/** Every template, in the order shown. */
export const templates: readonly Template[] = [generalAffairs, training, charity];

export function findTemplate(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
