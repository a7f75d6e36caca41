import type { Size } from './camera';

/** Draws when something changed, once a frame at most; rests otherwise. */
export interface Frames {
  readonly size: Size;
  readonly context: CanvasRenderingContext2D;
  /** Something changed. */
  ask(): void;
  stop(): void;
}

/** Keeps a canvas as large and as sharp as its place on the screen, and draws it anew when asked to. */
export function createFrames(canvas: HTMLCanvasElement, draw: (context: CanvasRenderingContext2D) => void, resized: () => void): Frames {
  const context = canvas.getContext('2d', { alpha: false })!;
  let size: Size = { width: 0, height: 0 };
  let frame: number | undefined;
  const paint = () => {
    frame = undefined;
    if (size.width === 0 || size.height === 0) return;
    const sharpness = fitPixels(canvas, size);
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    draw(context);
  };
  const ask = () => { frame ??= requestAnimationFrame(paint); };
  const observer = new ResizeObserver(() => {
    size = { width: canvas.clientWidth, height: canvas.clientHeight };
    resized();
    ask();
  });
  observer.observe(canvas);
  return {
    get size() { return size; },
    context,
    ask,
    stop() {
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

/** Gives the canvas a pixel for each of the screen's; setting its size empties it, so only when it must. Returns pixels per pixel of the page. */
function fitPixels(canvas: HTMLCanvasElement, { width, height }: Size): number {
  const sharpness = devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * sharpness), Math.round(height * sharpness)];
  if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
  return sharpness;
}
