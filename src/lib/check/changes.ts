/** The entries of published/changes.ts. */
import {
	findRetirement,
	isRetirement,
	isSame,
	keepsId,
	movesOf,
	successorsOf,
	targetsOf,
	type Change,
	type Recommendation,
	type Retirement
} from '../published/change.ts';
import { changedRecommendations, followWalks } from '../published/moved-walks.ts';
import { keysToday } from '../published/past-of.ts';
import { isSettled } from '../published/record.ts';
import { show, suggestName, type Fault } from './fault.ts';
import {
	changesFile,
	idsLike,
	recordedIds,
	whereOf,
	type GoneId,
	type PublishedContent
} from './gone-ids.ts';
import { checkMonth } from './sources.ts';

type Told = Omit<Fault, 'file' | 'where'>;

/** Faults of one entry; `place` is its number. */
export function checkChange(
	change: Change,
	place: number,
	gone: readonly GoneId[],
	past: PublishedContent
): Fault[] {
	const { since, because } = change;
	const at = { file: changesFile, where: placeOf(change) };
	const faults = checkMonth('since', since, past.content.month, at);
	if (because.trim() === '' || /[.…]\s*$/.test(because)) {
		const mend = 'write the reason as it follows "because", without a full stop';
		faults.push({ ...at, what: 'gives no reason', seen: show(because), mend });
	}
	const told = isRetirement(change)
		? checkRetirement(change, place, gone, past)
		: checkMove(change, past);
	return [...faults, ...told.map((fault) => ({ ...at, ...fault }))];
}

function placeOf(change: Change): string {
	if (isRetirement(change)) return whereOf(change);
	if (change.kind === 'recommendation')
		return `tree "${change.tree}", outcome "${change.outcome}", recommendation`;
	const from = [change.was].flat().map((id) => `"${id}"`);
	return `tree "${change.tree}", walks from ${from.join(', ')} to "${change.now}"`;
}

function checkRetirement(
	entry: Retirement,
	place: number,
	gone: readonly GoneId[],
	past: PublishedContent
): Told[] {
	const { changes } = past;
	const known = recordedIds(entry, past);
	const live = liveIds(entry, past);
	if (!known.includes(entry.id)) {
		const mend = known.length > 0 ? suggestName(entry.id, known) : 'take the entry out';
		return [{ what: 'was never published', seen: show(entry.id), mend }];
	}
	// What went along with its question or its tree may have an entry of its own.
	const isGone = gone.some(({ subject }) => isSame(subject, entry));
	if (!isGone && live.includes(entry.id) && !keepsId(entry)) {
		const mend = 'take the entry out, or the id';
		return [{ what: 'is still there', seen: show(entry.id), mend }];
	}
	if (changes.findIndex((other) => isRetirement(other) && isSame(other, entry)) < place)
		return [{ what: 'has two entries', seen: show(entry.id), mend: 'join them' }];
	// What is no more and has no entry has a fault of its own, or went with its question or tree.
	const isKnown = (id: string) => live.includes(id) || known.includes(id);
	const unknown = targetsOf(entry).filter(
		(id) => !isKnown(id) && !findRetirement(changes, { ...entry, id })
	);
	if (unknown.length > 0)
		return unknown.map((id) => ({
			what: 'became what does not exist',
			seen: show(id),
			mend: suggestName(id, live)
		}));
	const ends = successorsOf(changes, entry, (id) => {
		const next = findRetirement(changes, { ...entry, id });
		return id !== entry.id && (live.includes(id) || !next || next.became === 'dropped');
	});
	if (entry.became === 'dropped' || ends.length > 0) return [];
	const seen = targetsOf(entry).map(show).join(', ');
	return [{ what: 'became itself again', seen, mend: 'name what it is today' }];
}

/** Ids of the same kind and place that an id could have become. */
function liveIds(entry: Retirement, { content, trees, changes }: PublishedContent): string[] {
	if (entry.kind !== 'answer') return idsLike(entry, content);
	const tree = trees.get(entry.tree);
	if (!tree) return [];
	const keys = keysToday(tree, changes, entry.question);
	return keys.flatMap((question) => idsLike({ ...entry, question }, content));
}

/** An entry about walks or a recommendation: what it names was there, and it explains something. */
function checkMove(entry: Exclude<Change, Retirement>, past: PublishedContent): Told[] {
	const { histories, published, trees } = past;
	const tree = trees.get(entry.tree);
	const history = histories.get(entry.tree);
	if (!tree || !history) {
		const ids = published.trees.map(({ id }) => id);
		// What became of a tree says what became of its walks.
		if (ids.includes(entry.tree)) return [];
		const mend = suggestName(entry.tree, ids);
		return [{ what: 'is about a tree that was never published', seen: show(entry.tree), mend }];
	}
	const named = entry.kind === 'walk' ? [entry.was, entry.now].flat() : [entry.outcome];
	const unknown = named.filter(
		(id) => !tree.nodes.has(id) && !Object.hasOwn(history.record.nodes, id)
	);
	if (unknown.length > 0) {
		const mend = (id: string) => suggestName(id, [...tree.nodes.keys()]);
		return unknown.map((id) => ({
			what: 'names a node that never was',
			seen: show(id),
			mend: mend(id)
		}));
	}
	if (entry.kind === 'recommendation') return checkRecommendation(entry, past);
	// One that the record has followed already stays for the pages.
	const followed = followWalks(tree, history);
	const isMoved = (was: string, now: string) =>
		followed.some(({ moved }) => moved?.was === was && moved.now === now);
	return movesOf([entry], entry.tree)
		.filter((move) => !isSettled(history.record, move) && !isMoved(move.was, move.now))
		.map(({ was }) => ({
			what: 'explains no walk',
			seen: `no recorded walk that moved so from ${show(was)}`,
			mend: `take ${typeof entry.was === 'string' ? 'the entry' : show(was)} out`
		}));
}

function checkRecommendation(
	entry: Recommendation,
	{ histories, trees }: PublishedContent
): Told[] {
	const tree = trees.get(entry.tree)!;
	const history = histories.get(entry.tree)!;
	const changed = changedRecommendations(tree, history);
	const isNeeded = changed.some(({ outcome, explained }) => explained && outcome === entry.outcome);
	if (isNeeded || isSettled(history.record, entry)) return [];
	const seen = `${entry.was.join(', ')} → ${entry.now.join(', ')}`;
	return [{ what: 'explains no recommendation', seen, mend: 'take the entry out' }];
}
