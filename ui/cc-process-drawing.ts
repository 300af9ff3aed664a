/// <reference types="vite/client" />
/**
 * A process model as a drawing to look at: what was passed, where the case stands, how many cases stand where. The page
 * says the same in words beside it. Lives in the regular document, as the drawing's style sheet does.
 */
type Marks = {
    current: string[];
    passed: string[];
    added: string[];
    changed: string[];
    counts: Record<string, number>;
    heat: Record<string, { level: number; words: string }>;
    here: string;
};
type Box = { x: number; y: number; width: number; height: number };
type Canvas = {
    zoom(scale: number | 'fit-viewport', centre?: 'auto'): number;
    viewbox(): { inner: Box; outer: Box };
    addMarker(element: string, marker: string): void;
    scrollToElement(element: string): void;
    resized(): void;
};
type Overlays = { add(element: string, overlay: { position: object; html: HTMLElement }): void };
type Registry = { get(element: string): { width: number } | undefined; filter(test: (e: Flow) => boolean): Flow[] };
type Flow = { id: string; source?: { id: string }; target?: { id: string } };
type Viewer = {
    importXML(xml: string): Promise<unknown>;
    get(name: 'canvas'): Canvas;
    get(name: 'overlays'): Overlays;
    get(name: 'elementRegistry'): Registry;
    destroy(): void;
};

const SMALLEST = 0.5;
const STEP = 1.25;
const MARGIN = 32;

class ProcessDrawing extends HTMLElement {
    private viewer?: Viewer;
    private sheet?: HTMLElement;
    private marks: Marks = { current: [], passed: [], added: [], changed: [], counts: {}, heat: {}, here: '' };
    private width = 0;
    private readonly sized = new ResizeObserver(() => this.resized());

    disconnectedCallback() {
        this.sized.disconnect();
        this.viewer?.destroy();
        this.viewer = undefined;
    }

    /** Called by the server with the model and what to mark in it. */
    async draw(xml: string, marks: Marks, words: { closer: string; further: string; whole: string }) {
        const [{ default: NavigatedViewer }] = await Promise.all([
            import('bpmn-js/lib/NavigatedViewer'),
            import('bpmn-js/dist/assets/diagram-js.css'),
            import('bpmn-js/dist/assets/bpmn-js.css')
        ]);
        this.viewer?.destroy();
        this.replaceChildren();
        this.marks = marks;
        this.sheet = document.createElement('div');
        this.sheet.className = 'cc-procedures-sheet';
        this.append(this.sheet, this.buttons(words));
        this.viewer = new NavigatedViewer({
            container: this.sheet,
            zoomScroll: { enabled: false },
            textRenderer: { defaultStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 12 } },
            bpmnRenderer: {
                defaultFillColor: 'var(--cc-paper)',
                defaultStrokeColor: 'var(--cc-ink-2)',
                defaultLabelColor: 'var(--cc-ink)'
            }
        }) as unknown as Viewer;
        await this.viewer.importXML(xml);
        this.sheet.querySelector('svg')?.setAttribute('tabindex', '-1');
        this.mark();
        this.warm();
        this.width = 0;
        this.sized.observe(this);
        this.resized();
    }

    private mark() {
        const canvas = this.viewer!.get('canvas');
        const registry = this.viewer!.get('elementRegistry');
        const reached = new Set([...this.marks.passed, ...this.marks.current]);
        this.marks.passed.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'cc-passed'));
        registry
            .filter((flow) => !!flow.source && !!flow.target)
            .filter((flow) => this.marks.passed.includes(flow.source!.id) && reached.has(flow.target!.id))
            .forEach((flow) => canvas.addMarker(flow.id, 'cc-passed'));
        for (const id of this.marks.current) {
            if (registry.get(id)) {
                canvas.addMarker(id, 'cc-current');
                this.note(id, this.marks.here, 'cc-procedures-here');
            }
        }
        this.marks.added.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'cc-added'));
        this.marks.changed.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'cc-changed'));
        for (const [id, count] of Object.entries(this.marks.counts)) {
            if (registry.get(id)) {
                canvas.addMarker(id, 'cc-current');
                this.note(id, String(count), 'cc-procedures-count');
            }
        }
    }

    /** Colours by how much goes on, each with its number and word. */
    private warm() {
        for (const [id, { level, words }] of Object.entries(this.marks.heat)) {
            if (this.viewer!.get('elementRegistry').get(id)) {
                this.viewer!.get('canvas').addMarker(id, `cc-heat-${level}`);
                this.note(id, words, 'cc-procedures-count');
            }
        }
    }

    private note(element: string, words: string, style: string) {
        const html = document.createElement('span');
        html.className = style;
        html.textContent = words;
        this.viewer!.get('overlays').add(element, { position: { top: -14, left: 8 }, html });
    }

    private buttons(words: { closer: string; further: string; whole: string }) {
        const bar = document.createElement('div');
        bar.className = 'cc-procedures-zoom';
        const zoom = (factor: number) => {
            const canvas = this.viewer!.get('canvas');
            const { inner, outer } = canvas.viewbox();
            canvas.zoom(Math.max(SMALLEST / 2, ((canvas.viewbox() as unknown as { scale: number }).scale || outer.width / inner.width) * factor), 'auto');
        };
        const button = (sign: string, name: string, action: () => void) => {
            const pressed = document.createElement('button');
            pressed.type = 'button';
            pressed.textContent = sign;
            pressed.title = name;
            pressed.setAttribute('aria-label', name);
            pressed.addEventListener('click', action);
            bar.append(pressed);
        };
        button('+', words.closer, () => zoom(STEP));
        button('−', words.further, () => zoom(1 / STEP));
        button('⤢', words.whole, () => this.viewer!.get('canvas').zoom('fit-viewport', 'auto'));
        return bar;
    }

    /** The whole drawing where it can be read, else the place where the case stands. */
    private resized() {
        if (!this.viewer || !this.sheet || this.clientWidth === 0 || this.clientWidth === this.width) {
            return;
        }
        this.width = this.clientWidth;
        const canvas = this.viewer.get('canvas');
        const { inner } = canvas.viewbox();
        const scale = Math.min(1, Math.max(SMALLEST, (this.width - MARGIN) / inner.width));
        this.sheet.style.height = `${Math.round(inner.height * scale) + 2 * MARGIN}px`;
        canvas.resized();
        canvas.zoom('fit-viewport', 'auto');
        if (scale * inner.width > this.width) {
            canvas.zoom(scale);
            const place = this.marks.current[0] ?? this.marks.passed[0] ?? this.marks.added[0] ?? this.marks.changed[0] ?? Object.keys(this.marks.heat)[0];
            if (place && this.viewer.get('elementRegistry').get(place)) {
                canvas.scrollToElement(place);
            }
        }
    }
}

customElements.define('cc-process-drawing', ProcessDrawing);
