/** An action that Excel refuses; ends the batch, and reaches the client as OfficeExtension.Error. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiError => new ApiError("InvalidArgument", message);

export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.");

export const accessDenied = (): ApiError =>
  new ApiError(
    "AccessDenied",
    "You don't have permission to perform this action because the sheet is protected.",
  );

export const generalException = (message: string): ApiError => new ApiError("GeneralException", message);

export const sizeMismatch = (): ApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Something that real Excel may well know and this host does not: the test that asks for it must fail. */
export class NotModelled extends ApiError {
  static readonly code = "ApiNotAvailable";

  constructor(what: string) {
    super(NotModelled.code, `The Office host of the tests does not know ${what}.`);
    this.name = "NotModelled";
  }
}
