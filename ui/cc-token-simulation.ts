/// <reference types="vite/client" />
/**
 * Tokens that run through the drawing of a model, started and steered by hand. Lives in the regular document, as the
 * style sheets of the drawing do, and loads the player only where it is shown.
 */
type Words = Record<string, string>;
type Viewer = {
    importXML(xml: string): Promise<unknown>;
    get(name: 'canvas'): { zoom(scale: number | 'fit-viewport', centre?: 'auto'): number; resized(): void };
    get(name: 'toggleMode'): { toggleMode(active: boolean): void };
    destroy(): void;
};

/** The player speaks English only; what it says is exchanged as it appears. */
const SAID: Record<string, string> = {
    'Reset Simulation': 'reset',
    'Play/Pause Simulation': 'pause',
    'Pause Simulation': 'pause',
    'Play Simulation': 'play',
    'Toggle Simulation Log': 'log',
    'Simulation Log': 'log',
    'No Entries': 'empty',
    'Set animation speed = Slow': 'slow',
    'Set animation speed = Normal': 'normal',
    'Set animation speed = Fast': 'fast',
    'Set Sequence Flow': 'flow',
    'Trigger Event': 'trigger',
    'Add pause point': 'stopAdd',
    'Remove pause point': 'stopRemove',
    'Found unsupported elements': 'unsupported',
    'Not supported': 'notSupported',
    Finished: 'finished',
    Started: 'started',
    Close: 'close'
};

class TokenSimulation extends HTMLElement {
    private viewer?: Viewer;
    private words: Words = {};
    private readonly sized = new ResizeObserver(() => this.viewer?.get('canvas').resized());
    private readonly said = new MutationObserver((changes) =>
        changes.forEach((change) => change.addedNodes.forEach((node) => this.reword(node)))
    );

    disconnectedCallback() {
        this.sized.disconnect();
        this.said.disconnect();
        this.viewer?.destroy();
        this.viewer = undefined;
    }

    /** Called by the server with the model and the words of the reader. */
    async play(xml: string, words: Words) {
        const [{ default: NavigatedViewer }, { default: simulation }] = await Promise.all([
            import('bpmn-js/lib/NavigatedViewer'),
            // @ts-expect-error the player comes without types
            import('bpmn-js-token-simulation/lib/viewer'),
            import('bpmn-js/dist/assets/diagram-js.css'),
            import('bpmn-js/dist/assets/bpmn-js.css'),
            import('bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css'),
            import('bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css')
        ]);
        this.viewer?.destroy();
        this.words = words;
        const sheet = document.createElement('div');
        sheet.className = 'cc-simulation-sheet';
        this.replaceChildren(sheet);
        this.said.observe(this, { childList: true, subtree: true });
        const viewer = new NavigatedViewer({
            container: sheet,
            zoomScroll: { enabled: false },
            additionalModules: [simulation],
            textRenderer: { defaultStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 12 } },
            bpmnRenderer: {
                defaultFillColor: 'var(--cc-paper)',
                defaultStrokeColor: 'var(--cc-ink-2)',
                defaultLabelColor: 'var(--cc-ink)'
            }
        }) as unknown as Viewer;
        this.viewer = viewer;
        await viewer.importXML(xml);
        viewer.get('canvas').zoom('fit-viewport', 'auto');
        viewer.get('toggleMode').toggleMode(true);
        this.sized.observe(this);
    }

    private reword(node: Node) {
        if (node instanceof HTMLElement) {
            const of = (key: string | null) => (key && SAID[key.trim()] ? this.words[SAID[key.trim()]] : undefined);
            [node, ...node.querySelectorAll<HTMLElement>('[title], [aria-label], button')].forEach((one) => {
                const title = of(one.getAttribute('title'));
                if (title) {
                    one.title = title;
                    one.setAttribute('aria-label', title);
                }
                const label = of(one.getAttribute('aria-label'));
                if (label) {
                    one.setAttribute('aria-label', label);
                }
            });
            const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const word = of(texts.currentNode.textContent);
                if (word) {
                    texts.currentNode.textContent = word;
                }
            }
        }
    }
}

customElements.define('cc-token-simulation', TokenSimulation);

export {};
