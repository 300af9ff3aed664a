/**
 * Figures as bars, as lines over time in one picture or many, as points that spread, or on a map. ECharts is loaded only where something is drawn. The page says the
 * same in a table beside it, and the source below; a picture that is saved carries its source inside.
 */
type Item = { name: string; value: number | null; key: string };
type Point = { name: string; seriesName: string; value: number[] };
type Line = { name: string; values: [number, number | null][] };
type Spec = {
    kind: 'bar' | 'line' | 'multiples' | 'strip' | 'map';
    title: string;
    credit: string;
    unit: string;
    decimals: number;
    language: string;
    items?: Item[];
    lines?: Line[];
    breaks?: { at: number; name: string }[];
    ticks?: Record<string, string>;
    strips?: { name: string; median: number; points: { name: string; value: number }[] }[];
    median?: string;
    svg?: string;
    target?: number;
    targetName?: string;
};
type Engine = {
    init(element: HTMLElement, theme: null, how: object): unknown;
    registerMap(name: string, map: { svg: string }): void;
};
type Chart = {
    setOption(option: object, anew?: boolean): void;
    resize(): void;
    dispose(): void;
    renderToSVGString(): string;
    getWidth(): number;
    getHeight(): number;
};

const ROW = 26;
const MULTIPLE = 136;
const STRIP = 76;
const NARROW = 480;
const CREDIT_LINE = 14;
const CREDIT_LETTER = 5.2;

/** Text that stands in a tip as it is. */
const plain = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

class FigureChart extends HTMLElement {
    private chart?: Chart;
    private engine?: Engine;
    private spec?: Spec;
    private picture?: HTMLElement;
    private width = 0;
    private readonly sized = new ResizeObserver(() => this.fit());
    private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
    private readonly chosen = new MutationObserver(() => this.redraw());
    private readonly redraw = () => {
        if (this.spec) {
            void this.draw(this.spec);
        }
    };

