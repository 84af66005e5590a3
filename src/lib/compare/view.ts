/** What a comparison's link holds: picks, baseline, filter and order, by the rules of docs/comparison.md. */

export interface View {
	/** Picks as asked for, in order: candidate ids, each with `@variant` where one is meant; absent where the link names none. */
	picks?: readonly string[];
	/** The pick against which the others are said. */
	base?: string;
	/** True where only rows that differ are shown. */
	differ: boolean;
	/** Columns by the values of a row. */
	sort?: Sort;
	/** Rows: those that the walk's answers touched first, or as in the table. */
	order: 'walk' | 'table';
}

export interface Sort {
	/** Id of the row. */
	row: string;
	descending: boolean;
}

/** The view with its columns in another order, as the link writes it; empty for the order of the picks. */
export function withSort(view: View, written: string): View {
	const rest = { ...view };
	delete rest.sort;
	const sort = readSort(written);
	return sort ? { ...rest, sort } : rest;
}

/** Keys of ours, but where a question has taken them. */
export const viewKeys: readonly string[] = ['pick', 'base', 'differ', 'sort', 'order'];

/** Keys that a tree's questions have or had: there ours carry a `_`. */
type Taken = ReadonlySet<string>;

const none: Taken = new Set();

/** Reads a link's query. Never fails: what it cannot read counts as not there. */
export function readView(query: URLSearchParams, taken: Taken = none): View {
	// With a `_` a key is ours, whatever keys the tree's questions have today.
	const valuesOf = (key: string) => {
		const values = query.getAll(`_${key}`);
		return values.length > 0 || taken.has(key) ? values : query.getAll(key);
	};
	const valueOf = (key: string) => valuesOf(key)[0]?.trim() || undefined;
	const picks = valuesOf('pick')
		.flatMap((list) => list.split(','))
		.map((id) => id.trim())
		.filter((id) => id !== '');
	const base = valueOf('base');
	const sort = readSort(valueOf('sort'));
	return {
		...(picks.length > 0 && { picks }),
		...(base && { base }),
		differ: valueOf('differ') === '1',
		...(sort && { sort }),
		order: valueOf('order') === 'table' ? 'table' : 'walk'
	};
}

/** As a link holds it: `-row` for the highest first. */
export function writeSort({ row, descending }: Sort): string {
	return (descending ? '-' : '') + row;
}

function readSort(value = ''): Sort | undefined {
	const descending = value.startsWith('-');
	const row = descending ? value.slice(1).trim() : value;
	return row ? { row, descending } : undefined;
}

/** The query of a view, after the answers of a walk if there are any; empty or beginning with `?`. */
export function writeView(
	view: View,
	answers = new URLSearchParams(),
	taken: Taken = none
): string {
	const query = new URLSearchParams(answers);
	const set = (key: string, value: string) => query.set(ownKey(key, taken), value);
	if (view.picks && view.picks.length > 0) set('pick', view.picks.join(','));
	if (view.base) set('base', view.base);
	if (view.differ) set('differ', '1');
	if (view.sort) set('sort', writeSort(view.sort));
	if (view.order === 'table') set('order', 'table');
	// A comma and an @ may stand in a query as they are, and read better.
	const written = query.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
	return query.size > 0 ? `?${written}` : '';
}

function ownKey(key: string, taken: Taken): string {
	return taken.has(key) ? `_${key}` : key;
}
