import type { View } from '../address/place';
import type { Attention } from './attention';
import type { Size } from './camera';
import type { Palette } from './palette';
import type { Scene } from './scene';

/** All that a frame depends on. */
export interface Frame extends Attention {
  scene: Scene;
  view: View;
  size: Size;
  palette: Palette;
  /** How many frames the graph was painted in at these places before. */
  age: number;
}
