/** The colours of a drawing, resolved for the theme of the page. */
export interface Palette {
  ink: string;
  paper: string;
  edge: string;
  accent: string;
  /** The colour that a custom property holds. */
  of(property: string): string;
}

/** Reads the page's colours as an element sees them; names of themes are resolved by the browser. */
export function readPalette(element: HTMLElement): Palette {
  const kept = new Map<string, string>();
  const of = (property: string) => {
    const colour = kept.get(property) ?? resolve(element, property);
    kept.set(property, colour);
    return colour;
  };
  return { ink: of('--ink'), paper: of('--paper'), edge: of('--edge'), accent: of('--accent'), of };
}

/** The colour in a form that a canvas knows: it does not know light-dark(). */
function resolve(element: HTMLElement, property: string): string {
  const before = element.style.color;
  element.style.color = `var(${property})`;
  const { color } = getComputedStyle(element);
  element.style.color = before;
  return color;
}

/** Calls back whenever the theme changes: by the system, or by what the page's root says. Returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  return () => {
    system.removeEventListener('change', changed);
    root.disconnect();
  };
}
