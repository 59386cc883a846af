import { type ApplyOutcome, type ChangeSet, invertChange } from "../../src/core";
import type { OfficeHostOptions } from "../office-host";
import { change, insertedRows, newForm, workbookOfForms } from "./forms";
import { type OpenedExcel, openExcel } from "./open-excel";
import { stateOf } from "./workbook-state";

const cell = (row: number, column: number, sheet = "项目1") => ({ sheet, row, column });
const fix = change({ kind: "setCell", at: cell(10, 5), expect: "≥0 人", write: "≥0人" });

const farApart = change(
  ...fix.operations,
  { kind: "setCell", at: cell(19, 5), expect: "≥9 人", write: "≥9人" },
  { kind: "setCell", at: cell(10, 5, "项目2"), expect: "≥0 人", write: "" },
);
/** The first merged level of a form. */
const level = { sheet: "项目1", top: 10, left: 0, bottom: 14, right: 0 };

/** A form is some three hundred actions, each of which fails once. In milliseconds. */
const patience = 60_000;

describe("a failure in the middle leaves the workbook as it was", () => {
  const changes: readonly [string, ChangeSet][] = [
    ["a fix", fix],
    ["fixes far apart, in two sheets", farApart],
    [
      "a number format",
      change({ kind: "numberFormat", at: cell(10, 5), expect: "General", write: "0.00" }, ...fix.operations),
    ],
    ["inserted rows", insertedRows("项目1")],
    ["a whole form", newForm("新项目")],
    ["a merge taken apart", change({ kind: "unmerge", range: level }, ...fix.operations)],
  ];
  const ways: readonly [string, OfficeHostOptions][] = [
    ["with the results so far", {}],
    ["without any results", { givesResultsWithErrors: false }],
  ];

  describe.each(ways)("told %s", (_, options) => {
    test.each(changes)(
      "%s",
      async (__, planned) => {
        const failed = await failEverywhere(options, async ({ host, office }) => {
          await host.read({ kind: "workbook" });
          return { before: stateOf(office.workbook), apply: () => host.apply(planned) };
        });
        expect(failed).toBeGreaterThan(4);
      },
      patience,
    );
  });

  test(
    "undoing inserted rows, too",
    async () => {
      const failed = await failEverywhere({}, async ({ host, office }) => {
        await host.read({ kind: "activeSheet" });
        await host.apply(insertedRows("项目1"));
        const undo = () => host.apply(invertChange(insertedRows("项目1")));
        return { before: stateOf(office.workbook), apply: undo, afterTrips: 1 };
      });
      expect(failed).toBeGreaterThan(4);
    },
    patience,
  );

  interface Prepared {
    readonly before: string;
    readonly apply: () => Promise<ApplyOutcome>;
    readonly afterTrips?: number;
  }

  /** Lets each action of a change fail in turn, in a fresh workbook, until there is none left; gives how many did. */
  async function failEverywhere(
    options: OfficeHostOptions,
    prepare: (excel: OpenedExcel) => Promise<Prepared>,
  ): Promise<number> {
    for (let atAction = 0; ; atAction++) {
      const excel = openExcel(workbookOfForms(2), options);
      const { before, apply, afterTrips = 0 } = await prepare(excel);
      excel.office.failNext({ code: "GeneralException", atAction, afterTrips });
      const outcome: unknown = await apply().catch((error: unknown) => error);
      if (isApplied(outcome)) return atAction;
      expect(stateOf(excel.office.workbook)).toEqual(before);
    }
  }

  function isApplied(outcome: unknown): boolean {
    return typeof outcome === "object" && outcome !== null && "kind" in outcome && outcome.kind === "applied";
  }
});
