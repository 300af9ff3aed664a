/// <reference types="vite/client" />
/**
 * A field for text with a few marks. What is typed goes to the server in short intervals and when the field is left. The
 * editor behind it loads only where such a field is shown; what is pasted loses everything that the field does not know.
 */
import type { Editor } from '@tiptap/core';

type Words = Record<'toolbar' | 'bold' | 'heading' | 'bullets' | 'numbers' | 'quote' | 'undo' | 'redo', string>;
type Tool = { name: keyof Words; icon: string; run: (editor: Editor) => void; mark?: [string, object?] };

const PAUSE = 900;

const TOOLS: Tool[] = [
    { name: 'bold', icon: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zm0 7h7a3.5 3.5 0 0 1 0 7H7z', run: (e) => e.chain().focus().toggleBold().run(), mark: ['bold'] },
    { name: 'heading', icon: 'M6 5v14M18 5v14M6 12h12', run: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(), mark: ['heading', { level: 3 }] },
    { name: 'bullets', icon: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01', run: (e) => e.chain().focus().toggleBulletList().run(), mark: ['bulletList'] },
    { name: 'numbers', icon: 'M10 6h10M10 12h10M10 18h10M4 4.5h1.5v4M4 8.5h3M4 14.5c2-1.5 3 .5 1 2.2L4 18.5h3', run: (e) => e.chain().focus().toggleOrderedList().run(), mark: ['orderedList'] },
    { name: 'quote', icon: 'M10 8c-3 0-4 2-4 4v4h4v-4H7.5M18 8c-3 0-4 2-4 4v4h4v-4h-2.5', run: (e) => e.chain().focus().toggleBlockquote().run(), mark: ['blockquote'] },
    { name: 'undo', icon: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3', run: (e) => e.chain().focus().undo().run() },
    { name: 'redo', icon: 'm15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3', run: (e) => e.chain().focus().redo().run() }
];

class RichText extends HTMLElement {
    private editor?: Editor;
    private text = '';
    private sent = '';
    private timer = 0;
    private starts = 0;
    private buttons = new Map<Tool, HTMLButtonElement>();
    private readonly hidden_ = () => document.visibilityState === 'hidden' && this.flush();

    get value(): string {
        return this.editor ? this.html() : this.text;
    }

    set value(html: string) {
        this.load(html ?? '');
    }

    connectedCallback() {
        document.addEventListener('visibilitychange', this.hidden_);
    }

    disconnectedCallback() {
        document.removeEventListener('visibilitychange', this.hidden_);
        this.flush();
        this.starts++;
        this.text = this.value;
        this.editor?.destroy();
        this.editor = undefined;
    }

    /** Called by the server once the field is on the page. */
    async start(label: string, placeholder: string, words: Words) {
        const turn = ++this.starts;
        const [{ Editor }, { StarterKit }] = await Promise.all([import('@tiptap/core'), import('@tiptap/starter-kit')]);
        if (turn !== this.starts || !this.isConnected) {
            return;
        }
        this.editor?.destroy();
        this.replaceChildren();
        const place = document.createElement('div');
        place.className = 'cc-rich-text-place';
        place.dataset.placeholder = placeholder;
        this.append(this.tools(words), place);
        this.editor = new Editor({
            element: place,
            content: this.text,
            extensions: [
                StarterKit.configure({
                    heading: { levels: [3] },
                    code: false,
                    codeBlock: false,
                    horizontalRule: false,
                    italic: false,
                    link: false,
                    strike: false,
                    underline: false,
                    trailingNode: false
                })
            ],
            editorProps: {
                attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'cc-rich-text-words cc-prose' },
                transformPastedHTML: fromWordProcessor
            },
            onUpdate: () => this.changed(),
            onSelectionUpdate: () => this.show(),
            onBlur: () => this.flush()
        });
        this.sent = this.value;
        this.show();
    }

    /** Called by the server with another text. */
    load(html: string) {
        clearTimeout(this.timer);
        this.text = html;
        if (this.editor) {
            this.editor.commands.setContent(html, { emitUpdate: false });
            this.sent = this.value;
            this.show();
        }
    }

    /** Called by the server to put a text in where the cursor is. */
    insert(html: string) {
        const editor = this.editor;
        if (!editor) {
            return;
        }
        if (editor.isFocused || !editor.isEmpty) {
            editor.chain().focus(editor.isFocused ? undefined : 'end').insertContent(html).run();
        } else {
            editor.chain().setContent(html, { emitUpdate: true }).focus('end').run();
        }
    }

    /** Sends at once what waits to be sent. */
    flush() {
        clearTimeout(this.timer);
        if (!this.editor || this.value === this.sent) {
            return;
        }
        this.sent = this.value;
        this.dispatchEvent(new CustomEvent('text-changed', { detail: { html: this.sent } }));
    }

    private html(): string {
        return this.editor!.isEmpty ? '' : this.editor!.getHTML();
    }

    private changed() {
        this.show();
        this.dispatchEvent(new Event('input', { bubbles: true }));
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.flush(), PAUSE);
    }

    private show() {
        const editor = this.editor;
        if (!editor) {
            return;
        }
        this.toggleAttribute('empty', editor.isEmpty);
        this.buttons.forEach((button, tool) => {
            if (tool.mark) {
                button.setAttribute('aria-pressed', String(editor.isActive(tool.mark[0], tool.mark[1] ?? {})));
            }
        });
    }

    private tools(words: Words) {
        const bar = document.createElement('div');
        bar.className = 'cc-rich-text-tools';
        bar.setAttribute('role', 'toolbar');
        bar.setAttribute('aria-label', words.toolbar);
        this.buttons.clear();
        for (const tool of TOOLS) {
            const button = document.createElement('button');
            button.type = 'button';
            button.title = words[tool.name];
            button.setAttribute('aria-label', words[tool.name]);
            button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${tool.icon}"/></svg>`;
            button.addEventListener('mousedown', (pressed) => pressed.preventDefault());
            button.addEventListener('click', () => this.editor && tool.run(this.editor));
            this.buttons.set(tool, button);
            bar.append(button);
        }
        return bar;
    }
}

/**
 * What the field does not know becomes what comes nearest: headings of all ranks become the one rank, rows of a table
 * become paragraphs. Lists arrive from a word processor as paragraphs with a bullet in front.
 */
function fromWordProcessor(html: string): string {
    const page = new DOMParser().parseFromString(html, 'text/html');
    page.querySelectorAll('h1, h2, h4, h5, h6').forEach((title) => {
        const heading = page.createElement('h3');
        heading.append(...Array.from(title.childNodes));
        title.replaceWith(heading);
    });
    page.querySelectorAll('table').forEach((table) => {
        for (const row of Array.from(table.querySelectorAll('tr'))) {
            const line = page.createElement('p');
            line.textContent = Array.from(row.querySelectorAll('td, th'), (cell) => cell.textContent?.trim()).join(' · ');
            table.before(line);
        }
        table.remove();
    });
    let list: HTMLElement | null = null;
    let last: Element | null = null;
    for (const line of Array.from(page.querySelectorAll<HTMLElement>('p[style*="mso-list"]'))) {
        const marker = line.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
        const kind = /\d|^[a-z][.)]/.test(marker?.textContent?.trim() ?? '') ? 'ol' : 'ul';
        marker?.remove();
        if (!list || line.previousElementSibling !== last || list.localName !== kind) {
            list = page.createElement(kind);
            line.before(list);
        }
        const item = page.createElement('li');
        item.append(...Array.from(line.childNodes));
        list.append(item);
        line.remove();
        last = list;
    }
    return page.body.innerHTML;
}

customElements.define('cc-rich-text', RichText);