    connectedCallback() {
        this.scheme.addEventListener('change', this.redraw);
        this.chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] });
    }

    disconnectedCallback() {
        this.scheme.removeEventListener('change', this.redraw);
        this.chosen.disconnect();
        this.sized.disconnect();
        this.chart?.dispose();
        this.chart = undefined;
    }

    /** Called by the server. */
    async draw(spec: Spec) {
        this.spec = spec;
        const [core, charts, components, renderers] = await Promise.all([
            import('echarts/core'),
            import('echarts/charts'),
            import('echarts/components'),
            import('echarts/renderers')
        ]);
        core.use([
            charts.BarChart,
            charts.LineChart,
            charts.MapChart,
            charts.ScatterChart,
            components.GridComponent,
            components.TooltipComponent,
            components.LegendComponent,
            components.TitleComponent,
            components.MarkLineComponent,
            components.VisualMapComponent,
            components.GeoComponent,
            renderers.SVGRenderer
        ]);
        this.chart?.dispose();
        this.picture?.remove();
        this.width = this.clientWidth;
        this.picture = document.createElement('div');
        this.picture.style.height = `${this.height(spec)}px`;
        this.picture.setAttribute('aria-hidden', 'true');
        this.append(this.picture);
        if (spec.kind === 'map') {
            core.registerMap('municipalities', { svg: spec.svg ?? '' });
        }
        this.engine = core as unknown as Engine;
        this.chart = this.engine.init(this.picture, null, { renderer: 'svg' }) as Chart;
        this.chart.setOption(this.option(spec, []));
        this.sized.observe(this);
    }

    /** Another width is another picture: what stands beside each other, and how high it is, follows from it. */
    private fit() {
        if (!this.spec || !this.picture || this.clientWidth === this.width) {
            return;
        }
        this.width = this.clientWidth;
        this.picture.style.height = `${this.height(this.spec)}px`;
        this.chart?.resize();
        this.chart?.setOption(this.option(this.spec, []), true);
    }

    private height(spec: Spec) {
        switch (spec.kind) {
            case 'bar':
                return 60 + ROW * (spec.items?.length ?? 0);
            case 'line':
                return 420;
            case 'multiples':
                return MULTIPLE * Math.ceil((spec.lines?.length ?? 0) / this.across()) + 8;
            case 'strip':
                return 56 + STRIP * (spec.strips?.length ?? 0);
            default:
                return Math.round(this.clientWidth * this.aspect(spec)) + 64;
        }
    }

    /** How high the map is for its width, as its outlines say. */
    private aspect(spec: Spec) {
        const [, , width, height] = (/viewBox="([^"]+)"/.exec(spec.svg ?? '')?.[1] ?? '0 0 1 1').split(' ').map(Number);
        return height / width;
    }

    /** The source in lines that fit the picture. */
    private creditLines(spec: Spec, width: number) {
        const letters = Math.floor((width - 16) / CREDIT_LETTER);
        return spec.credit.split('\n').flatMap((credit) => {
            const lines = [''];
            for (const word of credit.split(' ')) {
                const longer = `${lines[lines.length - 1]} ${word}`.trim();
                if (longer.length > letters) {
                    lines.push(word);
                } else {
                    lines[lines.length - 1] = longer;
                }
            }
            return lines;
        });
    }

    private option(spec: Spec, credit: string[]): object {
        const foot = credit.length === 0 ? 0 : credit.length * CREDIT_LINE + 10;
        const ink = this.colour('--cc-ink');
        const faint = this.colour('--cc-ink-3');
        const line = this.colour('--cc-line');
        const font = getComputedStyle(this).fontFamily.replaceAll('"', "'");
        const number = (value: unknown) => this.number(spec, value);
        const common = {
            animation: false,
            backgroundColor: this.colour('--cc-paper'),
            textStyle: { fontFamily: font, color: ink },
            title: {
                show: credit.length > 0,
                text: '',
                subtext: credit.join('\n'),
                left: 8,
                bottom: 4,
                padding: 0,
                itemGap: 0,
                subtextStyle: { color: faint, fontFamily: font, fontSize: 10, lineHeight: CREDIT_LINE }
            },
            tooltip: {
                backgroundColor: this.colour('--cc-paper'),
                borderColor: line,
                textStyle: { color: ink, fontFamily: font, fontSize: 13 },
                valueFormatter: number
            }
        };
        const axis = { axisLabel: { color: faint, formatter: number }, splitLine: { lineStyle: { color: line } } };
        const mark = { silent: true, symbol: 'none', label: { color: ink, fontFamily: font } };
        switch (spec.kind) {
            case 'bar':
                return {
                    ...common,
                    grid: { left: 8, right: 84, top: 8, bottom: 28 + foot },
                    xAxis: { type: 'value', ...axis, axisLabel: { color: faint, hideOverlap: true, formatter: (value: number) => this.number({ ...spec, unit: '' }, value) } },
                    yAxis: {
                        type: 'category',
                        inverse: true,
                        data: spec.items!.map((item) => item.name),
                        axisLabel: { color: ink, width: this.clientWidth < NARROW ? 110 : 240, overflow: 'truncate' },
                        axisTick: { show: false },
                        axisLine: { lineStyle: { color: line } }
                    },
                    series: [
                        {
                            type: 'bar',
                            data: spec.items!.map((item) => item.value),
                            barMaxWidth: 16,
                            itemStyle: { color: this.colour('--cc-accent'), borderRadius: [0, 3, 3, 0] },
                            label: { show: true, position: 'right', color: ink, fontFamily: font, formatter: (p: { value: unknown }) => number(p.value) },
                            markLine:
                                spec.target === undefined
                                    ? undefined
                                    : {
                                          ...mark,
                                          label: { ...mark.label, formatter: spec.targetName },
                                          lineStyle: { color: this.colour('--cc-wait'), type: 'dashed' },
                                          data: [{ xAxis: spec.target }]
                                      }
                        }
                    ]
                };
            case 'line':
                return {
                    ...common,
                    color: this.palette(),
                    tooltip: { ...common.tooltip, trigger: 'item', formatter: (point: Point) => this.told(spec, point) },
                    legend: { type: 'scroll', top: 0, left: 0, textStyle: { color: ink, fontFamily: font }, icon: 'roundRect', pageIconColor: ink, pageTextStyle: { color: ink } },
                    grid: { left: 8, right: 24, top: 64, bottom: 32 + foot },
                    xAxis: this.years(spec, faint, line),
                    yAxis: { type: 'value', scale: true, ...axis },
                    series: this.lines(spec, mark)
                };
            case 'multiples':
                return { ...common, ...this.multiples(spec, common, mark) };
            case 'strip':
                return {
                    ...common,
                    tooltip: { ...common.tooltip, trigger: 'item', formatter: (point: Point) => `${plain(point.name)}<br><b>${plain(number(point.value[0]))}</b>` },
                    grid: { left: 8, right: 32, top: 16, bottom: 28 + foot },
                    xAxis: { type: 'value', scale: true, ...axis, axisLabel: { ...axis.axisLabel, hideOverlap: true } },
                    yAxis: {
                        type: 'category',
                        inverse: true,
                        data: this.periods(spec),
                        axisLabel: { color: ink, width: this.clientWidth < NARROW ? 80 : 160, overflow: 'truncate' },
                        axisTick: { show: false },
                        axisLine: { lineStyle: { color: line } }
                    },
                    series: this.strips(spec, mark)
                };
            default:
                return {
                    ...common,
                    tooltip: { ...common.tooltip, trigger: 'item' },
                    visualMap: {
                        left: 0,
                        top: 0,
                        calculable: false,
                        min: Math.min(...this.values(spec)),
                        max: Math.max(...this.values(spec)),
                        text: [number(Math.max(...this.values(spec))), this.number({ ...spec, unit: '' }, Math.min(...this.values(spec)))],
                        orient: 'horizontal',
                        itemHeight: this.clientWidth < NARROW ? 70 : 140,
                        textStyle: { color: ink, fontFamily: font, fontSize: this.clientWidth < NARROW ? 11 : 12 },
                        inRange: { color: [this.colour('--cc-accent-soft'), this.colour('--cc-accent')] }
                    },
                    series: [
                        {
                            type: 'map',
                            map: 'municipalities',
                            name: spec.title,
                            left: 8,
                            right: 8,
                            top: 56,
                            bottom: 8 + foot,
                            selectedMode: false,
                            itemStyle: { areaColor: this.colour('--cc-sunken'), borderColor: this.colour('--cc-line-strong'), borderWidth: 0.7 },
                            emphasis: { label: { show: false }, itemStyle: { areaColor: this.colour('--cc-wait') } },
                            nameProperty: 'name',
                            data: spec.items!.filter((item) => item.value !== null).map((item) => ({ name: item.name, value: item.value }))
                        }
                    ]
                };
        }
    }

    /** How many small pictures stand beside each other. */
    private across() {
        return Math.max(2, Math.min(5, Math.floor(this.clientWidth / 170)));
    }

    /** From the first year that is shown to the last, with their names. */
    private years(spec: Spec, ink: string, line: string): object {
        const at = spec.lines!.flatMap((each) => each.values.map(([year]) => year));
        const room = Math.max(0.5, (Math.max(...at) - Math.min(...at)) * 0.04);
        return {
            type: 'value',
            min: Math.min(...at) - room,
            max: Math.max(...at) + room,
            minInterval: 1,
            splitLine: { show: false },
            axisLine: { show: true, lineStyle: { color: line } },
            axisLabel: { color: ink, hideOverlap: true, formatter: (year: number) => (Number.isInteger(year) ? this.year(spec, year) : '') }
        };
    }

    private year(spec: Spec, year: number) {
        return spec.ticks?.[Math.floor(year)] ?? String(Math.floor(year));
    }

    private told(spec: Spec, point: Point) {
        return `${plain(point.seriesName)}<br>${plain(this.year(spec, point.value[0]))}: <b>${plain(this.number(spec, point.value[1]))}</b>`;
    }

    /** Each line in pieces, so that none runs across a break. */
    private pieces(spec: Spec, line: Line): Line['values'][] {
        const bounds = [-Infinity, ...spec.breaks!.map((each) => each.at), Infinity];
        return bounds
            .slice(1)
            .map((end, place) => line.values.filter(([at]) => at >= bounds[place] && at < end))
            .filter((piece) => piece.length > 0);
    }

    /** All pieces of a line share colour and name. */
    private lines(spec: Spec, mark: { label: object }): object[] {
        const colours = this.palette();
        const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow', 'roundRect'];
        const series: object[] = spec.lines!.flatMap((line, place) =>
            this.pieces(spec, line).map((data) => ({
                type: 'line',
                name: line.name,
                data,
                connectNulls: false,
                symbol: symbols[place % symbols.length],
                symbolSize: 8,
                lineStyle: { width: 2 },
                itemStyle: { color: colours[place % colours.length] }
            }))
        );
        if (series.length > 0) {
            Object.assign(series[0], {
                markLine: {
                    ...mark,
                    lineStyle: { color: this.colour('--cc-wait'), type: 'dashed', width: 1.5 },
                    data: [
                        ...spec.breaks!.map((each) => ({ xAxis: each.at, label: { ...mark.label, formatter: each.name } })),
                        ...this.target(spec, mark, 'yAxis')
                    ]
                }
            });
        }
        return series;
    }

    private target(spec: Spec, mark: { label: object }, axis: 'xAxis' | 'yAxis'): object[] {
        return spec.target === undefined
            ? []
            : [{ [axis]: spec.target, label: { ...mark.label, position: axis === 'yAxis' ? 'insideEndTop' : 'end', formatter: spec.targetName } }];
    }

    /** A small picture for each line; all have the same scales, so that they can be compared. */
    private multiples(spec: Spec, common: { title: object; tooltip: object }, mark: { label: object }): object {
        const across = this.across();
        const width = this.clientWidth / across;
        const faint = this.colour('--cc-ink-3');
        const grey = this.colour('--cc-line');
        const at = spec.lines!.flatMap((each) => each.values.map(([year]) => year));
        const known = spec.lines!.flatMap((each) => each.values.map(([, value]) => value).filter((value) => value !== null));
        const ends = [Math.min(...at), Math.max(...at)];
        const high = Math.max(spec.target ?? -Infinity, ...known);
        const low = Math.min(spec.target ?? Infinity, ...known);
        const floor = low >= 0 && low < high / 2 ? 0 : low - (high - low) * 0.1;
        const compact = new Intl.NumberFormat(spec.language, { notation: 'compact', maximumFractionDigits: 1 });
        const places = spec.lines!.map((line, place) => ({ line, left: (place % across) * width, top: Math.floor(place / across) * MULTIPLE, place }));
        return {
            tooltip: { ...common.tooltip, trigger: 'item', formatter: (point: Point) => this.told(spec, point) },
            title: [
                common.title,
                ...places.map(({ line, left, top }) => ({
                    text: line.name,
                    left: left + 4,
                    top: top + 4,
                    padding: 0,
                    textStyle: { color: this.colour('--cc-ink'), fontSize: 12, fontWeight: 600, width: width - 16, overflow: 'truncate' }
                }))
            ],
            grid: places.map(({ left, top }) => ({ left: left + 52, top: top + 30, width: width - 70, height: MULTIPLE - 62, containLabel: false, outerBoundsMode: 'none' })),
            xAxis: places.map(({ place }) => ({
                type: 'value',
                gridIndex: place,
                min: ends[0] - 0.4,
                max: ends[1] + 0.4,
                splitLine: { show: false },
                axisTick: { show: false },
                axisLine: { lineStyle: { color: grey } },
                axisLabel: { color: faint, fontSize: 10, customValues: ends, hideOverlap: true, formatter: (year: number) => this.year(spec, year) }
            })),
            yAxis: places.map(({ place }) => ({
                type: 'value',
                gridIndex: place,
                min: floor,
                max: high + (high - floor) * 0.1,
                splitLine: { show: false },
                axisTick: { show: false },
                axisLine: { show: false },
                axisLabel: { color: faint, fontSize: 10, customValues: [floor, high], formatter: (value: number) => compact.format(value) }
            })),
            series: places.flatMap(({ line, place }) =>
                this.pieces(spec, line).map((data, piece) => ({
                    type: 'line',
                    name: line.name,
                    data,
                    xAxisIndex: place,
                    yAxisIndex: place,
                    symbol: 'circle',
                    symbolSize: 6,
                    lineStyle: { width: 2 },
                    itemStyle: { color: this.colour('--cc-accent') },
                    markLine:
                        piece > 0
                            ? undefined
                            : {
                                  silent: true,
                                  symbol: 'none',
                                  label: { show: false },
                                  lineStyle: { color: this.colour('--cc-wait'), type: 'dashed', width: 1 },
                                  data: [...spec.breaks!.map((each) => ({ xAxis: each.at })), ...this.target(spec, { label: { show: false } }, 'yAxis')]
                              }
                }))
            )
        };
    }

    /** The periods by their names; where there is little room by their years, if those tell them apart. */
    private periods(spec: Spec) {
        const names = spec.strips!.map((strip) => strip.name);
        const years = names.map((name) => name.split(' ').at(-1) ?? name);
        return this.clientWidth < NARROW && new Set(years).size === names.length ? years : names;
    }

    /** The municipalities of each period as points, and a line where their middle is. */
    private strips(spec: Spec, mark: { label: object }): object[] {
        return [
            {
                type: 'scatter',
                symbolSize: 13,
                itemStyle: { color: this.colour('--cc-accent'), opacity: 0.6, borderColor: this.colour('--cc-paper'), borderWidth: 1 },
                data: spec.strips!.flatMap((strip, place) => strip.points.map((point) => ({ name: point.name, value: [point.value, place] }))),
                markLine: { ...mark, lineStyle: { color: this.colour('--cc-wait'), type: 'dashed' }, data: this.target(spec, mark, 'xAxis') }
            },
            {
                type: 'scatter',
                symbol: 'rect',
                symbolSize: [3, 30],
                itemStyle: { color: this.colour('--cc-ink') },
                label: {
                    show: true,
                    position: 'top',
                    color: this.colour('--cc-ink'),
                    formatter: (point: Point) => `${spec.median} ${this.number(spec, point.value[0])}`
                },
                data: spec.strips!.map((strip, place) => ({ name: spec.median, value: [strip.median, place] }))
            }
        ];
    }

    private values(spec: Spec): number[] {
        const known = spec.items!.map((item) => item.value).filter((value) => value !== null);
        return known.length > 0 ? known : [0, 1];
    }

    private palette() {
        return ['--cc-accent', '--cc-info', '--cc-wait', '--cc-no', '--cc-yes', '--cc-abstain', '--cc-ink'].map((name) => this.colour(name));
    }

    private number(spec: Spec, value: unknown) {
        return typeof value === 'number' && !Number.isNaN(value)
            ? `${value.toLocaleString(spec.language, { minimumFractionDigits: spec.decimals, maximumFractionDigits: spec.decimals })}${spec.unit ? ` ${spec.unit}` : ''}`
            : '–';
    }

    /** What a token is in the scheme of the moment; the renderer does not know properties. */
    private colour(token: string) {
        const probe = document.createElement('span');
        probe.style.color = `var(${token})`;
        this.append(probe);
        const colour = getComputedStyle(probe).color;
        probe.remove();
        return colour;
    }

    /** Called by the server: hands the picture over as a file, with its source inside. */
    async save(format: 'svg' | 'png', name: string) {
        if (!this.chart || !this.engine || !this.spec) {
            return;
        }
        const width = this.chart.getWidth();
        const credit = this.creditLines(this.spec, width);
        const height = this.chart.getHeight() + credit.length * CREDIT_LINE + 10;
        const drawn = this.engine.init(document.createElement('div'), null, { renderer: 'svg', width, height }) as Chart;
        drawn.setOption(this.option(this.spec, credit));
        const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.renderToSVGString())}`;
        drawn.dispose();
        const link = document.createElement('a');
        link.download = `${name}.${format}`;
        link.href = format === 'svg' ? source : await this.png(source, width, height);
        link.click();
    }

    private async png(source: string, width: number, height: number) {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = width * 2;
        canvas.height = height * 2;
        canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/png');
    }
}

customElements.define('cc-chart', FigureChart);
