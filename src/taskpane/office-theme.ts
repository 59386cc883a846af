import type { PaneThemeName } from "../ui";

/** Darker than this is dark, from 0 for black to 1 for white. */
const DARK_BELOW = 0.5;

/** Whether Office is dark; undefined where it does not say, as on the web and before Office 2016. */
export function officeThemeName(): PaneThemeName | undefined {
  // Missing in hosts that know no themes, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((hex) => parseInt(hex, 16) / 255);
  // As bright as the colour looks to the eye.
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness < DARK_BELOW ? "dark" : "light";
}
