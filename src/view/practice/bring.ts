/** Brings what a practised walk needs: most walks never do, so it comes apart from the page. */
import { hrefTo } from '#view/ui/href.ts';
import type PinnedStory from './PinnedStory.svelte';
import type { ToldScenario } from '#lib/practice/story.ts';
import type VerdictView from './VerdictView.svelte';

/** The scenario being practised, and the components that draw it. */
export interface Practice {
	/** Absent where the tree has none of that id, or it could not be fetched. */
	scenario?: ToldScenario;
	/** True where the stories could not be fetched. */
	failed: boolean;
	PinnedStory: typeof PinnedStory;
	VerdictView: typeof VerdictView;
}

const told = new Map<string, Promise<readonly ToldScenario[]>>();

/** Brings a scenario of a tree; its stories are fetched once. */
export async function bringPractice(
	tree: string,
	id: string,
	fetch: typeof globalThis.fetch
): Promise<Practice> {
	const [{ default: PinnedStory }, { default: VerdictView }, stories] = await Promise.all([
		import('./PinnedStory.svelte'),
		import('./VerdictView.svelte'),
		storiesOf(tree, fetch)
	]);
	const scenario = stories?.find((story) => story.id === id);
	return { ...(scenario && { scenario }), failed: stories === undefined, PinnedStory, VerdictView };
}

async function storiesOf(
	tree: string,
	fetch: typeof globalThis.fetch
): Promise<readonly ToldScenario[] | undefined> {
	const stories =
		told.get(tree) ??
		fetch(hrefTo(`/api/scenarios/${tree}.json`)).then(
			(response) => response.json() as Promise<readonly ToldScenario[]>
		);
	told.set(tree, stories);
	try {
		return await stories;
	} catch {
		// The network went; the next page tries again.
		told.delete(tree);
		return undefined;
	}
}
