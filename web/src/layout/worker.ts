import { layOut } from './layout';
import type { Task } from './task';

/** Lays one graph out beside the page: posts an early result and the last one, then ends. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  for (const result of layOut(data)) postMessage(result);
  close();
});
