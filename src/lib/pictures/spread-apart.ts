/**
 * Moves values apart until each is at least `gap` from the next, in their order and as little as can be: those that
 * would touch are pooled and stand evenly about their mean (pool adjacent violators, least squares).
 */
export function spreadApart(values: readonly number[], gap: number): number[] {
	const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
	// Less its place's share of the gaps, a value only has to be no smaller than the one before.
	const pools: { sum: number; members: number[] }[] = [];
	order.forEach((member, place) => {
		let pool = { sum: values[member]! - place * gap, members: [member] };
		for (let last = pools.at(-1); last && meanOf(last) > meanOf(pool); last = pools.at(-1)) {
			pools.pop();
			pool = { sum: last.sum + pool.sum, members: [...last.members, ...pool.members] };
		}
		pools.push(pool);
	});
	const spread = [...values];
	let place = 0;
	for (const pool of pools)
		for (const member of pool.members) spread[member] = meanOf(pool) + gap * place++;
	return spread;
}

function meanOf({ sum, members }: { sum: number; members: readonly number[] }): number {
	return sum / members.length;
}
