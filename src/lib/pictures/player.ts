/**
 * What plays a picture that happens in time: an XState actor. Time is the picture's own (minutes, seconds);
 * whoever draws it gives the ticks of a clock, so that the player itself knows none.
 */
import { assign, setup } from 'xstate';

export interface PlayerInput {
	/** The moment the still shows. */
	at: number;
	/** When all is over. */
	end: number;
	/** Moments at which something happens, in order. */
	steps: readonly number[];
}

interface PlayerContext extends PlayerInput {
	/** The picture's time to a second of the clock. */
	speed: number;
}

export type PlayerEvent =
	| { type: 'play' }
	| { type: 'pause' }
	/** So many seconds of the clock have gone by. */
	| { type: 'tick'; seconds: number }
	| { type: 'seek'; at: number }
	| { type: 'next' }
	| { type: 'back' }
	| { type: 'restart' }
	| { type: 'speed'; speed: number }
	/** What happens has changed: an input, an event thrown in. */
	| { type: 'model'; end: number; steps: readonly number[] };

function nextStep({ at, steps, end }: PlayerInput): number {
	return steps.find((step) => step > at) ?? end;
}

function stepBefore({ at, steps }: PlayerInput): number {
	return steps.findLast((step) => step < at) ?? 0;
}

/** Makes a player. `still` until it is touched, then `playing`, `paused`, `atStep` or `ended`. */
export const player = setup({
	types: {
		context: {} as PlayerContext,
		input: {} as PlayerInput & { speed: number },
		events: {} as PlayerEvent
	},
	guards: {
		atEnd: ({ context }) => context.at >= context.end
	},
	actions: {
		step: assign(({ context }) => ({ at: nextStep(context) })),
		stepBack: assign(({ context }) => ({ at: stepBefore(context) })),
		start: assign({ at: 0 })
	}
}).createMachine({
	id: 'player',
	context: ({ input }) => ({ ...input }),
	initial: 'still',
	on: {
		seek: {
			target: '.paused',
			actions: assign(({ context, event }) => ({
				at: Math.min(context.end, Math.max(0, event.at))
			}))
		},
		next: { target: '.atStep', actions: 'step' },
		back: { target: '.atStep', actions: 'stepBack' },
		restart: { target: '.paused', actions: 'start' },
		speed: { actions: assign(({ event }) => ({ speed: event.speed })) },
		model: {
			actions: assign(({ context, event: { end, steps } }) => ({
				end,
				steps,
				at: Math.min(context.at, end)
			}))
		}
	},
	states: {
		still: { on: { play: 'playing' } },
		playing: {
			always: { guard: 'atEnd', target: 'ended' },
			on: {
				pause: 'paused',
				tick: {
					actions: assign(({ context, event }) => ({
						at: Math.min(context.end, context.at + event.seconds * context.speed)
					}))
				}
			}
		},
		paused: { on: { play: 'playing' } },
		atStep: { always: { guard: 'atEnd', target: 'ended' }, on: { play: 'playing' } },
		ended: { on: { play: { target: 'playing', actions: 'start' } } }
	}
});
