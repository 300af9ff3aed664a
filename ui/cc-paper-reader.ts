/// <reference types="vite/client" />
/**
 * A PDF to read and mark in: pages are drawn as they come into view, their words can be selected, and passages that were
 * marked stand out wherever they are found. Loads what it reads with only where a paper is read.
 */
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

type Words = Record<'region' | 'page' | 'closer' | 'further' | 'whole' | 'failed', string>;
type Letter = { node: Text; offset: number };
type PageView = { div: HTMLElement; id: number };
type Viewer = { currentScale: number; currentScaleValue: string; setDocument(paper: unknown): void; cleanup(): void };
type Loading = { promise: Promise<unknown>; destroy(): Promise<void> };

const STEP = 1.2;
const SMALLEST = 0.3;
const LARGEST = 5;
const SKIPPED = /[\s\u00ad\u2010-]/;
const MARK = 'cc-paper-mark';
const WHOLE = 'page-width';

class PaperReader extends HTMLElement {
    private viewer?: Viewer;
    private loading?: Loading;
    private scroller?: HTMLElement;
    private quotes: string[] = [];
    private readonly sized = new ResizeObserver(() => this.fit());

    disconnectedCallback() {
        this.sized.disconnect();
        CSS.highlights?.delete(MARK);
        void this.loading?.destroy();
    }

    /** Called by the server with the words around the pages; the address of the file is an attribute. */
    async show(words: Words) {
        const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
        (globalThis as unknown as Record<string, unknown>).pdfjsLib = pdf;
        const [parts] = await Promise.all([
            import('pdfjs-dist/legacy/web/pdf_viewer.mjs'),
            import('pdfjs-dist/legacy/web/pdf_viewer.css')
        ]);
        pdf.GlobalWorkerOptions.workerSrc = workerUrl;
        this.scroller = document.createElement('div');
        this.scroller.className = 'cc-reader-scroll';
        this.scroller.tabIndex = 0;
        this.scroller.setAttribute('role', 'region');
        this.scroller.setAttribute('aria-label', words.region);
        const pages = document.createElement('div');
        pages.className = 'pdfViewer';
        this.scroller.append(pages);
        const frame = document.createElement('div');
        frame.className = 'cc-reader-frame';
        frame.append(this.scroller);
        this.replaceChildren(this.bar(words), frame);
        const events = new parts.EventBus();
        const links = new parts.PDFLinkService({ eventBus: events, externalLinkTarget: parts.LinkTarget.BLANK });
        const viewer = new parts.PDFViewer({
            container: this.scroller as HTMLDivElement,
            eventBus: events,
            linkService: links,
            l10n: silent() as never,
            annotationMode: pdf.AnnotationMode.ENABLE
        });
        links.setViewer(viewer);
        this.viewer = viewer as unknown as Viewer;
        events.on('pagesinit', () => {
            this.viewer!.currentScaleValue = WHOLE;
            this.sized.observe(this.scroller!);
        });
        events.on('pagerendered', ({ source }: { source: PageView }) => {
            source.div.setAttribute('role', 'group');
            source.div.setAttribute('aria-label', words.page.replace('#', String(source.id)));
        });
        events.on('textlayerrendered', () => this.mark());
        try {
            this.loading = pdf.getDocument({ url: new URL(this.getAttribute('src') ?? '', document.baseURI).href, isEvalSupported: false }) as Loading;
            const paper = await this.loading.promise;
            viewer.setDocument(paper as never);
            links.setDocument(paper as never);
        } catch {
            const failed = document.createElement('p');
            failed.setAttribute('role', 'alert');
            failed.textContent = words.failed;
            this.replaceChildren(failed);
        }
    }

    /** Fills the frame anew where its width was to be filled. */
    private fit() {
        if (this.viewer?.currentScaleValue === WHOLE) {
            this.viewer.currentScaleValue = WHOLE;
        }
    }

    /** Called by the server with the passages that stand out. */
    marks(quotes: string[]) {
        this.quotes = quotes;
        this.mark();
    }

    /** What is selected, a passage for each page that it is on. */
    passages(): string[] {
        const selection = getSelection();
        if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
            return [];
        }
        const whole = selection.getRangeAt(0);
        return this.layers()
            .filter((layer) => whole.intersectsNode(layer))
            .map((layer) => {
                const part = document.createRange();
                part.selectNodeContents(layer);
                if (part.comparePoint(whole.startContainer, whole.startOffset) === 0) {
                    part.setStart(whole.startContainer, whole.startOffset);
                }
                if (part.comparePoint(whole.endContainer, whole.endOffset) === 0) {
                    part.setEnd(whole.endContainer, whole.endOffset);
                }
                const copy = part.cloneContents();
                copy.querySelectorAll('br').forEach((end) => end.replaceWith(' '));
                return (copy.textContent ?? '').replace(/(\p{Ll})[-\u2010] (?=\p{Ll})/gu, '$1').replace(/\s+/g, ' ').trim();
            })
            .filter((passage) => passage !== '');
    }

    private layers(): HTMLElement[] {
        return [...this.querySelectorAll<HTMLElement>('.textLayer')];
    }

    /** Looks for the passages without blanks and hyphens: a page breaks its lines where it must. */
    private mark() {
        if (!CSS.highlights) {
            return;
        }
        const found = this.layers().flatMap((layer) => {
            const letters = lettersOf(layer);
            const text = letters.map(({ node, offset }) => node.data[offset]).join('');
            return this.quotes.map(bare).filter((quote) => quote.length > 1).flatMap((quote) => occurrences(text, quote, letters));
        });
        CSS.highlights.set(MARK, new Highlight(...found));
    }

    private bar(words: Words) {
        const bar = document.createElement('div');
        bar.className = 'cc-reader-zoom';
        const zoom = (factor: number) => () => {
            this.viewer!.currentScale = Math.min(LARGEST, Math.max(SMALLEST, this.viewer!.currentScale * factor));
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
        button('+', words.closer, zoom(STEP));
        button('−', words.further, zoom(1 / STEP));
        button('⤢', words.whole, () => (this.viewer!.currentScaleValue = WHOLE));
        return bar;
    }
}

/** The reader says everything in words of the server. */
function silent() {
    const nothing = async () => undefined;
    return {
        getLanguage: () => document.documentElement.lang,
        getDirection: () => 'ltr',
        get: async () => '',
        translate: nothing,
        translateOnce: nothing,
        destroy: nothing,
        pause: () => undefined,
        resume: () => undefined
    };
}

function bare(words: string) {
    return [...words].filter((letter) => !SKIPPED.test(letter)).join('');
}

function lettersOf(layer: HTMLElement): Letter[] {
    const letters: Letter[] = [];
    const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (let offset = 0; offset < node.data.length; offset++) {
            if (!SKIPPED.test(node.data[offset])) {
                letters.push({ node, offset });
            }
        }
    }
    return letters;
}

function occurrences(text: string, quote: string, letters: Letter[]): Range[] {
    const ranges: Range[] = [];
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
        const range = document.createRange();
        const last = letters[at + quote.length - 1];
        range.setStart(letters[at].node, letters[at].offset);
        range.setEnd(last.node, last.offset + 1);
        ranges.push(range);
    }
    return ranges;
}

customElements.define('cc-paper-reader', PaperReader);
