/**
 * Keeps what is typed in this browser until the server has it, so that an expired sign-in or a lost connection costs no
 * text. Wraps the form; the fields carry their name in data-field.
 */
type Words = Record<string, string>;
type Kept = { at: string; words: Words };
type Field = HTMLElement & { value: string };

class DraftKeeper extends HTMLElement {
    private key = '';

    connectedCallback() {
        this.addEventListener('input', this.keep);
        this.addEventListener('change', this.chosen);
    }

    disconnectedCallback() {
        this.removeEventListener('input', this.keep);
        this.removeEventListener('change', this.chosen);
    }

    /** Called by the server once the fields are filled; offers what an earlier visit could not save. */
    begin(key: string) {
        this.key = key;
        const kept = this.kept();
        if (!kept) {
            return;
        }
        const words = this.words();
        const names = Object.keys({ ...words, ...kept.words });
        if (names.every((name) => (kept.words[name] ?? words[name]) === (words[name] ?? ''))) {
            this.forget();
            return;
        }
        this.dispatchEvent(new CustomEvent('draft-found', { detail: { at: kept.at, words: JSON.stringify(kept.words) } }));
    }

    /** Called by the server after it saved, with the hashes of what it saved; later words stay kept. */
    saved(hashes: Record<string, number>) {
        const words = this.words();
        if (Object.keys(words).every((name) => hash(words[name]) === hashes[name])) {
            this.forget();
        }
    }

    forget() {
        localStorage.removeItem(this.key);
    }

    private keep = () => {
        if (!this.key) {
            return;
        }
        const kept: Kept = { at: new Date().toISOString(), words: this.words() };
        try {
            localStorage.setItem(this.key, JSON.stringify(kept));
        } catch {
            // A full or forbidden storage must not stop the typing; the server saves as well.
        }
    };

    /** A day is there once it is chosen. Text is not kept again when its field is left: the server may have it by then. */
    private chosen = (event: Event) => {
        if ((event.target as Element).localName === 'vaadin-date-picker') {
            this.keep();
        }
    };

    private kept(): Kept | null {
        try {
            const kept = JSON.parse(localStorage.getItem(this.key) ?? 'null');
            return kept && typeof kept.words === 'object' ? kept : null;
        } catch {
            this.forget();
            return null;
        }
    }

    private words(): Words {
        const words: Words = {};
        this.querySelectorAll<Field>('[data-field]').forEach((field) => {
            words[field.dataset.field as string] = field.value ?? '';
        });
        return words;
    }
}

/** The same number as Java's String.hashCode(). */
function hash(text: string): number {
    let value = 0;
    for (let index = 0; index < text.length; index++) {
        value = (Math.imul(31, value) + text.charCodeAt(index)) | 0;
    }
    return value;
}

customElements.define('cc-draft-keeper', DraftKeeper);
