/** Names that the file format prescribes. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Of workbooks, worksheets and styles. */
export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Of the attributes that name relationships (`r:id`), and the beginning of every relationship's type. */
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** "worksheet" → the type of a relationship that leads to one. */
export function relationshipType(kind: string): string {
  return `${relationshipNamespace}/${kind}`;
}

/** "worksheet" → the content type of such a part. */
export function spreadsheetType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
}
