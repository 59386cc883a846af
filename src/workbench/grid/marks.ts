import { ICommandService, type IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Mark } from "../../host";
import type { Injector } from "./transaction";

/** The gravest first, so that it is drawn on top. */
const severities = ["error", "warning", "suggestion"] as const;

const fills = { error: "#ffc7ce", warning: "#ffeb9c", suggestion: "#ddebf7" } as const;

interface DrawnRule {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cfId: string;
}

/** Colours cells by conditional formats of its own: no cell's format changes, and no undo step comes of it. */
export class Marks {
  readonly #injector: Injector;
  readonly #unitId: string;
  readonly #sheetIdOf: (name: string) => string | undefined;
  #drawn: DrawnRule[] = [];

  constructor(injector: Injector, unitId: string, sheetIdOf: (name: string) => string | undefined) {
    this.#injector = injector;
    this.#unitId = unitId;
    this.#sheetIdOf = sheetIdOf;
  }

  /** Replaces all marks; those on sheets that are gone are passed over. */
  draw(marks: readonly Mark[]): void {
    this.clear();
    for (const sheet of new Set(marks.map((mark) => mark.at.sheet))) {
      const subUnitId = this.#sheetIdOf(sheet);
      if (subUnitId === undefined) continue;
      for (const severity of severities) {
        const cells = marks.filter((mark) => mark.at.sheet === sheet && mark.severity === severity);
        if (cells.length > 0) this.#drawRule(subUnitId, severity, cells.map(rangeOfMark));
      }
    }
  }

  clear(): void {
    const commands = this.#injector.get(ICommandService);
    for (const rule of this.#drawn) commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, rule);
    this.#drawn = [];
  }

  #drawRule(subUnitId: string, severity: Mark["severity"], ranges: IRange[]): void {
    const drawn = { unitId: this.#unitId, subUnitId, cfId: `mark-${severity}` };
    const rule = {
      cfId: drawn.cfId,
      ranges,
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: "=TRUE",
        style: { bg: { rgb: fills[severity] } },
      },
    };
    this.#injector.get(ICommandService).syncExecuteCommand(AddConditionalRuleMutation.id, { ...drawn, rule });
    this.#drawn.push(drawn);
  }
}

function rangeOfMark({ at }: Mark): IRange {
  return { startRow: at.row, endRow: at.row, startColumn: at.column, endColumn: at.column };
}
