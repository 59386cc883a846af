import type { Colour } from "../../host";
import type { XmlElement } from "../xml/element";

/** The fixed palette of old Excel, from number 8 on; the first eight repeat the next eight. */
const palette =
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 " +
  "9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff " +
  "00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";

/** Files name theme colours by number, light before dark, whereas the theme lists dark before light. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const officeTheme = "ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47";

/** How a file's colours, which may be numbers into its theme or palette, look. */
export class Colours {
  readonly #theme: readonly string[];
  readonly #palette: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    this.#theme = readTheme(theme);
    const own = styles?.child("colors")?.child("indexedColors")?.all("rgbColor");
    this.#palette = own?.map((colour) => lastSix(colour.attribute("rgb"))) ?? [
      ...palette.split(" ").slice(0, 8),
      ...palette.split(" "),
    ];
  }

  /** Undefined for the colour that the system chooses, which is black for text and lines. */
  read(element: XmlElement | undefined): Colour | undefined {
    if (!element) return undefined;
    const rgb = element.attribute("rgb");
    const theme = element.number("theme");
    const indexed = element.number("indexed");
    const base =
      rgb !== undefined
        ? lastSix(rgb)
        : theme !== undefined
          ? this.#theme[theme]
          : indexed !== undefined
            ? this.#palette[indexed]
            : undefined;
    if (base === undefined || !/^[0-9a-f]{6}$/.test(base)) return undefined;
    return `#${tinted(base, element.number("tint") ?? 0)}`;
  }
}

function readTheme(theme: XmlElement | undefined): string[] {
  const scheme = theme?.child("themeElements")?.child("clrScheme");
  const office = officeTheme.split(" ");
  return themeOrder.map((name, index) => {
    const colour = scheme?.child(name)?.children[0];
    return lastSix(colour?.attribute("lastClr") ?? colour?.attribute("val") ?? office[index]);
  });
}

/** Drops the transparency, which spreadsheets ignore. */
function lastSix(rgb: string | undefined): string {
  return (rgb ?? "").slice(-6).toLowerCase();
}

/** A tint moves the lightness towards white (up to 1) or black (down to -1) and keeps the hue. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const lightness = (max + min) / 2;
  const lighter = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const spread = (l: number) => 1 - Math.abs(2 * l - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(lighter) / spread(lightness);
  return channels
    .map((channel) => Math.round((lighter + (channel - lightness) * scale) * 255))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0"))
    .join("");
}
