/** Univer counts in pixels; files and changes count in points and in characters of the default font. */
const pixelsPerPoint = 4 / 3;
const pixelsPerCharacter = 7;

export function pixelsFromPoints(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

export function pixelsFromCharacters(characters: number): number {
  return Math.round(characters * pixelsPerCharacter);
}

/** `known` is what the pixels were made from: it is given back while the pixels still say the same. */
export function pointsFromPixels(pixels: number, known: number | undefined): number {
  return known !== undefined && pixelsFromPoints(known) === pixels ? known : pixels / pixelsPerPoint;
}

/** As `pointsFromPixels`, for widths. */
export function charactersFromPixels(pixels: number, known: number | undefined): number {
  return known !== undefined && pixelsFromCharacters(known) === pixels ? known : pixels / pixelsPerCharacter;
}
