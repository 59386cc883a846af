import { OfficeHost, type OfficeHostOptions, User, connectNode } from ".";

/** A host with one sheet, 表, reached through Microsoft's own library. */
function openHost(options: OfficeHostOptions = {}) {
  const host = new OfficeHost({ firstSheet: "表", ...options });
  connectNode(host);
  return { host, user: new User(host.workbook) };
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("表");

async function writeAndRead(input: string, numberFormat?: string) {
  return Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("A1");
    if (numberFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    cell.load("values,formulas,text,numberFormat");
    await context.sync();
    const only = (matrix: unknown[][]) => matrix[0]?.[0];
    return {
      value: only(cell.values),
      formula: only(cell.formulas),
      text: only(cell.text),
      format: only(cell.numberFormat),
    };
  });
}

describe("what is written becomes what Excel would make of it", () => {
  test.each([
    ["≥95%", { value: "≥95%", formula: "≥95%", text: "≥95%", format: "General" }],
    ["95%", { value: 0.95, formula: 0.95, text: "95%", format: "0%" }],
    ["001", { value: 1, formula: 1, text: "1", format: "General" }],
    ["TRUE", { value: true, formula: true, text: "TRUE", format: "General" }],
    ["2023年12月", { value: 45261, formula: 45261, text: "2023年12月", format: 'yyyy"年"m"月"' }],
    ["1-2", { value: 46024, formula: 46024, text: "1月2日", format: 'm"月"d"日"' }],
    ["=100%", { value: 0, formula: "=100%", text: "0", format: "General" }],
    ["@提及", { value: 0, formula: "=@提及", text: "0", format: "General" }],
    ["'=100%", { value: "=100%", formula: "=100%", text: "=100%", format: "General" }],
    ["''甲", { value: "'甲", formula: "'甲", text: "'甲", format: "General" }],
  ])("%s", async (input, expected) => {
    openHost();
    expect(await writeAndRead(input)).toEqual(expected);
  });

  test("a cell formatted as text keeps what is written", async () => {
    openHost();
    expect(await writeAndRead("95%", "@")).toMatchObject({ value: "95%", text: "95%" });
    expect(await writeAndRead("=100%", "@")).toMatchObject({ value: "=100%", formula: "=100%" });
  });

  test("null leaves a cell alone, empty text clears it", async () => {
    openHost();
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C1");
      range.values = [["甲", "乙", "丙"]];
      range.values = [[null, "", "丁"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["甲", "", "丁"]]);
  });
});

