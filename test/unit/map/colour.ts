/** Colour sums for the tests: CIELAB, CIE76, contrast, and how a colour looks to readers who see fewer colours. */

export type Rgb = readonly [number, number, number];

/** Linear light, 0 to 1, of `#rrggbb`. */
export function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance (WCAG 2.2). */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of two colours (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** CIELAB under D65. */
export function lab([r, g, b]: Rgb): Rgb {
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/** Distance of two colours in CIELAB (CIE76), as `sight` sees them. */
export function distance(a: string, b: string, sight: Sight = "full"): number {
  const [one, two] = [lab(SIGHTS[sight](linear(a))), lab(SIGHTS[sight](linear(b)))];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

type Matrix = readonly [Rgb, Rgb, Rgb];
const clamp = (value: number) => Math.min(1, Math.max(0, value));
const through =
  (matrix: Matrix) =>
  ([r, g, b]: Rgb): Rgb => {
    const [x, y, z] = matrix.map(([p, q, s]) => clamp(p * r + q * g + s * b)) as [number, number, number];
    return [x, y, z];
  };

/**
 * Machado, Oliveira & Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * severity 1.0, on linear RGB.
 */
const PROTANOPIA: Matrix = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const DEUTERANOPIA: Matrix = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];
const TRITANOPIA: Matrix = [
  [1.255528, -0.076749, -0.178779],
  [-0.078411, 0.930809, 0.147602],
  [0.004733, 0.691367, 0.3039],
];

const SIGHTS = {
  full: (rgb: Rgb) => rgb,
  protanopia: through(PROTANOPIA),
  deuteranopia: through(DEUTERANOPIA),
  tritanopia: through(TRITANOPIA),
  greyscale: (rgb: Rgb): Rgb => [luminance(rgb), luminance(rgb), luminance(rgb)],
};
export type Sight = keyof typeof SIGHTS;
export const ALL_SIGHTS = Object.keys(SIGHTS) as readonly Sight[];
