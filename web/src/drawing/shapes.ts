import type { Shape } from './graph';

/** The corners of each shape around the origin; shapes of one radius look about as large. A circle has none. */
export const corners: Record<Shape, readonly (readonly [x: number, y: number])[]> = {
  circle: [],
  square: [[-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]],
  diamond: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
  triangle: [[0, -1.2], [1.15, 0.9], [-1.15, 0.9]],
  hexagon: [[-0.55, -0.95], [0.55, -0.95], [1.1, 0], [0.55, 0.95], [-0.55, 0.95], [-1.1, 0]],
  star: star(1.3, 0.62),
};

/** A star of five points; its valleys are not deep, so that it stays a spot when it is small. */
function star(peak: number, valley: number): [x: number, y: number][] {
  return Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? peak : valley;
    const angle = (index / 5 - 0.5) * Math.PI;
    return [hundredth(radius * Math.cos(angle)), hundredth(radius * Math.sin(angle))];
  });
}

/** Rounded to hundredths, and never minus zero. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** The outline of a shape as the data of an SVG path. */
export function outline(shape: Shape, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${hundredth(x + dx * radius)} ${hundredth(y + dy * radius)}`;
  if (shape !== 'circle') return `M${corners[shape].map(([dx, dy]) => at(dx, dy)).join('L')}Z`;
  const arc = `A${hundredth(radius)} ${hundredth(radius)} 0 1 1`;
  return `M${at(-1, 0)}${arc} ${at(1, 0)}${arc} ${at(-1, 0)}Z`;
}
