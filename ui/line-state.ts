/**
 * Takes the word "interrupted" away once the line stands again. Flow 25.2 ends its attempts by ending the loading that
 * they interrupted, which the store has forgotten by then, so that the message would stay until the next click.
 */
type Line = { state: string; loadingFinished(): void };

const line = (window as unknown as { Vaadin: { connectionState: Line } }).Vaadin.connectionState;
const finished = line.loadingFinished.bind(line);

line.loadingFinished = () => {
    finished();
    if (line.state === 'reconnecting') {
        line.state = 'connected';
    }
};

export {};
