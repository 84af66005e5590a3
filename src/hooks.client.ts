import type { HandleClientError } from '@sveltejs/kit';

/** Without a network a page that is not kept is no fault of ours: the page says it, the console need not. */
export const handleError: HandleClientError = ({ error }) => {
	if (navigator.onLine) console.error(error);
};
