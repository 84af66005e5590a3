import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { player, type PlayerEvent } from '#lib/pictures/player.ts';

const input = { at: 4, end: 10, steps: [0, 2, 6, 10], speed: 2 };

function play(...events: PlayerEvent[]) {
	const actor = createActor(player, { input }).start();
	for (const event of events) actor.send(event);
	const { value, context } = actor.getSnapshot();
	return { value, at: context.at };
}

describe('the player of a picture', () => {
	it('stands still at its telling moment until it is touched', () => {
		expect(play()).toEqual({ value: 'still', at: 4 });
		expect(play({ type: 'tick', seconds: 1 })).toEqual({ value: 'still', at: 4 });
	});

	it('plays at its speed, pauses, and ends when all is over', () => {
		expect(play({ type: 'play' }, { type: 'tick', seconds: 1 })).toEqual({
			value: 'playing',
			at: 6
		});
		expect(
			play(
				{ type: 'play' },
				{ type: 'tick', seconds: 1 },
				{ type: 'pause' },
				{ type: 'tick', seconds: 1 }
			)
		).toEqual({ value: 'paused', at: 6 });
		expect(play({ type: 'play' }, { type: 'tick', seconds: 60 })).toEqual({
			value: 'ended',
			at: 10
		});
	});

	it('begins again when it is played from its end', () => {
		expect(
			play(
				{ type: 'play' },
				{ type: 'tick', seconds: 60 },
				{ type: 'play' },
				{ type: 'tick', seconds: 1 }
			)
		).toEqual({ value: 'playing', at: 2 });
	});

	it('goes from step to step, both ways', () => {
		expect(play({ type: 'next' })).toEqual({ value: 'atStep', at: 6 });
		expect(play({ type: 'next' }, { type: 'next' })).toEqual({ value: 'ended', at: 10 });
		expect(play({ type: 'back' })).toEqual({ value: 'atStep', at: 2 });
	});

	it('is sought within its time, and keeps within it when what happens changes', () => {
		expect(play({ type: 'seek', at: 99 })).toEqual({ value: 'paused', at: 10 });
		expect(play({ type: 'seek', at: -1 })).toEqual({ value: 'paused', at: 0 });
		expect(play({ type: 'seek', at: 9 }, { type: 'model', end: 5, steps: [0, 5] }).at).toBe(5);
	});

	it('reaches every state, and from each of them it can be played again', () => {
		const events: PlayerEvent[] = [
			{ type: 'play' },
			{ type: 'pause' },
			{ type: 'tick', seconds: 1 },
			{ type: 'next' },
			{ type: 'back' },
			{ type: 'restart' }
		];
		const paths = getShortestPaths(player, { input, events, limit: 2_000 });
		const states = new Set(paths.map(({ state }) => String(state.value)));
		expect([...states].sort()).toEqual(['atStep', 'ended', 'paused', 'playing', 'still']);
		for (const { state } of paths) {
			const actor = createActor(player, {
				input,
				snapshot: player.getPersistedSnapshot(state) as never
			});
			actor.start().send({ type: 'play' });
			expect(actor.getSnapshot().value).toBe('playing');
		}
	});
});