describe("what Excel refuses is refused", () => {
  const refused: readonly [string, string, (context: Excel.RequestContext) => void][] = [
    ["a matrix of another size", "InvalidArgument", (c) => (sheetOf(c).getRange("A1:B2").values = [["x"]])],
    [
      "a sheet that is not there",
      "ItemNotFound",
      (c) => {
        c.workbook.worksheets.getItem("无").activate();
      },
    ],
    ["a sheet name that is taken", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("表")],
    ["a sheet name with a slash", "InvalidArgument", (c) => c.workbook.worksheets.add("甲/乙")],
    [
      "deleting the only sheet",
      "GeneralException",
      (c) => {
        sheetOf(c).delete();
      },
    ],
    ["an address that is none", "InvalidArgument", (c) => sheetOf(c).getRange("甲1")],
    [
      "an inside border in a single column",
      "GeneralException",
      (c) => (sheetOf(c).getRange("A1:A3").format.borders.getItem("InsideVertical").style = "Continuous"),
    ],
    [
      "a validation list above 255 characters",
      "InvalidArgument",
      (c) => {
        const source = "甲".repeat(256);
        sheetOf(c).getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      },
    ],
  ];

  test.each(refused)("%s", async (_, code, ask) => {
    openHost();
    const run = Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  test("everything on a protected sheet", async () => {
    const { user } = openHost();
    user.protects("表");
    await expect(writeAndRead("甲")).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("more than 512 merged areas at once", async () => {
    const { host } = openHost();
    const sheet = host.workbook.active;
    for (let row = 0; row < 513; row++) sheet.merge({ top: row, left: 0, bottom: row, right: 1 });
    const count = (rows: string) =>
      Excel.run(async (context) => {
        const areas = sheetOf(context).getRange(rows).getMergedAreasOrNullObject();
        areas.load("areaCount");
        await context.sync();
        return areas.areaCount;
      });
    await expect(count("1:512")).resolves.toBe(512);
    await expect(count("1:513")).rejects.toMatchObject({ code: "GeneralException" });
  });

  test("what came before the refusal stays done, and its results are handed over", async () => {
    const { host } = openHost();
    const error: unknown = await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [["写入"]];
      context.trace("first");
      context.workbook.worksheets.getItem("无").activate();
      context.trace("second");
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(host.workbook.active.cell(0, 0)?.content?.value).toBe("写入");
    expect(error).toMatchObject({ traceMessages: ["first"] });
  });

  test("a member that is not modelled fails and is remembered", async () => {
    const { host } = openHost();
    const run = Excel.run(async (context) => {
      sheetOf(context).freezePanes.freezeRows(1);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotAvailable" });
    expect(host.gaps).toEqual([expect.stringContaining("Worksheet.freezePanes")]);
  });

  test("a call beyond the supported requirement set", async () => {
    openHost({ apiLevel: 12 });
    const run = Excel.run(async (context) => {
      sheetOf(context).getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("a request or an answer beyond the payload limit", async () => {
    openHost({ payloadLimit: 2000 });
    await expect(writeAndRead("长".repeat(600))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    await expect(writeAndRead("长".repeat(300))).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });
});

describe("rows", () => {
  test("inserting moves what is below, grows a merge across the place and continues the format above", async () => {
    const { host, user } = openHost();
    user.types("表", "A1", "甲");
    user.types("表", "A3", "乙");
    user.merges("表", "B1:B3");
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").format.fill.color = "#FF0000";
      sheetOf(context).getRange("2:3").insert("Down");
      await context.sync();
    });
    const sheet = host.workbook.active;
    expect(sheet.cell(4, 0)?.content?.value).toBe("乙");
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 4, right: 1 }]);
    expect(sheet.cell(1, 0)?.format).toMatchObject({ "fill/color": "#FF0000" });
  });

  test("formulas on every sheet, validation, links, marks and print titles follow", async () => {
    const { host, user } = openHost();
    const other = host.workbook.addSheet("别处");
    user.types("表", "A5", "=SUM(A1:A3)+B:B");
    user.types("别处", "A1", "=表!A3");
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
      sheet.getRange("A4").hyperlink = { documentReference: "'别处'!A1" };
      const marks = sheet.getRange("A4").conditionalFormats.add("Custom").custom;
      marks.rule.formula = "=$A$4>0";
      sheet.pageLayout.setPrintTitleRows("$3:$3");
      sheet.getRange("3:3").insert("Down");
      await context.sync();
    });
    const sheet = host.workbook.active;
    expect(sheet.cell(5, 0)?.content?.formula).toBe("=SUM(A1:A4)+B:B");
    expect(other.cell(0, 0)?.content?.formula).toBe("=表!A4");
    expect([1, 2, 3, 4].map((row) => sheet.cell(row, 2)?.validation !== undefined)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(sheet.cell(4, 0)?.hyperlink).toBeDefined();
    expect(sheet.conditionalFormats[0]?.areas).toEqual([{ top: 4, left: 0, bottom: 4, right: 0 }]);
    expect(sheet.conditionalFormats[0]?.properties.get("rule/formula")).toBe("=$A$5>0");
    expect(sheet.page.get("printTitleRows")).toBe("4:4");
  });

  test("formats cannot be copied from or to a part of a merged area", async () => {
    const { user } = openHost();
    user.merges("表", "A1:A2");
    const copy = (from: string, to: string) =>
      Excel.run(async (context) => {
        sheetOf(context).getRange(to).copyFrom(from, "Formats");
        await context.sync();
      });
    await expect(copy("A1:B1", "A4:B4")).rejects.toMatchObject({ code: "GeneralException" });
    await expect(copy("A4:B4", "A2:B2")).rejects.toMatchObject({ code: "GeneralException" });
    await expect(copy("B1", "B2")).resolves.toBeUndefined();
  });

  test("deleting moves up, shrinks a merge and dissolves one that is left a single cell", async () => {
    const { host, user } = openHost();
    user.types("表", "A5", "乙");
    user.merges("表", "B1:B4");
    user.merges("表", "C2:C3");
    await Excel.run(async (context) => {
      sheetOf(context).getRange("3:3").delete("Up");
      await context.sync();
    });
    const sheet = host.workbook.active;
    expect(sheet.cell(3, 0)?.content?.value).toBe("乙");
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 2, right: 1 }]);
  });
});

describe("around the workbook", () => {
  test("the used range covers formats, too, unless only values count", async () => {
    const { user } = openHost();
    user.types("表", "B2", "甲");
    const addresses = await Excel.run(async (context) => {
      sheetOf(context).getRange("D4").format.font.bold = true;
      const values = sheetOf(context).getUsedRangeOrNullObject(true).load("address");
      const all = sheetOf(context).getUsedRangeOrNullObject().load("address");
      await context.sync();
      return [values.address, all.address];
    });
    expect(addresses).toEqual(["表!B2", "表!B2:D4"]);
  });

  test("listeners hear of typing and of their own writing, and who did it", async () => {
    const { user } = openHost();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push([event.address, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
    user.types("表", "C3", "甲");
    await writeAndRead("乙");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([
      ["C3", "Unknown"],
      ["A1", "ThisLocalAddin"],
    ]);
  });

  test("while a cell is edited, requests fail, or wait when asked to", async () => {
    const { host } = openHost();
    host.startEditing();
    await expect(writeAndRead("甲")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      sheetOf(context).getRange("A1").values = [["乙"]];
      await context.sync();
    });
    host.endEditing();
    await waiting;
    expect(host.workbook.active.cell(0, 0)?.content?.value).toBe("乙");
  });

  test("round trips are counted without the library's own housekeeping", async () => {
    const { host } = openHost();
    await writeAndRead("甲");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.trips).toEqual([expect.objectContaining({ writes: true, isWork: true })]);
    expect(host.trips[0]?.requestBytes).toBeGreaterThan(100);
  });
});
