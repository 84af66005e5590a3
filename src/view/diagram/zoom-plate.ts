/** Zoom and pan of a plate by pointer, fingers and buttons. A chunk of its own: d3-zoom weighs 15 KB. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';

/** How far the picture is moved and enlarged, in px of the stage. */
export interface PlateView {
	x: number;
	y: number;
	k: number;
}

export interface PlateZoom {
	by: (factor: number) => void;
	fit: () => void;
	/** Enlarges `k` times. */
	to: (k: number) => void;
	/** Moves a point of the fitted picture into the middle. */
	centre: (x: number, y: number) => void;
	stop: () => void;
}

const most = 8;
/** What a double click or double tap enlarges a fitted picture by. */
const closer = 3;

/** Lets a stage be zoomed; `onview` is told whatever changes. The wheel zooms with Ctrl alone, one finger scrolls a fitted stage. */
export function zoomPlate(stage: HTMLElement, onview: (view: PlateView) => void): PlateZoom {
	const selection = select(stage);
	let now: PlateView = zoomIdentity;
	const behavior = zoom<HTMLElement, unknown>()
		.scaleExtent([1, most])
		.filter((event: MouseEvent | TouchEvent | WheelEvent) => {
			if (event.type === 'wheel') return event.ctrlKey;
			if ('touches' in event) return event.touches.length > 1 || now.k > 1;
			return event.button === 0 && now.k > 1;
		})
		.on('zoom', ({ transform: { x, y, k } }: { transform: PlateView }) => {
			now = { x, y, k };
			onview(now);
		});
	const fit = () => selection.call(behavior.transform, zoomIdentity);
	let measured = '';
	const measure = () => {
		// The stage may be taller than the fitted picture.
		const { clientWidth: width, clientHeight: height } = stage.firstElementChild!;
		if (measured === `${width} ${height}`) return;
		measured = `${width} ${height}`;
		behavior.translateExtent([
			[0, 0],
			[width, height]
		]);
		fit();
	};
	const enlarge = (event: MouseEvent | TouchEvent) => {
		event.preventDefault();
		if (now.k > 1) return fit();
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
		to: (k) => selection.call(behavior.scaleTo, k),
		centre: (x, y) => selection.call(behavior.translateTo, x, y),
		stop: () => {
			observer.disconnect();
			selection.on('.zoom', null);
		}
	};
}
