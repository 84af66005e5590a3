/** Lets a component follow a player: its actor, with the clock that drives it. */
import { timer } from 'd3';
import { createActor } from 'xstate';
import { player, type PlayerEvent, type PlayerInput } from '#lib/pictures/player.ts';

/**
 * A player over what happens, as long as the component lives; `model` is read anew whenever it changes, `first` says
 * how fast it plays: the picture's time to a second of the clock.
 */
export function usePlayer(model: () => PlayerInput, first: number) {
	// The still shows what it shows; only what follows it is the actor's.
	const actor = createActor(player, { input: { ...model(), speed: first } });
	let snapshot = $state.raw(actor.getSnapshot());

	$effect(() => {
		const { unsubscribe } = actor.subscribe((next) => {
			snapshot = next;
		});
		actor.start();
		return () => {
			unsubscribe();
			actor.stop();
		};
	});
	$effect(() => {
		const { end, steps } = model();
		actor.send({ type: 'model', end, steps });
	});
	const playing = $derived(snapshot.value === 'playing');
	// The clock is the outside world: it runs only while something plays.
	$effect(() => {
		if (!playing) return;
		let before = 0;
		const clock = timer((elapsed) => {
			actor.send({ type: 'tick', seconds: (elapsed - before) / 1000 });
			before = elapsed;
		});
		return () => clock.stop();
	});

	return {
		/** The picture's time. */
		get at() {
			return snapshot.context.at;
		},
		get state() {
			return snapshot.value;
		},
		get speed() {
			return snapshot.context.speed;
		},
		send: (event: PlayerEvent) => actor.send(event)
	};
}

export type Player = ReturnType<typeof usePlayer>;
