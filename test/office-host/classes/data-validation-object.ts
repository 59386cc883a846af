import { NotModelled, invalidArgument } from "../api-error";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/sheet";
import { type Method, type RemoteObject, type Scalar, booleanOf, recordOf, textOf } from "../remote-object";
import type { Json } from "../wire";

/** A list written out in the rule, commas included. */
const longestList = 255;

export class DataValidationObject implements RemoteObject {
  readonly className = "DataValidation";
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly methods: Readonly<Record<string, Method>>;

  constructor(sheet: SheetModel, areas: readonly Area[]) {
    const first = areas[0];
    const eachCell = (visit: (row: number, column: number) => void) => {
      for (const { top, left, bottom, right } of areas) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) visit(row, column);
        }
      }
    };
    const scalar = (name: string, check: (value: Json) => Json): Scalar => ({
      get: () => (first && sheet.cell(first.top, first.left)?.validation?.[name]) ?? null,
      set: (value) => {
        sheet.refuseIfProtected();
        const checked = check(value);
        eachCell((row, column) => {
          const validation = { ...sheet.cell(row, column)?.validation, [name]: checked };
          sheet.change(row, column, { validation });
        });
      },
    });
    this.scalars = {
      rule: scalar("rule", listRuleOf),
      errorAlert: scalar("errorAlert", recordOf),
      prompt: scalar("prompt", recordOf),
      ignoreBlanks: scalar("ignoreBlanks", booleanOf),
    };
    this.methods = {
      clear: () => {
        sheet.refuseIfProtected();
        eachCell((row, column) => {
          sheet.change(row, column, { validation: {} });
        });
        return undefined;
      },
    };
  }
}

function listRuleOf(value: Json): Json {
  const { list } = recordOf(value);
  if (list === undefined) throw new NotModelled("validation rules other than lists");
  const { source = null, inCellDropDown = null } = recordOf(list);
  booleanOf(inCellDropDown);
  if (textOf(source).length > longestList) throw invalidArgument();
  return value;
}
