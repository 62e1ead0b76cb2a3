/** The pixels of a drawn page, four bytes each. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** How light the pixel at this byte is, from 0 to 255. */
export const lightOf = (data: Uint8ClampedArray, at: number): number =>
  (299 * (data[at] as number) + 587 * (data[at + 1] as number) + 114 * (data[at + 2] as number)) / 1000;
