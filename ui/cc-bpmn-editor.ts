/// <reference types="vite/client" />
/**
 * The editor of a process model: the drawing, and beside it a panel that speaks of steps, people and days instead of
 * expressions. What it offers comes from the catalogue of the program; what it writes is checked by the server. Lives in
 * the regular document, as the style sheets of the drawing do, and loads the editor only where a model is edited.
 */
import type { Catalogue, Words } from './bpmn-editor/blocks';
import type { Panel } from './bpmn-editor/panel';
import type { Element, Modeler } from './bpmn-editor/types';

type Finding = { element: string | null; message: string; severity: string };

const PAUSE = 900;
const SMALLEST = 0.6;
const TOOLS = 60;

class BpmnEditor extends HTMLElement {
    private modeler?: Modeler;
    private panel?: Panel;
    private timer = 0;
    private last = '';
    private found: Finding[] = [];
    private marked: string[] = [];
    private readonly sized = new ResizeObserver(() => this.modeler?.get('canvas').resized());
    private readonly leaving = () => this.flush();

    disconnectedCallback() {
        this.sized.disconnect();
        window.removeEventListener('blur', this.leaving);
        void this.flush();
        this.modeler?.destroy();
        this.modeler = undefined;
    }

    /** Called by the server with the model and what it may be built from. */
    async start(xml: string, catalogue: Catalogue, words: Words) {
        const [{ default: BpmnModeler }, { Panel }, { blocksOf }, { restricted }] = await Promise.all([
            import('bpmn-js/lib/Modeler'),
            import('./bpmn-editor/panel'),
            import('./bpmn-editor/blocks'),
            import('./bpmn-editor/tools'),
            import('bpmn-js/dist/assets/diagram-js.css'),
            import('bpmn-js/dist/assets/bpmn-js.css'),
            import('bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css')
        ]);
        this.modeler?.destroy();
        this.replaceChildren();
        const sheet = document.createElement('div');
        sheet.className = 'cc-editor-sheet';
        const side = document.createElement('div');
        side.className = 'cc-editor-panel';
        this.append(sheet, side);
        const modeler = new BpmnModeler({
            container: sheet,
            additionalModules: [restricted(words)],
            textRenderer: { defaultStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 12 } },
            bpmnRenderer: {
                defaultFillColor: 'var(--cc-paper)',
                defaultStrokeColor: 'var(--cc-ink-2)',
                defaultLabelColor: 'var(--cc-ink)'
            }
        }) as unknown as Modeler;
        this.modeler = modeler;
        await modeler.importXML(xml);
        this.last = xml;
        this.begin();
        this.panel = new Panel(side, modeler, catalogue, words, blocksOf(modeler, catalogue, words), (id) =>
            this.found.filter((finding) => finding.element === id).map((finding) => finding.message)
        );
        modeler.on('selection.changed', (event) => this.panel?.show(event.newSelection ?? []));
        modeler.on('commandStack.changed', () => this.changed());
        this.panel.show([]);
        this.mark(this.found);
        this.sized.observe(this);
        window.addEventListener('blur', this.leaving);
        side.addEventListener('change', () => this.changed());
        // Escape belongs to the drawing, not to the page around it.
        this.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
    }

    /** Called by the server with what its check found in the last drawing: shown at the elements and in the panel. */
    mark(findings: Finding[]) {
        this.found = findings;
        const modeler = this.modeler;
        if (!modeler || !this.panel) {
            return;
        }
        const canvas = modeler.get('canvas');
        const overlays = modeler.get('overlays');
        const registry = modeler.get('elementRegistry');
        this.marked.filter((id) => registry.get(id)).forEach((id) => canvas.removeMarker(id, 'cc-found'));
        overlays.remove({ type: 'found' });
        const concerned = new Set(findings.map((finding) => finding.element).filter((id): id is string => !!id && !!registry.get(id)));
        this.marked = [];
        concerned.forEach((id) => {
            const own = findings.filter((finding) => finding.element === id);
            const serious = own.some((finding) => finding.severity === 'error');
            if (serious) {
                canvas.addMarker(id, 'cc-found');
                this.marked.push(id);
            }
            if (id !== canvas.getRootElement().id) {
                const html = document.createElement('span');
                html.className = serious ? 'cc-found-mark' : 'cc-found-mark cc-found-warning';
                html.textContent = serious ? '!' : '?';
                html.title = own.map((finding) => finding.message).join('\n');
                html.addEventListener('click', () => this.reveal(id));
                overlays.add(id, 'found', { position: { top: -12, right: 12 }, html });
            }
        });
        this.panel.remark();
    }

    /** Called by the server when somebody follows a finding. */
    reveal(id: string) {
        const element = this.modeler?.get('elementRegistry').get(id);
        if (element) {
            this.modeler!.get('canvas').scrollToElement(element as Element);
            this.modeler!.get('selection').select(element as Element);
        }
    }

    /** Called by the server: hands the drawing out as a picture. */
    async picture(name: string) {
        const { svg } = await this.modeler!.saveSVG();
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        link.download = `${name}.svg`;
        link.click();
        URL.revokeObjectURL(link.href);
    }

    /** The whole drawing beside the tools where it can be read, else its beginning. */
    private begin() {
        const canvas = this.modeler!.get('canvas');
        const whole = canvas.zoom('fit-viewport', 'auto');
        if (whole < SMALLEST) {
            canvas.zoom(SMALLEST, 'auto');
            const start = this.modeler!.get('elementRegistry').filter((element) => element.type === 'bpmn:StartEvent')[0];
            if (start) {
                canvas.scrollToElement(start);
            }
        }
        canvas.scroll({ dx: TOOLS, dy: 0 });
    }

    private changed() {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.flush(), PAUSE);
    }

    private async flush() {
        window.clearTimeout(this.timer);
        const { xml } = (await this.modeler?.saveXML({ format: true })) ?? {};
        if (xml && xml !== this.last) {
            this.last = xml;
            this.dispatchEvent(new CustomEvent('model-changed', { detail: { xml } }));
        }
    }
}

customElements.define('cc-bpmn-editor', BpmnEditor);
