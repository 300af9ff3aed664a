/**
 * A picture that changes from stage to stage: a slider, a button that plays it, and what it shows at the stage chosen, as
 * the server draws it. What bears a key in two pictures moves from its old place to its new one, unless the person wants
 * less motion. Lives in the regular document.
 */
type CourseWords = { back: string; next: string; play: string; pause: string; stage: string };

const PAUSE = 1800;
const MOVING = 700;
const LARGEST = 8000;

class Course extends HTMLElement {
    private picture?: HTMLElement;
    private slider?: HTMLInputElement;
    private told?: HTMLElement;
    private player?: HTMLButtonElement;
    private buttons: HTMLButtonElement[] = [];
    private words?: CourseWords;
    private stages: string[] = [];
    private stage = 0;
    private waiting = false;
    private timer = 0;

    disconnectedCallback() {
        this.stop();
    }

    /** Called by the server with the stages and the picture of the one chosen. */
    begin(words: CourseWords, stages: string[], stage: number, markup: string, told: string) {
        this.stop();
        this.words = words;
        this.stages = stages;
        this.picture = document.createElement('div');
        this.picture.className = 'cc-course-picture';
        this.told = document.createElement('p');
        this.told.className = 'cc-course-told';
        this.told.setAttribute('role', 'status');
        this.replaceChildren(...(stages.length > 1 ? [this.controls(words)] : []), this.picture);
        this.show(stage, markup, told);
    }

    /** Called by the server with the picture of another stage. */
    show(stage: number, markup: string, told: string) {
        this.waiting = false;
        this.stage = stage;
        const before = this.places();
        const region = this.picture!.querySelector<HTMLElement>('[tabindex="0"]');
        const scrolled = { left: region?.scrollLeft ?? 0, top: region?.scrollTop ?? 0 };
        const focused = !!region && region === document.activeElement;
        this.picture!.innerHTML = markup;
        const fresh = this.picture!.querySelector<HTMLElement>('[tabindex="0"]');
        fresh?.scrollTo({ ...scrolled, behavior: 'instant' });
        if (focused) {
            fresh?.focus({ preventScroll: true });
        }
        if (this.slider) {
            this.slider.value = String(stage);
            this.slider.setAttribute('aria-valuetext', this.stages[stage]);
        }
        if (this.told) {
            this.told.innerHTML = '';
            const name = document.createElement('strong');
            name.textContent = this.stages[stage] ?? '';
            this.told.append(name, told ? ` · ${told}` : '');
        }
        this.buttons.forEach((button, place) => {
            button.setAttribute('aria-disabled', String(place === 0 ? stage === 0 : stage === this.stages.length - 1));
        });
        this.move(before);
    }

    /** The picture behind a link as pixels, for whoever needs it in a document. */
    async png(link: HTMLAnchorElement, name: string) {
        const answer = await fetch(link.href);
        const url = URL.createObjectURL(new Blob([await answer.text()], { type: 'image/svg+xml' }));
        const image = new Image();
        image.src = url;
        await image.decode();
        const scale = Math.min(2, LARGEST / Math.max(image.naturalWidth, image.naturalHeight));
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.naturalWidth * scale);
        canvas.height = Math.round(image.naturalHeight * scale);
        canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
        URL.revokeObjectURL(url);
        canvas.toBlob((pixels) => {
            if (pixels) {
                const saved = document.createElement('a');
                saved.href = URL.createObjectURL(pixels);
                saved.download = name;
                saved.click();
                setTimeout(() => URL.revokeObjectURL(saved.href), PAUSE);
            }
        }, 'image/png');
    }

    private controls(words: CourseWords) {
        const bar = document.createElement('div');
        bar.className = 'cc-course-bar';
        bar.setAttribute('role', 'group');
        bar.setAttribute('aria-label', words.stage);
        this.player = this.button('', words.play, () => (this.timer ? this.stop() : this.play()));
        this.player.className = 'cc-course-play';
        this.slider = document.createElement('input');
        this.slider.type = 'range';
        this.slider.min = '0';
        this.slider.max = String(this.stages.length - 1);
        this.slider.setAttribute('aria-label', words.stage);
        this.slider.addEventListener('input', () => {
            this.stop();
            this.want(Number(this.slider!.value));
        });
        this.buttons = [
            this.button('M14 6l-6 6 6 6', words.back, () => this.step(-1)),
            this.button('M10 6l6 6-6 6', words.next, () => this.step(1))
        ];
        bar.append(this.player, this.buttons[0], this.slider, this.buttons[1], this.told!);
        this.stop();
        return bar;
    }

    private button(path: string, name: string, action: () => void) {
        const button = document.createElement('button');
        button.type = 'button';
        button.title = name;
        button.setAttribute('aria-label', name);
        button.innerHTML = `<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="${path}"/></svg>`;
        button.addEventListener('click', action);
        return button;
    }

    private step(by: number) {
        this.stop();
        this.want(this.stage + by);
    }

    private want(stage: number) {
        if (stage >= 0 && stage < this.stages.length && stage !== this.stage) {
            this.waiting = true;
            this.dispatchEvent(new CustomEvent('stage', { detail: stage }));
        }
    }

    private play() {
        this.player!.textContent = `❚❚ ${this.words!.pause}`;
        this.player!.setAttribute('aria-label', this.words!.pause);
        this.player!.title = this.words!.pause;
        this.want(this.stage === this.stages.length - 1 ? 0 : this.stage + 1);
        this.timer = window.setInterval(() => {
            if (!this.waiting) {
                if (this.stage === this.stages.length - 1) {
                    this.stop();
                } else {
                    this.want(this.stage + 1);
                }
            }
        }, PAUSE);
    }

    private stop() {
        window.clearInterval(this.timer);
        this.timer = 0;
        if (this.player && this.words) {
            this.player.textContent = `▶ ${this.words.play}`;
            this.player.setAttribute('aria-label', this.words.play);
            this.player.title = this.words.play;
        }
    }

    private keyed() {
        return [...(this.picture?.querySelectorAll<HTMLElement | SVGGraphicsElement>('[data-key]') ?? [])];
    }

    private places() {
        return new Map(this.keyed().map((part) => [part.dataset.key!, part.getBoundingClientRect()]));
    }

    private move(before: Map<string, DOMRect>) {
        if (before.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) {
            return;
        }
        this.keyed()
            .map((part) => ({ part, from: before.get(part.dataset.key!), to: part.getBoundingClientRect() }))
            .forEach(({ part, from, to }) => {
                const svg = part instanceof SVGElement ? part.ownerSVGElement : null;
                const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
                if (from && from.width > 0 && to.width > 0 && scale > 0) {
                    const x = (from.left - to.left) / scale;
                    const y = (from.top - to.top) / scale;
                    if (Math.abs(x) > 1 || Math.abs(y) > 1) {
                        part.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
                            duration: MOVING,
                            easing: 'cubic-bezier(0.3, 0, 0.2, 1)'
                        });
                    }
                }
            });
    }
}

customElements.define('cc-course', Course);

export {};
