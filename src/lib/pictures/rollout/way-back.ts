/** The way back in words that agree with the moments in the picture. */
import type { Strategy } from '../rollout.ts';
import type { Taken } from './back.ts';
import type { Timeline } from './timeline.ts';

const ways: Record<Exclude<Taken, 'nothing'>, string> = {
	again: 'deploy the old version again',
	'end-new': 'end the new ones',
	shift: 'move the traffic back'
};

/** Minutes in words: `30 s`, `2.5 min`. */
export function writeMinutes(minutes: number): string {
	return minutes < 1 ? `${Math.round(minutes * 60)} s` : `${Math.round(minutes * 10) / 10} min`;
}

/** A moment in words: `9:36`. */
export function writeMoment(minutes: number): string {
	const seconds = Math.round(minutes * 60);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How long it takes from the failed check until everyone meets the old version again, in full capacity. */
export function writeWayBack({ at, back }: NonNullable<Timeline['failure']>): string {
	// Then only what nobody has met is taken away, and the old version has served everyone meanwhile.
	return back === at ? 'at once' : writeMinutes(back - at);
}

/** What is done for it, and at which moments. */
export function sayWayBack(
	{ itself }: Strategy,
	{ at, back, taken, cleared }: NonNullable<Timeline['failure']>
): string {
	if (taken === 'nothing') return 'nothing has changed yet';
	const how = `${ways[taken]}, ${itself ? 'by itself' : 'by hand'}`;
	return back === at
		? `nobody has met the new version: ${how}, over at ${writeMoment(cleared)}`
		: `${how}: a check fails at ${writeMoment(at)}, everyone is on the old version at ${writeMoment(back)}`;
}
