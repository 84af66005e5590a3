/** Zoom and pan of a plate by pointer, fingers and buttons. A chunk of its own: d3-zoom weighs 15 KB. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';

/** How far the picture is moved and enlarged, and how high its stage is then, in px of the stage. */
export interface PlateView {
	x: number;
	y: number;
	k: number;
	height: number;
}

export interface PlateZoom {
	by: (factor: number) => void;
	fit: () => void;
	/** Moves a point of the fitted picture into the middle, enlarged `k` times. */
	show: (x: number, y: number, k: number) => void;
	stop: () => void;
}

const most = 8;
/** Share of the window's height that an enlarged picture gets, where its stage is lower as long as it is fitted. */
const share = 0.65;
/** What a double click or double tap enlarges a fitted picture by. */
const closer = 3;

/** Lets a stage be zoomed; `onview` is told whatever changes. The wheel zooms with Ctrl alone, one finger scrolls a fitted stage. */
export function zoomPlate(stage: HTMLElement, onview: (view: PlateView) => void): PlateZoom {
	const selection = select(stage);
	let now = 1;
	let [width, height] = [0, 0];
	/** The part of the picture's plane that is seen: never more than there is of it. */
	const sight = (k: number): [[number, number], [number, number]] => [
		[0, 0],
		[width, Math.max(height, Math.min(innerHeight * share, height * k))]
	];
	const behavior = zoom<HTMLElement, unknown>();
	const keepWithin = behavior.constrain();
	behavior
		// A notch of a wheel is a step as by the buttons, not a leap.
		.wheelDelta(({ deltaY }: WheelEvent) => Math.max(-0.6, Math.min(0.6, -deltaY * 0.01)))
		.extent(() => sight(now))
		// A gesture goes on while the stage grows under it.
		.constrain((transform, _, bounds) => keepWithin(transform, sight(transform.k), bounds))
		.scaleExtent([1, most])
		.filter((event: MouseEvent | TouchEvent | WheelEvent) => {
			if (event.type === 'wheel') return event.ctrlKey;
			if ('touches' in event) return event.touches.length > 1 || now > 1;
			return event.button === 0 && now > 1;
		})
		.on('zoom', ({ transform: { x, y, k } }: { transform: Omit<PlateView, 'height'> }) => {
			now = k;
			onview({ x, y, k, height: sight(k)[1][1] });
		});
	const fit = () => selection.call(behavior.transform, zoomIdentity);
	const measure = () => {
		// The stage may be taller than the fitted picture.
		const { clientWidth, clientHeight } = stage.firstElementChild!;
		if (width === clientWidth && height === clientHeight) return;
		[width, height] = [clientWidth, clientHeight];
		behavior.translateExtent([
			[0, 0],
			[width, height]
		]);
		fit();
	};
	const enlarge = (event: MouseEvent | TouchEvent) => {
		event.preventDefault();
		if (now > 1) return fit();
		const at = 'changedTouches' in event ? event.changedTouches[0]! : event;
		const { left, top } = stage.getBoundingClientRect();
		selection.call(behavior.scaleTo, closer, [at.clientX - left, at.clientY - top]);
	};
	measure();
	selection.call(behavior).on('dblclick.zoom', enlarge);
	const observer = new ResizeObserver(measure);
	observer.observe(stage);
	return {
		by: (factor) => selection.call(behavior.scaleBy, factor),
		fit,
		show: (x, y, k) => selection.call(behavior.scaleTo, k).call(behavior.translateTo, x, y),
		stop: () => {
			observer.disconnect();
			selection.on('.zoom', null);
		}
	};
}
